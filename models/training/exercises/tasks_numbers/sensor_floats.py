import math
from typing import List, Optional, Tuple


def longest_steady(values: List[float], eps: float) -> Tuple[int, int]:
    """
    Find the longest stretch of readings in which each reading differs from the one before it
    by at most eps. Return (index of its first reading, its length); the earliest one wins.
    For no readings return (0, 0).

    >>> longest_steady([1.0, 1.5, 4.0, 4.5, 4.25, 9.0], 0.5)
    (2, 3)
    >>> longest_steady([], 1.0)
    (0, 0)
    """
    if not values:
        return 0, 0
    best_start, best_len = 0, 1
    start = 0
    for i in range(1, len(values)):
        if abs(values[i] - values[i - 1]) > eps:
            start = i
        if i - start + 1 > best_len:
            best_start = start
            best_len = i - start + 1
    return best_start, best_len


def scale_to(values, top):
    """
    Multiply all the values with the same factor so that the largest one becomes `top`. Round to
    two decimals. If the largest value is not positive, return the values unchanged.

    Examples:
    scale_to([1.0, 2.0, 4.0], 10) == [2.5, 5.0, 10.0]
    scale_to([-1.0, 0.0], 5) == [-1.0, 0.0]
    """
    if not values or max(values) <= 0:
        return values
    factor = top / max(values)
    res = []
    for v in values:
        res.append(round(v * factor, 2))
    return res


def first_stable(values: List[float], k: int, spread: float) -> Optional[int]:
    """
    Return the first index i for which the k readings starting at i differ by at most `spread`
    from the smallest to the largest, or None if there is no such place.

    >>> first_stable([9.0, 5.0, 5.5, 5.25, 8.0], 3, 0.5)
    1
    >>> first_stable([1.0, 2.0], 3, 9.0) is None
    True
    """
    for i in range(len(values) - k + 1):
        window = values[i:i + k]
        if max(window) - min(window) <= spread:
            return i
    return None


def merge_sensors(a, b):
    """
    Two sensors measure the same thing. If both readings are given (not None), use the mean. If
    only one is given, use that one. If none is given, use 0.0.

    merge_sensors([1.0, None, None], [3.0, 5.0, None]) == [2.0, 5.0, 0.0]
    """
    out = []
    for x, y in zip(a, b):
        if x is None and y is None:
            out.append(0.0)
        elif x is None:
            out.append(y)
        elif y is None:
            out.append(x)
        else:
            out.append((x + y) / 2)
    return out


def distance_walked(points):
    """
    Sum up the straight distances between the points of a walk and round the sum to one decimal.
    A point is a tuple (x, y).

    distance_walked([(0, 0), (3, 4), (3, 10)]) -> 11.0
    distance_walked([(1, 1)]) -> 0.0
    """
    total = 0.0
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        total += math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
    return round(total, 1)


def weights_ok(parts, whole, percent):
    """Check if the weights of the parts together differ from the whole by at most the given
    percentage of the whole."""
    return abs(sum(parts) - whole) <= whole * percent / 100
