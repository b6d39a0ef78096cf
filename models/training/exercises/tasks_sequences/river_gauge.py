import math


def alarm_periods(levels: list[int], on: int, off: int) -> list[tuple[int, int]]:
    """
    An alarm starts when the level reaches `on` and ends when it falls below `off`, where
    off is not larger than on. Return (start, end) indices of each alarm; an alarm
    that is still going on at the end has the end -1.

    >>> alarm_periods([1, 5, 4, 3, 2, 6, 6], 5, 3)
    [(1, 4), (5, -1)]
    """
    if off > on:
        raise ValueError("off must not be larger than on")
    periods = []
    start = -1
    for i, v in enumerate(levels):
        if start < 0 and v >= on:
            start = i
        elif start >= 0 and v < off:
            periods.append((start, i))
            start = -1
    if start >= 0:
        periods.append((start, -1))
    return periods


def hours_to_peak(levels: list[int]) -> list[int]:
    """
    For each hour tell in how many hours the highest of the levels from then on comes (the
    first one of several).

    >>> hours_to_peak([2, 7, 3, 4])
    [1, 0, 1, 0]
    """
    out = []
    for i in range(len(levels)):
        rest = levels[i:]
        out.append(rest.index(max(rest)))
    return out


def fastest_rise(levels, window):
    """
    Return the largest rise between two readings that are at most `window` hours apart (the
    later minus the earlier one), or 0 if the level never rises.

    Example:
    fastest_rise([5, 3, 4, 8, 1], 2) == 5
    fastest_rise([5, 3, 1], 2) == 0
    """
    rise = 0
    for i in range(len(levels)):
        for j in range(i + 1, min(i + window, len(levels) - 1) + 1):
            if levels[j] - levels[i] > rise:
                rise = levels[j] - levels[i]
    return rise


def sandbags_per_gap(wall: list[int], level: int, bag: int = 10) -> list[int]:
    """
    The wall has sections of different heights; each section lower than the level has to be
    raised with bags that are `bag` high. Return the number of layers for each section.

    >>> sandbags_per_gap([100, 75, 60], 95)
    [0, 2, 4]
    """
    layers = []
    for h in wall:
        lack = level - h
        if lack <= 0:
            layers.append(0)
        else:
            layers.append(math.ceil(lack / bag))
    return layers


def is_falling_steadily(levels, least):
    """Each of the last three readings must be lower than the one before by `least` or more."""
    if len(levels) < 4:
        return False
    tail = levels[-4:]
    return not any(a - b < least for a, b in zip(tail, tail[1:]))
