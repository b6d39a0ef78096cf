def shift_by_position(text: str) -> str:
    """
    Given a text in small letters and spaces, shift the first letter by 1, the second by 2,
    the third by 3 and so on. After "z" the alphabet starts again with "a". A space stays
    as it is and starts the counting anew.

    Examples:
    >>> shift_by_position("aaa aa")
    'bcd bc'
    >>> shift_by_position("xyz")
    'yac'
    """
    out = []
    step = 0
    for ch in text:
        if ch == " ":
            out.append(ch)
            step = 0
        else:
            step += 1
            code = (ord(ch) - ord("a") + step) % 26
            out.append(chr(code + ord("a")))
    return "".join(out)


def unshift_by_position(text: str) -> str:
    """
    This function takes a text that was encoded with shift_by_position and returns the
    text before the encoding.

    >>> unshift_by_position("bcd bc")
    'aaa aa'
    """
    words = []
    for word in text.split(" "):
        plain = ""
        for i, ch in enumerate(word):
            plain += chr((ord(ch) - 97 - i - 1) % 26 + 97)
        words.append(plain)
    return " ".join(words)


def vowels_forward(word):
    """
    Replace each vowel of the word by the next vowel in the order a, e, i, o, u; "u" becomes
    "a". The case of the letters is kept, and all other characters stay.

    vowels_forward("Moon") == "Muun"
    vowels_forward("Tulip") == "Talop"
    """
    vowels = "aeiou"
    res = ""
    for c in word:
        low = c.lower()
        if low in vowels:
            nxt = vowels[(vowels.index(low) + 1) % 5]
            if c.isupper():
                nxt = nxt.upper()
            res += nxt
        else:
            res += c
    return res


def shift_between(a: str, b: str) -> int:
    """
    You are given two words of small letters. Return the number from 0 to 25 by which all
    the letters of the first word have to be shifted to get the second one, or -1 if there
    is no such number. Two empty words have the shift 0.

    >>> shift_between("cold", "frog")
    3
    >>> shift_between("ab", "ba")
    -1
    """
    if len(a) != len(b):
        return -1
    if a == "":
        return 0
    shift = (ord(b[0]) - ord(a[0])) % 26
    for x, y in zip(a, b):
        if (ord(y) - ord(x)) % 26 != shift:
            return -1
    return shift


def rotate_digits(code: str, k: int) -> str:
    """Add k to every digit of the code without a carry (9 + 1 is 0); keep other characters."""
    return "".join(str((int(c) + k) % 10) if c.isdigit() else c for c in code)
