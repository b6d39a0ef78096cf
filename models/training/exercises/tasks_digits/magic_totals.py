def cross_total(n):
    """
    The cross total of a number is the sum of the products of all pairs of neighbouring digits. A
    number with one digit has the cross total 0. The sign does not matter.

    >>> cross_total(2341)
    22
    >>> cross_total(-5)
    0
    """
    s = str(abs(n))
    total = 0
    for i in range(len(s) - 1):
        total += int(s[i]) * int(s[i + 1])
    return total


def place_total(n):
    """Multiply each digit by its place from the left (first digit times 1, second times 2, ...) and sum up.

    place_total(203) == 11
    place_total(0) == 0
    """
    return sum(i * int(c) for i, c in enumerate(str(n), 1))


def reduced(n, rule):
    """
    Apply the function `rule` to n again and again as long as the result is smaller than the
    number before. Return the last number reached.

    >>> reduced(2341, cross_total)
    0
    >>> reduced(958, place_total)
    1
    """
    while True:
        m = rule(n)
        if m >= n:
            return n
        n = m


def outer_minus_inner(n: int) -> int:
    """Return the sum of first and last digit minus the sum of all digits between them. Numbers
    with one digit are their own first and last digit."""
    digits = [int(c) for c in str(abs(n))]
    return digits[0] + digits[-1] - sum(digits[1:-1])


def total_without_largest(n):
    """
    Return the digit sum without the largest digit. If the largest digit occurs several times,
    all of them are left out.

    >>> total_without_largest(7273)
    5
    >>> total_without_largest(88)
    0
    """
    digits = [int(c) for c in str(abs(n))]
    top = max(digits)
    return sum(d for d in digits if d != top)


def numbers_with_cross_total(value, limit):
    """Return all numbers from 10 to limit with the given cross total.

    >>> numbers_with_cross_total(6, 100)
    [16, 23, 32, 61]
    """
    return [n for n in range(10, limit + 1) if cross_total(n) == value]


def split_point(n):
    """Where can the digits of n be cut so that both parts have the same digit sum? Return the
    number of digits in the left part, or 0 if there is no such cut.

    split_point(1326) == 3
    split_point(12) == 0
    """
    s = str(n)
    for i in range(1, len(s)):
        if sum(map(int, s[:i])) == sum(map(int, s[i:])):
            return i
    return 0
