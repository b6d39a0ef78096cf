from typing import List, Optional


def shell_count_to_text(n: int) -> str:
    """
    The people of an island count in base 5 and write the digits 0 to 4 as the letters
    "o", "a", "e", "i", "u". Given a whole number, return how they write it.
    A negative number gets a "-" in front, zero is a single "o".

    >>> shell_count_to_text(7)
    'ae'
    >>> shell_count_to_text(-25)
    '-aoo'
    """
    letters = "oaeiu"
    if n == 0:
        return "o"
    if n < 0:
        return "-" + shell_count_to_text(-n)
    text = ""
    while n > 0:
        text = letters[n % 5] + text
        n //= 5
    return text


def text_to_shell_count(text: str) -> Optional[int]:
    """The way back: read a number written in island letters. Return None if the text is
    empty or contains a letter the islanders do not know.

    >>> text_to_shell_count('ae')
    7
    >>> text_to_shell_count('ax') is None
    True
    """
    sign = 1
    if text.startswith("-"):
        sign = -1
        text = text[1:]
    if not text:
        return None
    value = 0
    for ch in text:
        d = "oaeiu".find(ch)
        if d == -1:
            return None
        value = value * 5 + d
    return sign * value


def digits_in(n: int, base: int) -> List[int]:
    """Return the digits of n >= 0 in the given base, the most significant first.
    Note: the digits are ordinary integers, so the base may be as large as you like.

    digits_in(100, 60) == [1, 40]
    digits_in(0, 3) == [0]
    """
    if n == 0:
        return [0]
    digits = []
    while n:
        n, r = divmod(n, base)
        digits.append(r)
    return digits[::-1]


def friendliest_base(n: int, low: int, high: int) -> int:
    """
    Find the base between low and high (included) in which n has the smallest digit sum.
    When several bases are equally good, the largest of them wins.

    >>> friendliest_base(16, 2, 10)
    4
    >>> friendliest_base(30, 3, 9)
    5
    """
    def cost(b):
        m, total = n, 0
        while m > 0:
            total += m % b
            m //= b
        return total

    best = low
    for b in range(low + 1, high + 1):
        if cost(b) <= cost(best):
            best = b
    return best


def looks_decimal(n, base):
    """Check if the base-`base` notation of n uses no digit above 9 and, read as a decimal
    number, is an even number. Written for bases from 11 to 36.

    looks_decimal(24, 12) == True       # "20"
    looks_decimal(23, 12) == False      # the digit eleven
    """
    last = None
    m = n
    if m == 0:
        return True
    while m > 0:
        d = m % base
        if last is None:
            last = d
        if d > 9:
            return False
        m //= base
    return last % 2 == 0


def mixed_radix(n, sizes):
    """
    Break n into boxes: sizes[-1] pieces fill a box, sizes[-2] boxes fill a crate and so on.
    Return a tuple with one number more than there are sizes; the first number
    is unlimited.

    >>> mixed_radix(3725, [60, 60])
    (1, 2, 5)
    >>> mixed_radix(9, [])
    (9,)
    """
    parts = []
    for size in reversed(sizes):
        n, rest = divmod(n, size)
        parts.append(rest)
    parts.append(n)
    return tuple(parts[::-1])
