import math
from typing import List


def round_to_nickel(cents: int) -> int:
    """
    A shop has no coins below 5 cents. Round an amount given in cents to the nearest multiple
    of 5: endings 1 and 2 go down to 0, endings 3, 4, 6 and 7 become 5, endings 8 and 9 go
    up to the next ten.

    >>> round_to_nickel(1232)
    1230
    >>> round_to_nickel(1238)
    1240
    >>> round_to_nickel(97)
    95
    """
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + (5 - rest)


def round_half_away(x):
    """
    Round x to a whole number. When x is exactly in the middle of two whole numbers, take the
    one further away from zero (the built-in round would take the even one).

    Examples:
    round_half_away(2.5) == 3
    round_half_away(-2.5) == -3
    round_half_away(1.2) == 1
    """
    if x >= 0:
        return math.floor(x + 0.5)
    return math.ceil(x - 0.5)


def crates_needed(bottles: int, size: int) -> int:
    """Return how many crates of the given size are needed for all the bottles.

    >>> crates_needed(25, 12)
    3
    >>> crates_needed(24, 12)
    2
    """
    crates = bottles // size
    if bottles % size > 0:
        crates += 1
    return crates


def fair_percentages(votes: List[int]) -> List[int]:
    """
    Turn numbers of votes into whole percentages which add up to exactly 100. First every
    share is rounded down. Then the points that are missing go, one each, to the shares with
    the largest part cut off; on a tie the earlier share is served first.
    If there are no votes at all, return a list of zeros.

    >>> fair_percentages([1, 1, 1])
    [34, 33, 33]
    >>> fair_percentages([0, 0])
    [0, 0]
    """
    total = sum(votes)
    if total == 0:
        return [0] * len(votes)
    shares = []
    rests = []
    for v in votes:
        shares.append(v * 100 // total)
        rests.append(v * 100 % total)
    missing = 100 - sum(shares)
    order = sorted(range(len(votes)), key=lambda i: (-rests[i], i))
    for i in order[:missing]:
        shares[i] += 1
    return shares


def rounding_error(prices):
    """
    Given a list of prices with cents, compare the sum of all prices, rounded to whole euros
    at the end, with the sum of the prices each rounded by itself. Return the difference
    (end minus single) as an integer. Both use the built-in round.

    rounding_error([1.3, 1.3, 1.4]) # => 1
    rounding_error([2.0]) # => 0
    """
    at_end = round(sum(prices))
    single = 0
    for p in prices:
        single += round(p)
    return at_end - single


def significant(x, digits):
    """
    Round x so that only the given number of leading digits stay, the rest becomes zero.

    significant(48273, 2) -> 48000
    significant(0.012345, 3) -> 0.0123
    significant(0, 4) -> 0
    """
    if x == 0:
        return 0
    power = math.floor(math.log10(abs(x)))
    return round(x, digits - 1 - power)


def snap_all(values, step):
    # every value goes to the closest multiple of step, middle values go up
    out = []
    for v in values:
        out.append(math.floor(v / step + 0.5) * step)
    return out
