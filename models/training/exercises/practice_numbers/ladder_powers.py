def highest_power(base, n):
    """Return the exponent of the largest power of base that is not above n. base must be at least 2; for n
    below 1 there is no such power and the result is -1.

    >>> highest_power(3, 30)
    3
    >>> highest_power(5, 4)
    0
    >>> highest_power(2, 0)
    -1
    """
    exponent = -1
    power = 1
    while power <= n:
        exponent += 1
        power *= base
    return exponent


def greedy_powers(base, n):
    """Take away the largest power of base again and again until nothing is left. Return the powers taken.

    >>> greedy_powers(3, 22)
    [9, 9, 3, 1]
    """
    taken = []
    while n > 0:
        power = base ** highest_power(base, n)
        taken.append(power)
        n -= power
    return taken


def whole_root(n, k):
    """Return the largest whole number whose k-th power is not above n.

    >>> whole_root(30, 3)
    3
    >>> whole_root(1, 9)
    1
    >>> whole_root(0, 2)
    0
    """
    root = 0
    while (root + 1) ** k <= n:
        root += 1
    return root


def nearest_power(n, k):
    """Return the k-th power of a whole number that is closest to n, the lower one if both are equally close.

    >>> nearest_power(30, 3)
    27
    >>> nearest_power(50, 3)
    64
    """
    root = whole_root(n, k)
    below = root ** k
    above = (root + 1) ** k
    if n - below <= above - n:
        return below
    return above


def power_names(limit):
    """Return a dict with every number up to limit that is a square or a cube (of a number from 2 on) and the
    text "square", "cube" or "both".

    >>> power_names(30)
    {4: 'square', 9: 'square', 16: 'square', 25: 'square', 8: 'cube', 27: 'cube'}
    >>> power_names(64)[64]
    'both'
    """
    names = {}
    root = 2
    while root * root <= limit:
        names[root * root] = "square"
        root += 1
    root = 2
    while root ** 3 <= limit:
        cube = root ** 3
        names[cube] = "both" if cube in names else "cube"
        root += 1
    return names


def half_by_squaring(start, rounds):
    """A number below 1 is squared in every round. Return after how many rounds (at most the given ones)
    it is below one thousandth, or None if it is not.

    >>> half_by_squaring(0.5, 10)
    4
    >>> half_by_squaring(1, 10) is None
    True
    """
    for i in range(1, rounds + 1):
        start = start * start
        if start < 0.001:
            return i
    return None


def tower_remainder(base, height, m):
    """base is taken to the power of 1, then the result to the power of 2, then of 3 and so on up to height;
    only the remainder by m is kept each time.

    >>> tower_remainder(2, 3, 10)
    4
    >>> tower_remainder(3, 2, 7)
    2
    """
    value = base % m
    for exponent in range(2, height + 1):
        product = 1
        for _ in range(exponent):
            product = product * value % m
        value = product
    return value
