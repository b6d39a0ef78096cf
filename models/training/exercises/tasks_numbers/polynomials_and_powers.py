import math
from typing import List, Tuple


def power_sum_digits(base: int, up_to: int) -> List[int]:
    """
    Return the last digits of base ** 1, base ** 2, ..., base ** up_to.

    >>> power_sum_digits(7, 5)
    [7, 9, 3, 1, 7]
    """
    out = []
    x = 1
    for _ in range(up_to):
        x = x * base % 10
        out.append(x)
    return out


def as_power(n: int):
    """
    Write n >= 2 as base ** exponent with the exponent as large as possible and return the tuple
    (base, exponent).

    Examples:
    as_power(64) == (2, 6)
    as_power(36) == (6, 2)
    as_power(10) == (10, 1)
    """
    for base in range(2, math.isqrt(n) + 1):
        x = base
        e = 1
        while x < n:
            x *= base
            e += 1
        if x == n:
            return base, e
    return n, 1


def formula_text(coeffs):
    """
    The coefficients of a formula are given from the constant upwards: [3, 0, -2] stands for
    3 - 2x^2. Return the formula as a string, the highest power first; zeros are left out and a
    formula without any part is '0'.

    formula_text([3, 0, -2]) -> '-2x^2+3'
    formula_text([0, 1]) -> '1x'
    formula_text([0, 0]) -> '0'
    """
    text = ''
    for i in range(len(coeffs) - 1, -1, -1):
        c = coeffs[i]
        if c == 0:
            continue
        if c > 0 and text != '':
            text += '+'
        text += str(c)
        if i == 1:
            text += 'x'
        elif i > 1:
            text += 'x^' + str(i)
    return text or '0'


def sign_changes(coeffs: List[int]) -> int:
    """
    Count how often the sign changes from one number to the next when all the zeros in the list
    are skipped.

    >>> sign_changes([3, 0, -2, -1, 0, 4])
    2
    >>> sign_changes([0, 0])
    0
    """
    cnt = 0
    prev = 0
    for c in coeffs:
        if c == 0:
            continue
        if prev * c < 0:
            cnt += 1
        prev = c
    return cnt


def cube_and_square_between(low, high):
    # numbers from low to high that are a square plus a cube of positive numbers
    res = set()
    i = 1
    while i ** 2 < high:
        j = 1
        while i ** 2 + j ** 3 <= high:
            if i ** 2 + j ** 3 >= low:
                res.add(i ** 2 + j ** 3)
            j += 1
        i += 1
    return sorted(res)


def grows_faster(f, g, start, limit):
    """
    Given two functions, return the first whole number x from start to limit at which the step
    f(x + 1) - f(x) is larger than the step of g at the same place. Return None if there is no
    such x.

    >>> grows_faster(lambda x: x * x, lambda x: 10 * x, 0, 20)
    5
    """
    for x in range(start, limit + 1):
        if f(x + 1) - f(x) > g(x + 1) - g(x):
            return x
    return None


def sum_of_squares_without(n, k):
    """
    Return the sum of the squares of all numbers from 1 to n whose square does not end with the
    digit k.

    sum_of_squares_without(4, 6) # => 14
    sum_of_squares_without(3, 9) # => 5
    """
    return sum(i * i for i in range(1, n + 1) if i * i % 10 != k)
