import math


def is_stair_number(n):
    """
    A stair number has digits that go up by the same step from left to right, the step
    being 1 or more; examples are 135, 79 and 2468. Numbers with one digit are no stair
    numbers. Check if n is one.

    >>> is_stair_number(135)
    True
    >>> is_stair_number(136)
    False
    >>> is_stair_number(444)
    False
    """
    s = str(n)
    if len(s) < 2:
        return False
    step = int(s[1]) - int(s[0])
    if step < 1:
        return False
    for i in range(2, len(s)):
        if int(s[i]) - int(s[i - 1]) != step:
            return False
    return True


def bridge_numbers(a: int, b: int) -> list[int]:
    """
    A number is a bridge if its first and its last digit are equal, and all digits between
    them are smaller. Return all bridges from a to b (both included) with at least three
    digits.

    >>> bridge_numbers(400, 450)
    [404, 414, 424, 434]
    """
    def is_bridge(n):
        s = str(n)
        if len(s) < 3 or s[0] != s[-1]:
            return False
        return all(c < s[0] for c in s[1:-1])

    return [n for n in range(a, b + 1) if is_bridge(n)]


def square_neighbours(n):
    """
    Return the pair (a, b): a is the largest square number below n and b the smallest
    square number above n. n itself does not count, even if it is a square; n >= 1.

    square_neighbours(10) == (9, 16)
    square_neighbours(16) == (9, 25)
    """
    r = math.isqrt(n)
    low = r - 1 if r * r == n else r
    return (low * low, (r + 1) * (r + 1))


def steps_to_repdigit(n: int) -> int:
    """
    Add to n the number that consists of its sorted digits (smallest first), again and
    again, until all digits of the result are equal. Return the number of additions, or
    -1 if it has not happened after 30 of them.

    >>> steps_to_repdigit(777)
    0
    >>> steps_to_repdigit(21)
    1
    """
    for step in range(31):
        s = str(n)
        if len(set(s)) == 1:
            return step
        n += int("".join(sorted(s)))
    return -1


def sum_of_three_squares(n):
    """Find a, b, c with 1 <= a <= b <= c and a*a + b*b + c*c == n; the first in order of a, then b; or None.

    sum_of_three_squares(14) == (1, 2, 3)
    sum_of_three_squares(7) is None
    """
    for a in range(1, int(math.sqrt(n)) + 1):
        for b in range(a, int(math.sqrt(n)) + 1):
            rest = n - a * a - b * b
            if rest < b * b:
                break
            c = math.isqrt(rest)
            if c * c == rest:
                return (a, b, c)
    return None


def lonely_factor(n, m):
    """
    Return the numbers from 1 to m that have exactly one common divisor greater than 1
    with n.

    For example:
    lonely_factor(12, 10) == [2, 3, 9, 10]
    """
    ans = []
    for x in range(1, m + 1):
        common = [d for d in range(2, min(x, n) + 1) if x % d == 0 and n % d == 0]
        if len(common) == 1:
            ans.append(x)
    return ans


def digit_detour(n):
    # add the first digit until the number is divisible by its last digit (which must not be 0)
    while n % 10 == 0 or n % (n % 10) != 0:
        n += int(str(n)[0])
    return n
