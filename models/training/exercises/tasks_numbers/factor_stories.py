import math


def team_sizes(pupils: int, smallest: int, largest: int) -> list[int]:
    """
    A class is to be split into teams of the same size, at least two teams. Return all possible
    team sizes from `smallest` to `largest` for which at most one pupil is left over.

    >>> team_sizes(25, 2, 8)
    [2, 3, 4, 5, 6, 8]
    >>> team_sizes(23, 4, 6)
    []
    """
    sizes = []
    for size in range(smallest, largest + 1):
        if pupils // size >= 2 and pupils % size <= 1:
            sizes.append(size)
    return sizes


def gear_turns(a, b):
    """
    A gear with a teeth drives a gear with b teeth. Return how many full turns the first gear
    has to make until both gears stand exactly as at the start.

    Examples:
    gear_turns(12, 18) == 3
    gear_turns(10, 5) == 1
    gear_turns(7, 9) == 9
    """
    turns = 1
    while turns * a % b != 0:
        turns += 1
    return turns


def square_free_part(n: int) -> int:
    """
    Cross out pairs of equal prime factors of n as long as there are any, and return the product
    of those that are left (1 if nothing is left).

    >>> square_free_part(72)
    2
    >>> square_free_part(36)
    1
    """
    res = 1
    p = 2
    while n > 1:
        power = 0
        while n % p == 0:
            n //= p
            power += 1
        if power % 2 == 1:
            res *= p
        p += 1
    return res


def tiles_for_floor(length, width):
    """
    A floor of length x width centimetres is covered with equal square tiles without cutting any
    of them. Return (side of the largest possible tile, number of tiles).

    tiles_for_floor(300, 240) -> (60, 20)
    tiles_for_floor(7, 5) -> (1, 35)
    """
    side = math.gcd(length, width)
    return side, (length // side) * (width // side)


def factor_chain(n: int) -> int:
    """
    Starting with n, each number is followed by the number of its divisors, until 2 is reached
    (or 1, if n is 1). Return how many steps this takes.

    factor_chain(2) == 0
    factor_chain(12) == 4
    factor_chain(1) == 0
    """
    steps = 0
    while n > 2:
        cnt = 0
        for d in range(1, n + 1):
            if n % d == 0:
                cnt += 1
        n = cnt
        steps += 1
    return steps


def divisor_in_middle(n):
    # the divisor of n standing in the middle of the sorted list of divisors, the lower one of two
    divs = [d for d in range(1, n + 1) if n % d == 0]
    return divs[(len(divs) - 1) // 2]


def rope_pieces(ropes, rest_allowed):
    """
    All ropes are cut into pieces of one common length, the same for all of them. From each rope
    at most `rest_allowed` may be left over. Return the largest length that works.

    rope_pieces([31, 21], 1) -> 10
    rope_pieces([12, 18], 0) -> 6
    """
    for length in range(min(ropes), 0, -1):
        if all(r % length <= rest_allowed for r in ropes):
            return length
    return 0
