def shift_letters(text: str, shift: int) -> str:
    """
    Encode a message: capital letters move forwards in the alphabet, small letters move
    backwards, everything else stays.
    >>> shift_letters("Ab z", 1)
    'Ba y'
    >>> shift_letters("Za", 1)
    'Az'
    """
    out = ""
    for ch in text:
        if "A" <= ch <= "Z":
            out += chr((ord(ch) - ord("A") + shift) % 26 + ord("A"))
        elif "a" <= ch <= "z":
            out += chr((ord(ch) - ord("a") - shift) % 26 + ord("a"))
        else:
            out += ch
    return out


def swap_pairs(text: str) -> str:
    """Exchange every two neighbouring characters; applying it twice gives the text back.
    >>> swap_pairs("coding!")
    'ocidgn!'
    >>> swap_pairs(swap_pairs("robots"))
    'robots'
    """
    chars = list(text)
    for i in range(0, len(chars) - 1, 2):
        chars[i], chars[i + 1] = chars[i + 1], chars[i]
    return "".join(chars)


def encode_shuffle(s: str) -> str:
    """ Encode by splitting the text into words and swapping the first and the last
    character of every word of at least four letters.
    >>> encode_shuffle("green is nice")
    'nreeg is eicn'
    """
    words = s.split(" ")
    words = [w[-1] + w[1:-1] + w[0] if len(w) >= 4 else w for w in words]
    return " ".join(words)


def encode_growing(s: str) -> str:
    """ Encode by moving each letter forwards by its own position: the first one stays, the second
    one moves by 1, the third by 2 and so on. Only small letters are allowed.
    >>> encode_growing("aaaz")
    'abcc'
    """
    out = ""
    for i, ch in enumerate(s):
        out += chr((ord(ch) - ord("a") + i) % 26 + ord("a"))
    return out


def decode_growing(s: str) -> str:
    """ Takes a text encoded with encode_growing and returns the original.
    >>> decode_growing(encode_growing("zebra"))
    'zebra'
    """
    return "".join(chr((ord(ch) - ord("a") - i) % 26 + ord("a")) for i, ch in enumerate(s))


def spoon_language(word: str) -> str:
    """
    Children put "lew" and the vowel again after each vowel: "hand" becomes "halewand".
    >>> spoon_language("hand")
    'halewand'
    """
    res = ""
    for ch in word:
        res += ch
        if ch.lower() in "aeiou":
            res += "lew" + ch.lower()
    return res


def from_spoon_language(word: str) -> str:
    """Undo spoon_language.
    >>> from_spoon_language("halewand")
    'hand'
    """
    out = ""
    i = 0
    while i < len(word):
        out += word[i]
        if word[i].lower() in "aeiou":
            i += 5
        else:
            i += 1
    return out


def letters_to_numbers(word: str) -> str:
    # "cab" -> "3-1-2"; capital letters count like small ones
    return "-".join(str(ord(ch) - ord("a") + 1) for ch in word.lower())


def numbers_to_letters(code: str) -> str:
    """Read letter numbers divided by dashes.
    >>> numbers_to_letters("3-1-2")
    'cab'
    """
    return "".join(chr(ord("a") + int(part) - 1) for part in code.split("-"))


def zigzag(text: str) -> str:
    """Write all characters on even positions first, then those on odd ones.
    >>> zigzag("garden")
    'greadn'
    """
    return text[::2] + text[1::2]


def unzigzag(text: str) -> str:
    """Decode a text that was written with zigzag.
    >>> unzigzag("greadn")
    'garden'
    >>> unzigzag(zigzag("gardens"))
    'gardens'
    """
    half = (len(text) + 1) // 2
    first, second = text[:half], text[half:]
    out = ""
    for i in range(half):
        out += first[i]
        if i < len(second):
            out += second[i]
    return out
