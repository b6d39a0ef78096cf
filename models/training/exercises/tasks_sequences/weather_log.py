from typing import List, Optional, Tuple


def frost_after_warm(temps: List[int], warm: int) -> Optional[int]:
    """
    Find the first day with frost (below zero) that comes after at least one day with
    `warm` degrees or more. Return its index or None.

    >>> frost_after_warm([-3, 4, 12, 5, -1], 10)
    4
    >>> frost_after_warm([-3, 4, -1], 10) is None
    True
    """
    seen = False
    for i, t in enumerate(temps):
        if t >= warm:
            seen = True
        elif t < 0 and seen:
            return i
    return None


def repair_sensor(values: List[Optional[float]]) -> List[float]:
    """
    The sensor sometimes delivers None. A single None between two readings is replaced by
    their mean; any other None is replaced by the last good reading, or by 0.0 if there
    was none so far.

    >>> repair_sensor([None, 2.0, None, 4.0, None, None, 1.0])
    [0.0, 2.0, 3.0, 4.0, 4.0, 4.0, 1.0]
    """
    out = []
    last = 0.0
    for i, v in enumerate(values):
        if v is not None:
            last = v
            out.append(v)
        elif 0 < i < len(values) - 1 and values[i - 1] is not None and values[i + 1] is not None:
            out.append((values[i - 1] + values[i + 1]) / 2)
        else:
            out.append(last)
    return out


def wind_shifts(directions: List[str]) -> int:
    """
    Count how often the wind turned by half a circle from one report to the next
    (N to S, E to W, NE to SW and so on). Unknown names never count.

    >>> wind_shifts(["N", "S", "E", "W", "NW", "SE", "SE"])
    3
    """
    names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    cnt = 0
    for a, b in zip(directions, directions[1:]):
        if a not in names or b not in names:
            continue
        if (names.index(a) - names.index(b)) % 8 == 4:
            cnt += 1
    return cnt


def rain_split(rain: List[int]) -> int:
    """
    Find the first day such that the rain up to and including it is at least the rain of
    all later days. Return -1 for an empty list.

    Examples:
    rain_split([1, 2, 10, 3]) -> 2
    rain_split([0, 0]) -> 0
    """
    if not rain:
        return -1
    before = 0
    after = sum(rain)
    for day, r in enumerate(rain):
        before += r
        after -= r
        if before >= after:
            return day
    return -1


def swings(temps: List[int]) -> Tuple[int, int]:
    """
    Return the biggest rise and the biggest fall between two days that follow each other,
    both as numbers that are not negative.

    >>> swings([3, 8, 1, 2])
    (5, 7)
    >>> swings([5])
    (0, 0)
    """
    up = 0
    down = 0
    for i in range(1, len(temps)):
        diff = temps[i] - temps[i - 1]
        if diff > 0:
            up = max(up, diff)
        else:
            down = max(down, -diff)
    return up, down


def label_days(temps, low, high):
    """Write one letter a day: c below low, h above high, and m otherwise; a dash for None."""
    letters = ""
    for t in temps:
        if t is None:
            letters += "-"
        else:
            letters += "c" if t < low else "h" if t > high else "m"
    return letters
