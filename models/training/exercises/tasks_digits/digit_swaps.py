def swap_with_middle(n: int, k: int) -> int:
    """
    Exchange the digit in the middle of a whole number with the digit at position k (from the
    left, starting with 0) and keep the sign. Numbers with an even number of digits have no
    middle and stay as they are, and so do numbers without a position k.

    Examples:
    >>> swap_with_middle(123, 0)
    213
    >>> swap_with_middle(-560, 2)
    -506
    """
    s = list(str(abs(n)))
    mid = len(s) // 2
    if len(s) % 2 == 0 or not 0 <= k < len(s):
        return n
    s[mid], s[k] = s[k], s[mid]
    value = int("".join(s))
    return value if n > 0 else -value


def best_with_one_repaint(n, paint):
    """A house number n > 0 may get one of its digits painted over by the digit paint. Return the
    largest number that can be reached; painting nothing is allowed too.

    best_with_one_repaint(3517, 6) == 6517
    best_with_one_repaint(9517, 6) == 9617
    best_with_one_repaint(98, 2) == 98
    """
    s = str(n)
    for i, c in enumerate(s):
        if int(c) < paint:
            return int(s[:i] + str(paint) + s[i + 1:])
    return n


def raise_small_digits(n, floor):
    """
    Replace every digit below floor by floor itself. The sign is kept.

    >>> raise_small_digits(7203, 3)
    7333
    >>> raise_small_digits(-15, 2)
    -25
    """
    text = "".join(str(max(int(c), floor)) for c in str(abs(n)))
    return int(text) if n >= 0 else -int(text)


def blink(n):
    """In a faulty display even digits appear one lower and odd digits one higher, but 0 and 9
    are never changed. Return the number which the display shows for n >= 0.

    >>> blink(1209)
    2109
    >>> blink(38)
    47
    """
    res = ""
    for ch in str(n):
        d = int(ch)
        if 0 < d < 9:
            d = d - 1 if d % 2 == 0 else d + 1
        res += str(d)
    return int(res)


def neighbours_exchanged(n):
    """
    Given a non-negative number, swap the digits of each pair (first with second, third with
    fourth, ...). If the number of digits is odd the last digit stays in its place.
    Return the new number as a text of the same length.

    >>> neighbours_exchanged(12345)
    '21435'
    >>> neighbours_exchanged(50)
    '05'
    """
    digits = list(str(n))
    for i in range(0, len(digits) - 1, 2):
        digits[i], digits[i + 1] = digits[i + 1], digits[i]
    return "".join(digits)


def replace_by_table(n, table):
    """You are given a number and a dictionary from digits to digits. Every digit that is a key
    of the table is replaced at once, all the others stay. Return an integer.

    >>> replace_by_table(1223, {2: 3, 3: 2})
    1332
    """
    value = 0
    for ch in str(abs(n)):
        d = int(ch)
        value = value * 10 + table.get(d, d)
    if n < 0:
        return -value
    return value


def gain_of_swap(n, i, j):
    """How much does the number grow when the digits at the positions i and j (counted from the
    left, from 0) change places? Return 0 if a position does not exist."""
    s = list(str(n))
    if not (0 <= i < len(s) and 0 <= j < len(s)):
        return 0
    s[i], s[j] = s[j], s[i]
    return int("".join(s)) - n


def pull_to_front(n, digit):
    """
    Move all occurrences of the digit to the front of the number and leave
    the order of the others unchanged.

    >>> pull_to_front(41742, 4)
    44172
    """
    s = str(n)
    d = str(digit)
    rest = [c for c in s if c != d]
    return int(d * s.count(d) + "".join(rest))
