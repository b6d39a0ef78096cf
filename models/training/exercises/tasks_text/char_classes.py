def half_profile(text: str) -> tuple:
    """
    Count the letters in the first half of a text and the digits in its second half; the middle
    character of an odd length belongs to the second half. Return both numbers. A text with a blank in
    it is no code: return (0, 0).

    >>> half_profile("ab3x19"), half_profile("k7 7k"), half_profile("")
    ((2, 2), (0, 0), (0, 0))
    """
    if not text or " " in text:
        return 0, 0
    half = len(text) // 2
    letters = digits = 0
    for i, ch in enumerate(text):
        if i < half and ch.isalpha():
            letters += 1
        elif i >= half and ch.isdigit():
            digits += 1
    return letters, digits


def shape(text: str) -> str:
    """
    Return the shape of a text: "A" for a capital, "a" for a small letter, "9" for a digit and
    the character itself for everything else.

    >>> shape("Gate B7-x")
    'Aaaa A9-a'
    """
    out = []
    for ch in text:
        if ch.isupper():
            out.append("A")
        elif ch.islower():
            out.append("a")
        else:
            out.append("9" if ch.isdigit() else ch)
    return "".join(out)


def class_changes(text: str) -> int:
    """
    Count at how many places a letter stands directly beside a digit (in either order).
    Such places are where a reader of part numbers stumbles.

    Example: class_changes("ab12c") => 2

    >>> class_changes("ab12c"), class_changes("12 ab")
    (2, 0)
    """
    cnt = 0
    for i in range(1, len(text)):
        a, b = text[i - 1], text[i]
        if (a.isalpha() and b.isdigit()) or (a.isdigit() and b.isalpha()):
            cnt += 1
    return cnt


def weakest_class(password: str):
    """
    Given a password, find which of the classes "upper", "lower", "digit" and "sign" has the
    fewest characters in it. Of equal ones the first in this order is returned.
    An empty password has no weakest class: return None.

    >>> weakest_class("Abc12!")
    'upper'
    >>> weakest_class("ABc1")
    'sign'
    """
    if not password:
        return None
    counts = {"upper": 0, "lower": 0, "digit": 0, "sign": 0}
    for ch in password:
        if ch.isupper():
            counts["upper"] += 1
        elif ch.islower():
            counts["lower"] += 1
        elif ch.isdigit():
            counts["digit"] += 1
        else:
            counts["sign"] += 1
    return min(counts, key=lambda name: counts[name])


def digits_outweigh(lines):
    """Return the lines that have more digits than letters.

    >>> digits_outweigh(["a1", "b22", "x", "7"])
    ['b22', '7']
    """
    def weight(line):
        return sum(1 if c.isdigit() else -1 if c.isalpha() else 0 for c in line)

    return [line for line in lines if weight(line) > 0]


def longest_digit_run(text: str) -> str:
    """
    Return the longest stretch of digits in the text, the first one if several are equally long.
    If there are no digits, return an empty string.

    >>> longest_digit_run("call 040-1234 or 5678")
    '1234'
    >>> longest_digit_run("none")
    ''
    """
    best = ""
    current = ""
    for ch in text:
        current = current + ch if ch.isdigit() else ""
        if len(current) > len(best):
            best = current
    return best
