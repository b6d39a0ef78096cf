def hide_in_capitals(cover: str, bits: str) -> str:
    """
    Hide bits in a harmless text: the letters of the cover text become capitals where the next bit is
    "1" and small where it is "0". Characters that are no letters take no bit. When all bits are used,
    the rest stays small. If the cover has too few letters, return None.

    >>> hide_in_capitals("see you, bob", "10110")
    'SeE You, bob'
    >>> hide_in_capitals("hi", "101") is None
    True
    """
    if sum(c.isalpha() for c in cover) < len(bits):
        return None
    out = []
    k = 0
    for ch in cover:
        if ch.isalpha() and k < len(bits):
            out.append(ch.upper() if bits[k] == "1" else ch.lower())
            k += 1
        else:
            out.append(ch.lower())
    return "".join(out)


def read_capitals(text: str, count: int) -> str:
    """Read `count` bits hidden by hide_in_capitals.

    >>> read_capitals("SeE You, bob", 5)
    '10110'
    """
    letters = [ch for ch in text if ch.isalpha()]
    return "".join("1" if ch.isupper() else "0" for ch in letters[:count])


def letters_to_bits(word: str) -> str:
    """
    Turn small letters into groups of five bits, "a" is 00000, "b" is 00001, "z" is 11001.

    >>> letters_to_bits("bd")
    '0000100011'
    """
    bits = ""
    for ch in word:
        code = bin(ord(ch) - ord("a"))[2:]
        bits += "0" * (5 - len(code)) + code
    return bits


def bits_to_letters(bits: str) -> str:
    """
    The inverse. An unfinished group at the end is dropped, and a group above "z" becomes "?".

    >>> bits_to_letters("000010001111")
    'bd'
    >>> bits_to_letters("11111")
    '?'
    """
    word = ""
    for i in range(0, len(bits) - 4, 5):
        value = int(bits[i:i + 5], 2)
        word += chr(97 + value) if value < 26 else "?"
    return word


def first_letters(lines: list, skip: int) -> str:
    """
    A message is hidden in the first letters of the lines of a poem: the first line counts, then `skip`
    lines do not, and so on. Empty lines are passed over before counting.

    >>> first_letters(["How", "", "are", "It", "x"], 1)
    'HI'
    """
    full = [line.strip() for line in lines if line.strip()]
    return "".join(line[0] for line in full[::skip + 1])


def blank_code(words: list, number: int) -> str:
    """
    Hide a number in the gaps of a line: written in base 2 with the lowest digit first, each gap is one
    blank for 0 and two blanks for 1. Gaps beyond the digits have one blank.

    >>> blank_code(["a", "b", "c", "d"], 5)
    'a  b c  d'
    """
    if not words:
        return ""
    line = words[0]
    for word in words[1:]:
        line += "  " if number % 2 == 1 else " "
        line += word
        number //= 2
    return line
