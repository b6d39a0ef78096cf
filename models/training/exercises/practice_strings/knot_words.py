def knot(first, second):
    """
    Knot two words: the second word is put into the middle of the first. If
    the first word has an odd length its left part is the shorter one.

    knot("abcd", "XY") -> "abXYcd"
    knot("abc", "-") -> "a-bc"
    """
    middle = len(first) // 2
    left = first[:middle]
    right = first[middle:]
    return left + second + right


def untie(word, rope):
    """
    Take the rope out of a word at the first place where it occurs. If it does
    not occur, None is returned.

    untie("abXYcd", "XY") -> "abcd"
    untie("abcd", "XY") -> None
    """
    place = word.find(rope)
    if place == -1:
        return None
    return word[:place] + word[place + len(rope):]


def braid(words):
    """
    Take the first letters of all words, then all second letters, and so on.
    Words that are too short are passed over.

    braid(["ace", "bd"]) -> "abcde"
    braid([]) -> ""
    """
    braided = ""
    longest = 0
    for word in words:
        longest = max(longest, len(word))
    for i in range(longest):
        for word in words:
            if i < len(word):
                braided += word[i]
    return braided


def tight_letters(word):
    """
    A letter is tight if its two neighbours are equal to each other. Return
    the tight letters.

    tight_letters("xaxbb") -> "a"
    tight_letters("abcbd") -> "c"
    """
    tight = ""
    for i in range(1, len(word) - 1):
        if word[i - 1] == word[i + 1]:
            tight += word[i]
    return tight


def loop_back(word, times):
    """
    Read a word forwards and backwards in turn, as often as times says.

    loop_back("abc", 3) -> "abccbaabc"
    loop_back("abc", 0) -> ""
    """
    read = ""
    for turn in range(times):
        if turn % 2 == 0:
            read += word
        else:
            read += word[::-1]
    return read


def rope_length(knots):
    """
    In a text of digits and knots ("&") each digit is a length of rope, and
    each knot uses up 2. Return the length that is left, at least 0.

    rope_length("5&3&4") -> 8
    rope_length("1&&") -> 0
    """
    length = 0
    for ch in knots:
        if ch.isdigit():
            length += int(ch)
        elif ch == "&":
            length -= 2
    return length if length > 0 else 0


def cut_rope(rope, marks):
    """
    Cut a rope of letters at the marks, which are sorted positions.

    cut_rope("abcdef", [2, 3]) -> ["ab", "c", "def"]
    cut_rope("ab", []) -> ["ab"]
    """
    pieces = []
    start = 0
    for mark in marks:
        pieces.append(rope[start:mark])
        start = mark
    pieces.append(rope[start:])
    return pieces


def holds(rope, weights):
    """
    Each letter of a rope holds its position in the alphabet as kilograms. A
    rope holds as much as its weakest letter. Check if it holds all weights.

    holds("zebra", [1]) -> True
    holds("zebr", [1, 2]) -> False
    """
    weakest = min(ord(letter) - 96 for letter in rope)
    return sum(weights) <= weakest


def longest_piece(pieces):
    """
    Return the longest piece. From several, take the one that is the last in
    the order of the alphabet; if there are no pieces return an empty text.

    longest_piece(["ab", "cd", "e"]) -> "cd"
    longest_piece([]) -> ""
    """
    if not pieces:
        return ""
    return max(pieces, key=lambda piece: (len(piece), piece))
