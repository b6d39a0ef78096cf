from typing import Optional

VALUES = {"k": 64, "m": 16, "t": 4, "i": 1}


def to_quad_numeral(n: int) -> str:
    """
    A people of four-fingered beings writes k = 64, m = 16, t = 4 and i = 1, each letter at most
    three times (except for k), large values first. Return the numeral of n. For n < 1 return
    an empty string.

    >>> to_quad_numeral(27)
    'mttiii'
    >>> to_quad_numeral(0)
    ''
    """
    if n < 1:
        return ""
    text = ""
    for letter, value in VALUES.items():
        count = n // value
        text += letter * count
        n -= count * value
    return text


def read_quad_numeral(text: str) -> Optional[int]:
    """Return the value of a numeral. A letter which stands before a larger one makes the whole numeral
    invalid, and so does an unknown letter: the result is None then.

    read_quad_numeral("mttiii") == 27
    read_quad_numeral("tm") == None
    read_quad_numeral("x") == None
    """
    total = 0
    previous = None
    for ch in text:
        if ch not in VALUES:
            return None
        value = VALUES[ch]
        if previous is not None and value > previous:
            return None
        total += value
        previous = value
    return total


def shorten_with_caps(text):
    """
    Later writers replaced three equal letters in a row by one capital letter. Write the numeral
    in this way.

    >>> shorten_with_caps("mttiii")
    'mttI'
    >>> shorten_with_caps("kkkk")
    'Kk'
    """
    out = ""
    i = 0
    while i < len(text):
        if i + 2 < len(text) and text[i] == text[i + 1] == text[i + 2]:
            out += text[i].upper()
            i += 3
        else:
            out += text[i]
            i += 1
    return out


def lengthen_caps(text):
    """Undo shorten_with_caps.

    >>> lengthen_caps("mttI")
    'mttiii'
    """
    return "".join(ch.lower() * 3 if ch.isupper() else ch for ch in text)


def letters_needed(n):
    """
    How many letters does the numeral of n have? Do not write the numeral; use that the number of letters
    is the sum of the base-4 digits, where everything from 64 on counts as one digit.

    >>> letters_needed(27)
    6
    >>> letters_needed(640)
    10
    """
    count = n // 64
    n %= 64
    while n > 0:
        count += n % 4
        n //= 4
    return count


def merge_numerals(a, b):
    """Put the letters of two numerals together, in the right order, and exchange four equal letters
    for the next larger one, beginning with the smallest.

    merge_numerals("tii", "iii") == "tti"
    merge_numerals("ttt", "t") == "m"
    """
    counts = {ch: a.count(ch) + b.count(ch) for ch in "kmti"}
    for small, large in (("i", "t"), ("t", "m"), ("m", "k")):
        counts[large] += counts[small] // 4
        counts[small] %= 4
    return "".join(ch * counts[ch] for ch in "kmti")


def longest_numeral_up_to(limit):
    """Return the number from 1 to limit with the longest numeral, the smaller one in case of a tie."""
    best = 1
    for n in range(2, limit + 1):
        if len(to_quad_numeral(n)) > len(to_quad_numeral(best)):
            best = n
    return best
