from typing import List
import math


def cash_total(cents: int, coin: int = 5) -> int:
    """In shops without the smallest coins totals are rounded to a multiple of `coin`.
    Return the rounded total; exactly in the middle it goes up. A negative total (money back) is
    rounded as if it were positive.

    >>> cash_total(1242), cash_total(1243), cash_total(-1243), cash_total(15, 10)
    (1240, 1245, -1245, 20)
    """
    if cents < 0:
        return -cash_total(-cents, coin)
    rest = cents % coin
    if rest * 2 >= coin:
        return cents - rest + coin
    return cents - rest


def rounding_gain(totals: List[int], coin: int = 5) -> int:
    """How much does the shop gain (or lose, below zero) by rounding all the totals?

    >>> rounding_gain([1242, 1243, 1244])
    1
    >>> rounding_gain([])
    0
    """
    gain = 0
    for t in totals:
        gain += cash_total(t, coin) - t
    return gain


def round_away(x: float) -> int:
    """Round to the nearest whole number, halves away from zero (unlike `round`).

    >>> [round_away(v) for v in [2.5, -2.5, 2.4, -0.6, 0]]
    [3, -3, 2, -1, 0]
    """
    if isinstance(x, int):
        return x
    whole = math.floor(abs(x))
    if abs(x) - whole >= 0.5:
        whole += 1
    return whole if x >= 0 else -whole


def shares_to_percent(counts: List[int]) -> List[int]:
    """Return whole percents that add up to 100: cut off first, then give the missing points one by one
    to the largest remainders (the earlier one of equals). All zeros stay zeros.

    >>> shares_to_percent([1, 1, 1])
    [34, 33, 33]
    >>> shares_to_percent([0, 0])
    [0, 0]
    """
    total = sum(counts)
    if total == 0:
        return [0] * len(counts)
    percents = [c * 100 // total for c in counts]
    order = sorted(range(len(counts)), key=lambda i: (-(counts[i] * 100 % total), i))
    missing = 100 - sum(percents)
    for i in order[:missing]:
        percents[i] += 1
    return percents


def nice_step(span: float, lines: int) -> float:
    """Find the smallest step out of 1, 2, 5, 10, 20, 50 ... with which `span` needs at most `lines` steps.

    >>> nice_step(37, 5)
    10
    >>> nice_step(95, 20)
    5
    """
    step = 1
    turn = 0
    while span / step > lines:
        step = step * 5 // 2 if turn % 3 == 1 else step * 2
        turn += 1
    return step


def significant(x: float, digits: int) -> float:
    """Round x to the given number of significant digits.

    significant(12345, 2) == 12000
    significant(0.004567, 2) == 0.0046
    """
    if x == 0:
        return 0
    power = math.floor(math.log10(abs(x)))
    return round(x, digits - 1 - power)
