def highest_power_in(n: int, base: int) -> int:
    """
    Return the exponent of the highest power of base which is not larger than n. It is
    promised that base > 1. If n is below 1, return -1.

    >>> highest_power_in(50, 3)
    3
    >>> highest_power_in(0, 3)
    -1
    """
    if n < 1:
        return -1
    exponent = 0
    while base ** (exponent + 1) <= n:
        exponent += 1
    return exponent


def is_sum_of_two_cubes_apart(n):
    """Check if n can be written as a**3 + b**3 with 0 < a < b.

    is_sum_of_two_cubes_apart(9) == True
    is_sum_of_two_cubes_apart(16) == False
    """
    a = 1
    while 2 * a ** 3 < n:
        b = a + 1
        while a ** 3 + b ** 3 <= n:
            if a ** 3 + b ** 3 == n:
                return True
            b += 1
        a += 1
    return False


def last_digits_of_power(base, exponent, count):
    """
    Return the last `count` digits of base ** exponent as a text, with leading zeros where the
    power has fewer digits. Big numbers are avoided: after each multiplication only
    the needed digits are kept.

    >>> last_digits_of_power(7, 5, 2)
    '07'
    >>> last_digits_of_power(2, 3, 4)
    '0008'
    """
    m = 10 ** count
    value = 1 % m
    for _ in range(exponent):
        value = value * base % m
    return str(value).zfill(count)


def weakest_power_digit(n, exponent):
    """Among the digits of n > 0 return the one whose power d ** exponent, taken modulo 10, is the smallest.
    The digit farther to the right wins a tie.

    >>> weakest_power_digit(357, 2)
    5
    >>> weakest_power_digit(46, 2)
    6
    """
    best = None
    while n > 0:
        n, d = divmod(n, 10)
        if best is None or d ** exponent % 10 < best ** exponent % 10:
            best = d
    return best


def squares_skipped(a, b):
    """
    A jump from a to b (a <= b, both not negative) flies over every square number strictly
    between them. Return the squares in the order of the flight.

    >>> squares_skipped(4, 30)
    [9, 16, 25]
    >>> squares_skipped(5, 5)
    []
    """
    r = 0
    skipped = []
    while r * r < b:
        if r * r > a:
            skipped.append(r * r)
        r += 1
    return skipped


def doubling_days(grains, goal):
    """The number of grains doubles every day, except on every third day, when it stays the same.
    Count the days until there are at least goal grains.

    doubling_days(1, 4) == 2
    doubling_days(1, 5) == 4
    doubling_days(9, 5) == 0
    """
    if grains <= 0:
        raise ValueError("no grains")
    day = 0
    while grains < goal:
        day += 1
        if day % 3 != 0:
            grains *= 2
    return day


def factor_as_power(n):
    """
    Find whole numbers (b, e) with b ** e == n, b > 1 and the largest possible e. For
    n below 2 return None.

    >>> factor_as_power(64)
    (2, 6)
    >>> factor_as_power(12)
    (12, 1)
    """
    if n < 2:
        return None
    for b in range(2, n + 1):
        value, e = b, 1
        while value < n:
            value *= b
            e += 1
        if value == n:
            return b, e
