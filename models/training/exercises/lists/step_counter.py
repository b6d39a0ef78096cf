from itertools import accumulate
from typing import List, Optional


def cumulative_steps(days: List[int]) -> List[int]:
    """Steps since the start of the challenge; rest days (0) are not listed.

    >>> cumulative_steps([500, 0, 300, 200])
    [500, 800, 1000]
    """
    out = []
    total = 0
    for steps in days:
        if steps == 0:
            continue
        total += steps
        out.append(total)
    return out


def capped_total(days: List[int], cap: int) -> int:
    """At most `cap` steps a day count.

    >>> capped_total([9000, 12000], 10000)
    19000
    """
    return sum(min(d, cap) for d in days)


def weekly_bests(days: List[int]) -> List[int]:
    """Best day of each week; an incomplete last week counts, too.

    >>> weekly_bests([1, 2, 3, 4, 5, 6, 0, 9, 8])
    [6, 9]
    """
    bests = []
    for start in range(0, len(days), 7):
        bests.append(max(days[start:start + 7]))
    return bests


def mean_so_far(days: List[int]) -> List[float]:
    """
    >>> mean_so_far([4, 8, 3])
    [4.0, 6.0, 5.0]
    """
    means = []
    for i, total in enumerate(accumulate(days), start=1):
        means.append(total / i)
    return means


def day_of_goal(days: List[int], goal: int) -> Optional[int]:
    """Number of the day (from 1) on which the sum reached the goal.

    >>> day_of_goal([3, 3, 3], 5)
    2
    >>> day_of_goal([3], 5) is None
    True
    """
    for number, total in enumerate(accumulate(days), start=1):
        if total >= goal:
            return number
    return None


def streaks(days: List[int], goal: int) -> List[int]:
    """Lengths of all streaks of days on which the goal was reached.

    >>> streaks([7, 8, 1, 9, 2, 7, 7, 7], 7)
    [2, 1, 3]
    """
    lengths = []
    run = 0
    for d in days:
        if d >= goal:
            run += 1
        elif run > 0:
            lengths.append(run)
            run = 0
    if run > 0:
        lengths.append(run)
    return lengths


def steps_with_bonus(days: List[int]) -> int:
    """Every third day in a row with more steps than the day before gives 100 extra.

    >>> steps_with_bonus([1, 2, 3, 4, 1])
    111
    """
    total = 0
    rising = 0
    prev = None
    for d in days:
        total += d
        if prev is not None and d > prev:
            rising += 1
            if rising == 3:
                total += 100
                rising = 0
        else:
            rising = 0
        prev = d
    return total


def product_so_far(factors: List[int], modulus: int) -> List[int]:
    """Products of the first 1, 2, 3 ... factors, each reduced by the modulus.

    >>> product_so_far([3, 4, 5], 7)
    [3, 5, 4]
    """
    out = []
    product = 1
    for f in factors:
        product = product * f % modulus
        out.append(product)
    return out


def union_so_far(visited: List[List[str]]) -> List[int]:
    """How many different places were visited up to each day?

    >>> union_so_far([['park', 'lake'], ['park'], ['hill']])
    [2, 2, 3]
    """
    known = set()
    sizes = []
    for places in visited:
        known |= set(places)
        sizes.append(len(known))
    return sizes


def longest_name_so_far(names):
    # the first one stays when a later name is equally long
    best = ''
    out = []
    for name in names:
        if len(name) > len(best):
            best = name
        out.append(best)
    return out
