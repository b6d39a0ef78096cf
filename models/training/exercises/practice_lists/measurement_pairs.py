from typing import List, Optional, Tuple


def interpolate_gap(values: List[Optional[int]]) -> List[int]:
    """ A single missing value (None) between two known ones is replaced by their average, rounded
    down. All other missing values become zero.
    >>> interpolate_gap([4, None, 9, None, None])
    [4, 6, 9, 0, 0]
    """
    filled: List[int] = []
    for i, value in enumerate(values):
        if value is not None:
            filled.append(value)
            continue
        before = values[i - 1] if i > 0 else None
        after = values[i + 1] if i + 1 < len(values) else None
        if before is None or after is None:
            filled.append(0)
        else:
            filled.append((before + after) // 2)
    return filled


def largest_ratio(before: List[float], after: List[float]) -> Optional[int]:
    """ Return the index at which a value has grown by the greatest factor. Places where the value
    was zero or less before are skipped; None if all are skipped.
    >>> largest_ratio([2.0, 0.0, 5.0], [3.0, 9.0, 10.0])
    2
    """
    best = None
    best_ratio = 0.0
    for i in range(len(before)):
        if before[i] <= 0:
            continue
        ratio = after[i] / before[i]
        if best is None or ratio > best_ratio:
            best = i
            best_ratio = ratio
    return best


def in_tolerance(pairs: List[Tuple[float, float]], percent: float) -> List[bool]:
    """ Pairs are (wanted, measured). Tell for each whether the measured value is off by at most
    so many percent of the wanted one.
    >>> in_tolerance([(100.0, 104.0), (50.0, 53.0)], 5)
    [True, False]
    """
    return [abs(measured - wanted) <= wanted * percent / 100 for wanted, measured in pairs]


def calibrate(values: List[int], points: List[Tuple[int, int]]) -> List[int]:
    """ Points are (from, correction) with rising first numbers. Add to each value the correction
    of the last point that is not above it; values below all points are not corrected.
    >>> calibrate([3, 12, 25], [(10, 1), (20, -2)])
    [3, 13, 23]
    """
    corrected = []
    for value in values:
        correction = 0
        for start, change in points:
            if start <= value:
                correction = change
        corrected.append(value + correction)
    return corrected


def repeat_until_stable(series: List[List[int]]) -> int:
    """ The same things are measured again and again, each time giving a list. Return how many
    lists were needed until two following lists were equal; 0 if that never happened.
    >>> repeat_until_stable([[1, 2], [1, 3], [1, 3], [2, 3]])
    3
    """
    for number in range(1, len(series)):
        if series[number] == series[number - 1]:
            return number + 1
    return 0


def vote_of_three(a: List[int], b: List[int], c: List[int]) -> List[Optional[int]]:
    """ Three devices measure the same. At each place return the value on which at least two of
    them agree, None if all three differ.
    >>> vote_of_three([1, 5, 7], [1, 6, 7], [2, 7, 7])
    [1, None, 7]
    """
    result: List[Optional[int]] = []
    for x, y, z in zip(a, b, c):
        if x == y or x == z:
            result.append(x)
        elif y == z:
            result.append(y)
        else:
            result.append(None)
    return result


def biggest_loser(before: List[int], after: List[int], names: List[str]) -> str:
    """ Return the name whose value sank the most, an empty text if no value sank.
    >>> biggest_loser([9, 5, 8], [7, 5, 3], ["a", "b", "c"])
    'c'
    """
    loss, name = max((x - y, n) for x, y, n in zip(before, after, names))
    return name if loss > 0 else ""
