def recovery_time(pulse: list[int], rest: int) -> int:
    """
    Return how many readings it takes from the highest reading (the last one, if it occurs
    several times) until the pulse is at most `rest`. If that never happens: -1.

    >>> recovery_time([80, 150, 150, 120, 90, 85], 90)
    2
    >>> recovery_time([80, 150], 90)
    -1
    """
    if not pulse:
        return -1
    top = 0
    for i in range(len(pulse)):
        if pulse[i] >= pulse[top]:
            top = i
    for j in range(top, len(pulse)):
        if pulse[j] <= rest:
            return j - top
    return -1


def smooth(pulse: list[int]) -> list[int]:
    """
    Replace each reading with the middle one of itself and its two neighbours.
    The first and the last reading stay as they are.

    >>> smooth([70, 200, 72, 74, 10])
    [70, 72, 74, 72, 10]
    >>> smooth([5, 9])
    [5, 9]
    """
    if len(pulse) < 3:
        return pulse[:]
    out = [pulse[0]]
    for a, b, c in zip(pulse, pulse[1:], pulse[2:]):
        out.append(sorted((a, b, c))[1])
    out.append(pulse[-1])
    return out


def zone_sequence(pulse, limits):
    """
    Limits are rising. A reading is in zone k if it is at least as high as exactly k of the
    limits. Return the zones in order, each change of zone only once.

    Example:
    zone_sequence([90, 95, 120, 160, 130], [100, 150]) == [0, 1, 2, 1]
    """
    zones = []
    for p in pulse:
        zone = sum(1 for l in limits if p >= l)
        if not zones or zones[-1] != zone:
            zones.append(zone)
    return zones


def intervals_done(pulse: list[int], high: int, low: int) -> int:
    """
    An interval is complete when the pulse went up to `high` or more and afterwards down
    to `low` or less. Count the complete intervals.

    >>> intervals_done([100, 165, 170, 150, 118, 160, 110, 168], 160, 120)
    2
    """
    if low >= high:
        return 0
    cnt = 0
    loaded = False
    for p in pulse:
        if p >= high:
            loaded = True
        elif p <= low and loaded:
            cnt += 1
            loaded = False
    return cnt


def calm_windows(pulse, k, spread):
    """
    Return the starts of all windows of k readings in which the highest and the lowest
    reading differ by no more than `spread`. Windows may overlap.

    >>> calm_windows([60, 62, 61, 90, 91], 2, 2)
    [0, 1, 3]
    """
    if k <= 0:
        return []
    starts = []
    for i in range(len(pulse) - k + 1):
        part = pulse[i:i + k]
        if max(part) - min(part) <= spread:
            starts.append(i)
    return starts


def text_report(pulse, sep=", "):
    """
    Write runs of equal readings as "70x3" and single readings as "70", joined by `sep`.

    >>> text_report([70, 70, 70, 71, 70])
    '70x3, 71, 70'
    """
    parts = []
    i = 0
    while i < len(pulse):
        j = i
        while j < len(pulse) and pulse[j] == pulse[i]:
            j += 1
        n = j - i
        parts.append(f"{pulse[i]}x{n}" if n > 1 else str(pulse[i]))
        i = j
    return sep.join(parts)
