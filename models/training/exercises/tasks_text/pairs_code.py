def pair_swap(text: str, alphabet: str) -> str:
    """
    Characters of an alphabet text are partners: the first and second, the third and fourth, and so on.
    In a message each character is replaced by its partner; others stay, and with an odd alphabet the
    last character has no partner.

    >>> pair_swap("salty", "aeiost")
    'telsy'
    """
    out = ""
    for ch in text:
        k = alphabet.find(ch)
        partner = k + 1 if k % 2 == 0 else k - 1
        out += alphabet[partner] if k >= 0 and partner < len(alphabet) else ch
    return out


def count_code(text: str) -> str:
    """
    Code a word of small letters as the differences between neighbouring letters: the first letter is
    kept, then follow the signed steps in the alphabet: "cat" -> "c-2+19". A step of 0 is "+0".

    >>> count_code("cat"), count_code("ee"), count_code("")
    ('c-2+19', 'e+0', '')
    """
    if not text:
        return ""
    code = text[0]
    for a, b in zip(text, text[1:]):
        step = ord(b) - ord(a)
        code += str(step) if step < 0 else "+" + str(step)
    return code


def count_decode(code: str) -> str:
    """
    The inverse of count_code.

    >>> count_decode("c-2+19"), count_decode("q")
    ('cat', 'q')
    """
    if len(code) < 2:
        return code
    word = code[0]
    number = ""
    for ch in code[1:] + "+":
        if ch in "+-" and number:
            word += chr(ord(word[-1]) + int(number))
            number = ""
        number += ch
    return word


def bigram_code(text: str, book: list) -> str:
    """
    Replace pairs of letters by numbers: go through the text, and where the next two letters are in the
    book, write their index in "<>", otherwise write one letter.

    >>> bigram_code("the hen", ["he", "th"])
    '<1>e <0>n'
    """
    out = ""
    i = 0
    while i < len(text):
        pair = text[i:i + 2]
        if len(pair) == 2 and pair in book:
            out += "<" + str(book.index(pair)) + ">"
            i += 2
        else:
            out += text[i]
            i += 1
    return out


def bigram_decode(code: str, book: list) -> str:
    """
    Take back bigram_code. An index that is not in the book gives "??".

    >>> bigram_decode("<1>e <0>n<7>", ["he", "th"])
    'the hen??'
    """
    out = ""
    for piece in code.split("<"):
        if ">" not in piece:
            out += piece
            continue
        number, rest = piece.split(">", 1)
        k = int(number)
        out += (book[k] if k < len(book) else "??") + rest
    return out


def best_pairs(text: str, most: int) -> list:
    """
    Make a book for bigram_code: the pairs of letters that occur at least twice in a text, the most
    frequent first, equally frequent ones in the order of the alphabet, at most `most`.

    >>> best_pairs("banana band", 2)
    ['an', 'ba']
    """
    counts = {}
    for a, b in zip(text, text[1:]):
        if a.isalpha() and b.isalpha():
            counts[a + b] = counts.get(a + b, 0) + 1
    pairs = [p for p in counts if counts[p] >= 2]
    pairs.sort(key=lambda p: (-counts[p], p))
    return pairs[:most]


def saved(text, book):
    # how many letters the code is shorter when each index counts as one
    return sum(text.count(p) for p in book)
