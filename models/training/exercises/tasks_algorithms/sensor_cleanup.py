from typing import List, Optional, Tuple


def fill_gaps(values: List[Optional[int]]) -> List[Optional[int]]:
    """
    A sensor sometimes sends None. Fill a gap between two known values in equal whole
    steps (rounded down from the left value); gaps at the beginning or at the end stay.
    The given list must not be changed.

    >>> fill_gaps([None, 10, None, None, 16, None])
    [None, 10, 12, 14, 16, None]
    >>> fill_gaps([5, None, 8])
    [5, 6, 8]
    """
    out = values[:]
    last = None
    for i in range(len(out)):
        if values[i] is None:
            continue
        if last is not None:
            gap = i - last
            for k in range(1, gap):
                out[last + k] = values[last] + (values[i] - values[last]) * k // gap
        last = i
    return out


def remove_spikes(l, limit):
    """
    A value is a spike if it differs by more than `limit` from both neighbours, and these
    two differ from each other by at most `limit`. Return the list with the spikes removed
    (all of them are looked for in the original list).

    Example:
    remove_spikes([5, 6, 40, 7, 6], 3) == [5, 6, 7, 6]
    remove_spikes([1, 9], 3) == [1, 9]
    """
    res = []
    for i, x in enumerate(l):
        if 0 < i < len(l) - 1:
            a, b = l[i - 1], l[i + 1]
            if abs(x - a) > limit and abs(x - b) > limit and abs(a - b) <= limit:
                continue
        res.append(x)
    return res


def switch_times(values: list[int], on: int, off: int) -> list[tuple[int, str]]:
    """
    A heater is switched on when the temperature is at or below `on`, and off when it is at
    or above `off` (off is larger than on). At the beginning it is off. Return the list of
    (index, 'on' or 'off') for all switchings.

    >>> switch_times([20, 18, 17, 19, 22, 21], 17, 21)
    [(2, 'on'), (4, 'off')]
    """
    events = []
    heating = False
    for i, v in enumerate(values):
        if not heating and v <= on:
            heating = True
            events.append((i, 'on'))
        elif heating and v >= off:
            heating = False
            events.append((i, 'off'))
    return events


def alarm_moment(values: List[int], limit: int, patience: int) -> int:
    """
    Return the index at which an alarm is raised: the value has been above the limit for
    `patience` readings in a row. A single reading at or below the limit takes away one
    from the count instead of starting it anew (never below 0). Return -1 for no alarm.

    >>> alarm_moment([9, 9, 2, 9, 9], 5, 3)
    4
    >>> alarm_moment([9, 9], 5, 3)
    -1
    """
    count = 0
    for i, v in enumerate(values):
        if v > limit:
            count += 1
        elif count > 0:
            count -= 1
        if count == patience:
            return i
    return -1


def plateau(values):
    # (start, length) of the longest run of equal readings, the last one on a tie
    best = (0, 0)
    start = 0
    for i in range(1, len(values) + 1):
        if i == len(values) or values[i] != values[start]:
            if i - start >= best[1]:
                best = (start, i - start)
            start = i
    return best


def merge_streams(a: List[Tuple[int, str]], b: List[Tuple[int, str]]) -> List[str]:
    """Merge two lists of (time, text), each sorted by time; at equal times b's text is dropped.

    >>> merge_streams([(1, "x"), (4, "y")], [(1, "z"), (2, "w")])
    ['x', 'w', 'y']
    """
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i][0] < b[j][0]):
            out.append(a[i][1])
            i += 1
        elif i < len(a) and a[i][0] == b[j][0]:
            j += 1
        else:
            out.append(b[j][1])
            j += 1
    return out
