import math
from typing import List, Optional, Tuple


def clean_mean(values: List[float], low: float, high: float) -> Optional[float]:
    """
    A thermometer sometimes gives nonsense. Return the mean of the values that
    lie between low and high (both included), rounded to one place, or None if
    there is no such value.

    >>> clean_mean([20.5, 999.0, 21.5], -40, 60)
    21.0
    >>> clean_mean([999.0], -40, 60) is None
    True
    """
    total = 0
    count = 0
    for v in values:
        if low <= v <= high:
            total += v
            count += 1
    if count == 0:
        return None
    return round(total / count, 1)


def histogram(values: List[int], width: int) -> List[Tuple[int, int]]:
    """
    Sort measured values into classes: class k reaches from k * width to
    (k + 1) * width - 1. Return the pairs (first value of the class, number of
    values) of the classes that are not empty, in rising order.

    Example:
    histogram([3, 14, 5, 19, 41], 10) == [(0, 2), (10, 2), (40, 1)]
    """
    counts = {}
    for v in values:
        k = v // width
        counts[k] = counts.get(k, 0) + 1
    return [(k * width, counts[k]) for k in sorted(counts)]


def alarms(values, limit, patience):
    """
    An alarm is given when the values lie above the limit for `patience`
    measurements in a row; then the counting starts again from nothing. Return
    the indices at which an alarm is given.

    >>> alarms([5, 9, 9, 9, 9, 2, 9], 7, 2)
    [2, 4]
    >>> alarms([1, 2], 7, 1)
    []
    """
    res = []
    run = 0
    for i in range(len(values)):
        if values[i] > limit:
            run += 1
        else:
            run = 0
        if run == patience:
            res.append(i)
            run = 0
    return res


def fill_missing(values: List[Optional[float]]) -> List[float]:
    """
    Missing measurements are None. Put in the last known value, and 0.0 where
    there is none yet.

    fill_missing([None, 3.5, None, None, 4.0]) -> [0.0, 3.5, 3.5, 3.5, 4.0]
    """
    filled = []
    last = 0.0
    for v in values:
        if v is not None:
            last = v
        filled.append(last)
    return filled


def outliers(lst, times):
    """
    Find the values whose distance from the mean is more than `times` standard
    deviations (divide by the number of values). They stay in their order.

    >>> outliers([10, 11, 9, 10, 30], 1.5)
    [30]
    >>> outliers([4, 4, 4], 1)
    []
    """
    if not lst:
        return []
    m = sum(lst) / len(lst)
    dev = math.sqrt(sum((x - m) ** 2 for x in lst) / len(lst))
    ans = []
    for x in lst:
        if abs(x - m) > times * dev:
            ans.append(x)
    return ans


def smooth(values: List[float]) -> List[float]:
    """Replace each value by the mean of itself and its neighbours to the left and to the
    right, where they exist, rounded to two places."""
    result = []
    for i in range(len(values)):
        part = values[max(0, i - 1):i + 2]
        result.append(round(sum(part) / len(part), 2))
    return result


def turning_points(l):
    # how often the curve changes from rising to falling or back; level parts are skipped
    cnt = 0
    direction = 0
    for a, b in zip(l, l[1:]):
        if a == b:
            continue
        d = 1 if b > a else -1
        if direction and d != direction:
            cnt += 1
        direction = d
    return cnt
