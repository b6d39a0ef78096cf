import math
from typing import List, Tuple


def bed_shapes(plants: int, max_side: int) -> List[Tuple[int, int]]:
    """
    Return all the ways to plant exactly `plants` flowers in a full rectangle with
    rows <= columns, where no side is longer than `max_side`. The shapes are listed as
    (rows, columns) with few rows first.

    >>> bed_shapes(24, 12)
    [(2, 12), (3, 8), (4, 6)]
    >>> bed_shapes(7, 5)
    []
    """
    shapes = []
    for rows in range(1, int(math.sqrt(plants)) + 1):
        if plants % rows == 0:
            columns = plants // rows
            if columns <= max_side:
                shapes.append((rows, columns))
    return shapes


def shared_watering_days(a, b, last):
    """
    The roses are watered on the days a, 2a, 3a, ..., the herbs on b, 2b, 3b, ... Count
    the days from 1 to `last` on which exactly one of both beds is watered.

    Example:
    shared_watering_days(2, 3, 12) == 6
    """
    cnt = 0
    for day in range(1, last + 1):
        roses = day % a == 0
        herbs = day % b == 0
        if roses != herbs:
            cnt += 1
    return cnt


def odd_part(n: int) -> int:
    """Halve a positive number as long as it is even and return what is left.

    >>> [odd_part(x) for x in (12, 7, 32)]
    [3, 7, 1]
    """
    while n % 2 == 0:
        n //= 2
    return n


def gate_positions(posts, gap_sum):
    """
    A fence has posts numbered 1 to `posts`. A gate is put at post p if the proper
    divisors of p (those smaller than p) add up to at least `gap_sum`. Return the list
    of the gates.

    gate_positions(12, 6) -> [6, 8, 10, 12]
    """
    gates = []
    for p in range(1, posts + 1):
        s = 0
        for d in range(1, p // 2 + 1):
            if p % d == 0:
                s += d
        if s >= gap_sum:
            gates.append(p)
    return gates


def split_seeds(seeds: int) -> str:
    """
    A bag of seeds is split again and again: at each step all the seeds are divided into
    the smallest possible number (at least 2) of equal heaps and one heap is kept. Write
    down the seeds that are in the hand, from the start down to 1, joined by '-'.

    >>> split_seeds(60)
    '60-30-15-5-1'
    >>> split_seeds(1)
    '1'
    """
    steps = [str(seeds)]
    d = 2
    while seeds > 1:
        if seeds % d == 0:
            seeds //= d
            steps.append(str(seeds))
        else:
            d += 1
    return "-".join(steps)


def has_three_even_divisors(x):
    """Check if a positive number has exactly three even divisors.

    has_three_even_divisors(12) == False
    has_three_even_divisors(18) == True
    has_three_even_divisors(8) == True
    """
    found = 0
    for d in range(2, x + 1, 2):
        if x % d == 0:
            found += 1
            if found > 3:
                return False
    return found == 3


def best_row_length(plants, wish):
    """Return the divisor of `plants` that is closest to the wished row length; the smaller one on a tie.

    best_row_length(20, 7) == 5
    best_row_length(12, 5) == 4
    """
    best = 1
    for d in range(1, plants + 1):
        if plants % d == 0 and abs(d - wish) < abs(best - wish):
            best = d
    return best
