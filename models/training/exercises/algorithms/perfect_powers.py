import math


def folds_to_size(start: int, size: int) -> int:
    """A poster with start square cm is folded into thirds again and again. After how
    many folds does it have exactly the size? -1 if never.

    >>> folds_to_size(810, 30)
    3
    >>> folds_to_size(810, 31)
    -1
    """
    folds = 0
    while start > size and start % 3 == 0:
        start //= 3
        folds += 1
    return folds if start == size else -1


def as_power(n: int):
    """Write n as (base, exponent) with the largest exponent above 1; None if
    that is not possible.

    >>> as_power(64)
    (2, 6)
    >>> as_power(10) is None
    True
    """
    base = 2
    while base * base <= n:
        value = base * base
        exponent = 2
        while value < n:
            value *= base
            exponent += 1
        if value == n:
            return base, exponent
        base += 1
    return None


def powers_between(low: int, high: int, exponent: int) -> list[int]:
    """All whole numbers to the given exponent that are in low..high.

    >>> powers_between(10, 100, 2)
    [16, 25, 36, 49, 64, 81, 100]
    """
    result = []
    k = 0
    while k ** exponent <= high:
        if k ** exponent >= low:
            result.append(k ** exponent)
        k += 1
    return result


def spare_slabs(slabs: int, border: int) -> int:
    """A square terrace is paved with as many slabs as possible, but a border of the given
    number of slabs has to be put aside first. How many slabs are left over, the border
    not counted?

    >>> spare_slabs(60, 8), spare_slabs(5, 8)
    (3, 0)
    """
    usable = slabs - border
    if usable <= 0:
        return 0
    side = math.isqrt(usable)
    return usable - side * side


def doublings_to_reach(start, goal):
    """How often must the bacteria double to be at least as many as the goal?

    >>> doublings_to_reach(3, 20)
    3
    """
    if start <= 0:
        raise ValueError('start has to be positive')
    count = 0
    while start < goal:
        start *= 2
        count += 1
    return count


def chain_letter_day(readers: int, town: int) -> int:
    # every reader sends the letter to `readers` new people a day; when has the town got it?
    reached = 1
    new = 1
    day = 0
    while reached < town:
        new *= readers
        reached += new
        day += 1
    return day


def highest_exponent(n: int, factor: int) -> int:
    """How many times can n be divided by the factor without a remainder?

    >>> highest_exponent(72, 2)
    3
    >>> highest_exponent(7, 2)
    0
    """
    if n % factor != 0:
        return 0
    return 1 + highest_exponent(n // factor, factor)


def powers_used(n: int, base: int) -> list[int]:
    """Take away the largest power of the base that still fits until nothing is left. List
    the exponents that were used.

    >>> powers_used(14, 3)
    [2, 1, 0, 0]
    """
    used = []
    while n > 0:
        exponent = 0
        while base ** (exponent + 1) <= n:
            exponent += 1
        used.append(exponent)
        n -= base ** exponent
    return used


def tower_blocks(levels):
    """Level k (from the top, starting at 1) is a k by k square of blocks. Blocks in all?"""
    return sum(k ** 2 for k in range(1, levels + 1))
