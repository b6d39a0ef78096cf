import math


def alternating_odd_sum(n: int) -> int:
    """
    Return the value of 1 - 3 + 5 - 7 + ... with exactly n terms. For n below 1
    the sum is 0.

    Examples:
    alternating_odd_sum(1) == 1
    alternating_odd_sum(2) == -2
    alternating_odd_sum(5) == 5
    """
    if n < 1:
        return 0
    total = 0
    sign = 1
    for i in range(n):
        total += sign * (2 * i + 1)
        sign = -sign
    return total


def sum_of_block_sums(n, block):
    """The numbers 1 to n are cut into blocks of the given length (the last one may be shorter).
    Every second block, beginning with the second, is counted negatively. Return the
    total.

    >>> sum_of_block_sums(6, 2)
    7
    >>> sum_of_block_sums(3, 10)
    6
    """
    total = 0
    for start in range(1, n + 1, block):
        part = sum(range(start, min(start + block, n + 1)))
        if (start - 1) // block % 2 == 0:
            total += part
        else:
            total -= part
    return total


def harmonic_terms(goal):
    """
    How many terms of 1/2 + 1/4 + 1/6 + 1/8 + ... are needed so that the sum is at least goal?
    A goal that is not positive needs no terms.

    >>> harmonic_terms(1)
    4
    >>> harmonic_terms(-2)
    0
    """
    total = 0.0
    terms = 0
    while total < goal:
        terms += 1
        total += 1 / (2 * terms)
    return terms


def product_pairs(n):
    """Return 1*2 + 3*4 + 5*6 + ... with all pairs whose second factor is at most n.

    product_pairs(6) == 44
    product_pairs(7) == 44
    """
    total = 0
    for k in range(2, n + 1, 2):
        total += (k - 1) * k
    return total


def nested_interest(years, rate, saving):
    """
    At the start of every year the saving is put into the account, at the end of the year
    the account grows by rate percent. Return the amount after the years, rounded to cents.

    >>> nested_interest(2, 10, 100)
    231.0
    >>> nested_interest(0, 10, 100)
    0.0
    """
    amount = 0.0
    for _ in range(years):
        amount += saving
        amount *= 1 + rate / 100
    return round(amount, 2)


def rounded_roots(a, b):
    """Sum the whole parts of the square roots of the numbers from a to b. Negative numbers
    in the range are skipped.

    >>> rounded_roots(3, 9)
    14
    """
    return sum(math.isqrt(x) for x in range(a, b + 1) if x >= 0)


def digit_series(d, n):
    """
    Given a digit d from 1 to 9 and a number of terms n, return d - dd + ddd - dddd + ...
    Example: digit_series(2, 3) is 2 - 22 + 222.

    >>> digit_series(2, 3)
    202
    >>> digit_series(7, 0)
    0
    """
    total = 0
    for length in range(1, n + 1):
        term = int(str(d) * length)
        total = total + term if length % 2 == 1 else total - term
    return total
