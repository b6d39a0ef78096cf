from typing import Dict, List, Optional, Tuple


def clean_readings(readings: List[Optional[float]]) -> List[float]:
    """
    A sensor on a glacier sends None when it could not measure. Replace each None by the last
    real reading before it. Nones at the start, which have no reading before them, are removed.

    >>> clean_readings([None, 1.5, None, None, 2.0])
    [1.5, 1.5, 1.5, 2.0]
    >>> clean_readings([None])
    []
    """
    out = []
    last = None
    for r in readings:
        if r is not None:
            last = r
        if last is not None:
            out.append(last)
    return out


def coldest_run(temps: List[int]) -> Tuple[int, int]:
    """
    Find the longest stretch of readings below zero. Return a tuple (start, length) of the first
    such stretch, or (-1, 0) if it is never below zero.

    Examples:
    coldest_run([1, -2, -3, 4, -1, -1]) == (1, 2)
    coldest_run([3, 0]) == (-1, 0)
    coldest_run([-1, 2, -1, -5, -9]) == (2, 3)
    """
    best_start, best_len = -1, 0
    start, length = 0, 0
    for i in range(len(temps)):
        if temps[i] < 0:
            if length == 0:
                start = i
            length += 1
            if length > best_len:
                best_start, best_len = start, length
        else:
            length = 0
    return best_start, best_len


def disagreeing_sensors(a: List[int], b: List[int], tol: int) -> List[int]:
    """
    Two sensors measure the same thing. Return the indices at which they differ by more than tol.
    If one list is longer, all indices of its extra readings are in the result too.

    disagreeing_sensors([1, 5, 9], [1, 8, 9, 4], 2) == [1, 3]
    disagreeing_sensors([], [], 0) == []
    """
    res = []
    for i in range(max(len(a), len(b))):
        if i >= len(a) or i >= len(b):
            res.append(i)
        elif abs(a[i] - b[i]) > tol:
            res.append(i)
    return res


def days_until_warmer_than_start(temps: List[int]) -> int:
    """
    Return after how many readings the temperature is for the first time higher than the first one.
    If it never happens, or there are no readings, return -1.

    days_until_warmer_than_start([3, 2, 3, 5, 9]) == 3
    days_until_warmer_than_start([3]) == -1
    """
    if not temps:
        return -1
    for i, t in enumerate(temps):
        if t > temps[0]:
            return i
    return -1


def station_ranges(readings: List[Tuple[str, int]]) -> Dict[str, Tuple[int, int]]:
    """
    Given tuples (station, value), create a dictionary which gives the smallest and the largest
    value of each station as a tuple.

    >>> station_ranges([("east", 4), ("west", 1), ("east", -2), ("east", 3)])
    {'east': (-2, 4), 'west': (1, 1)}
    """
    ranges = {}
    for station, value in readings:
        if station not in ranges:
            ranges[station] = (value, value)
        else:
            low, high = ranges[station]
            ranges[station] = (min(low, value), max(high, value))
    return ranges


def melt_total(heights: List[int]) -> int:
    """
    The list holds the ice height of each year. Sum up only the losses, that is, by how much the
    height went down from one year to the next; years in which the ice grew do not reduce the sum.

    melt_total([50, 47, 48, 40]) == 11
    melt_total([50]) == 0
    """
    total = 0
    for i in range(1, len(heights)):
        if heights[i] < heights[i - 1]:
            total += heights[i - 1] - heights[i]
    return total
