from typing import List, Optional, Tuple


def record_days(temps: List[int]) -> List[int]:
    """Indices of the days that were strictly warmer than every day before. The first day
    is never a record.

    >>> record_days([12, 15, 14, 18, 18, 20])
    [1, 3, 5]
    >>> record_days([7])
    []
    """
    if not temps:
        return []
    days = []
    best = temps[0]
    for i in range(1, len(temps)):
        if temps[i] > best:
            days.append(i)
            best = temps[i]
    return days


def coldest_so_far(temps: List[int]) -> List[Tuple[int, int]]:
    """For each day the pair (day of the coldest temperature so far, that temperature).

    >>> coldest_so_far([5, 3, 4, 1])
    [(0, 5), (1, 3), (1, 3), (3, 1)]
    """
    result = []
    where = 0
    for i, t in enumerate(temps):
        if t < temps[where]:
            where = i
        result.append((where, temps[where]))
    return result


def biggest_jump(temps: List[int]) -> Optional[Tuple[int, int]]:
    """The two neighbouring temperatures with the largest difference, None if fewer than two.

    >>> biggest_jump([10, 12, 5, 6])
    (12, 5)
    >>> biggest_jump([4]) is None
    True
    """
    if len(temps) < 2:
        return None
    best = (temps[0], temps[1])
    for a, b in zip(temps, temps[1:]):
        if abs(a - b) > abs(best[0] - best[1]):
            best = (a, b)
    return best


def remove_glitches(temps, max_step):
    """Drop every value that is more than max_step away from the last value that was kept.

    >>> remove_glitches([20, 21, 55, 22, -40, 23], 5)
    [20, 21, 22, 23]
    """
    kept = []
    for t in temps:
        if not kept or abs(t - kept[-1]) <= max_step:
            kept.append(t)
    return kept


def fill_gaps(temps):
    """Replace each None by the last known value; leading Nones stay.

    >>> fill_gaps([None, 4, None, None, 6])
    [None, 4, 4, 4, 6]
    """
    filled = []
    last = None
    for t in temps:
        if t is not None:
            last = t
        filled.append(last)
    return filled


def smallest_above_zero(temps: List[float]) -> Optional[float]:
    """
    >>> smallest_above_zero([-3.0, 2.5, 0.0, 1.5])
    1.5
    """
    positive = [t for t in temps if t > 0]
    return min(positive) if positive else None


def smooth(temps: List[float]) -> List[float]:
    """Each inner value becomes the mean of itself and its two neighbours, the ends stay.

    >>> smooth([1, 4, 7, 1])
    [1, 4.0, 4.0, 1]
    """
    out = temps[:]
    for i in range(1, len(temps) - 1):
        out[i] = (temps[i - 1] + temps[i] + temps[i + 1]) / 3
    return out


def turning_points(temps):
    """Positions where the curve changes from rising to falling or back.

    >>> turning_points([1, 3, 2, 2, 5, 4])
    [1, 4]
    """
    points = []
    for i in range(1, len(temps) - 1):
        before = temps[i] - temps[i - 1]
        after = temps[i + 1] - temps[i]
        if before * after < 0:
            points.append(i)
    return points
