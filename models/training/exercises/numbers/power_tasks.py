import math


def doublings_needed(start: int, goal: int) -> int:
    """A colony doubles every day. How many days until it has at least goal members?

    >>> doublings_needed(3, 20)
    3
    >>> doublings_needed(5, 5)
    0
    """
    days = 0
    while start < goal:
        start = start * 2
        days += 1
    return days


def largest_square_patch(tiles: int) -> tuple[int, int]:
    """Side of the largest square that can be laid with the tiles, and the number of tiles left.

    >>> largest_square_patch(30)
    (5, 5)
    """
    side = math.isqrt(tiles)
    return side, tiles - side * side


def as_sum_of_squares(n: int) -> list[tuple[int, int]]:
    """All ways to write n as a * a + b * b with 0 < a <= b.

    >>> as_sum_of_squares(50)
    [(1, 7), (5, 5)]
    >>> as_sum_of_squares(7)
    []
    """
    ways = []
    a = 1
    while 2 * a * a <= n:
        rest = n - a * a
        b = math.isqrt(rest)
        if b * b == rest:
            ways.append((a, b))
        a += 1
    return ways


def folds_until_thick(sheet: float, limit: float, most: int) -> int:
    """Each fold doubles the thickness of the paper. How often must it be folded to be thicker than the
    limit? -1 if more than `most` folds would be needed.

    >>> folds_until_thick(0.1, 1, 7)
    4
    >>> folds_until_thick(0.1, 100, 7)
    -1
    """
    for folds in range(most + 1):
        if sheet * 2 ** folds > limit:
            return folds
    return -1


def last_digits_of_power(base, exponent, places):
    """The last digits of base ** exponent, computed without ever building the huge number.

    >>> last_digits_of_power(7, 5, 2)
    '07'
    """
    m = 10 ** places
    value = 1
    for _ in range(exponent):
        value = (value * base) % m
    return str(value).zfill(places)


def power_chain(n: int) -> int:
    """Replace a number by the sum of the cubes of its digits until it no longer gets new;
    return the first number that comes a second time.

    >>> power_chain(3)
    153
    """
    seen = []
    while n not in seen:
        seen.append(n)
        n = sum(int(d) ** 3 for d in str(n))
    return n


def position_powers(n):
    """Raise each digit to the power of its position from the left (1, 2, 3, ...) and add them up.

    >>> position_powers(135)
    135
    >>> position_powers(24)
    18
    """
    return sum(int(d) ** i for i, d in enumerate(str(n), start=1))


def perfect_powers(limit: int) -> list[int]:
    """Sorted list of all numbers up to the limit that are a square, a cube or a higher power of a
    number from 2 on.

    >>> perfect_powers(40)
    [4, 8, 9, 16, 25, 27, 32, 36]
    """
    found = set()
    base = 2
    while base * base <= limit:
        p = base * base
        while p <= limit:
            found.add(p)
            p *= base
        base += 1
    return sorted(found)


def binary_weights(weight):
    """Choose from weights of 1, 2, 4, 8, ... grams those that balance the given weight.

    >>> binary_weights(21)
    [16, 4, 1]
    """
    if weight == 0:
        return []
    largest = 1
    while largest * 2 <= weight:
        largest *= 2
    return [largest] + binary_weights(weight - largest)


def chess_rice(fields):
    # one grain on the first field, twice as many on each next one; total over all fields
    return sum(2 ** i for i in range(fields))
