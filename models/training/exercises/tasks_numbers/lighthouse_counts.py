from typing import List, Optional


def flashes_in_window(period: int, offset: int, start: int, end: int) -> int:
    """
    A lighthouse flashes at second `offset` and then again every `period` seconds.
    Count how many flashes happen between second `start` and second `end`, both included.
    Nothing flashes before `offset`.

    Examples:
    flashes_in_window(10, 3, 0, 30) == 3
    flashes_in_window(7, 0, 1, 6) == 0
    flashes_in_window(5, 20, 0, 20) == 1
    """
    count = 0
    t = offset
    while t <= end:
        if t >= start:
            count += 1
        t += period
    return count


def first_common_flash(periods: List[int], limit: int) -> Optional[int]:
    """
    You are given the periods of several lighthouses that all flash at second 0.
    Return the first second after 0 at which all of them flash together again, or None
    if this does not happen up to and including `limit`.

    >>> first_common_flash([4, 6], 100)
    12
    >>> first_common_flash([7, 11, 13], 500) is None
    True
    """
    step = max(periods)
    t = step
    while t <= limit:
        together = True
        for p in periods:
            if t % p != 0:
                together = False
                break
        if together:
            return t
        t += step
    return None


def dark_gaps(flashes: List[int], min_gap: int) -> List[tuple]:
    """
    Given an increasing list of seconds at which a light was seen, find every dark gap:
    two neighbouring flashes that are at least `min_gap` seconds apart.
    Return the gaps as tuples (from, to), in the order of time.

    Example:
    dark_gaps([1, 4, 15, 17, 40], 10) == [(4, 15), (17, 40)]
    """
    gaps = []
    for i in range(1, len(flashes)):
        if flashes[i] - flashes[i - 1] >= min_gap:
            gaps.append((flashes[i - 1], flashes[i]))
    return gaps


def brightest_hour(log):
    """
    `log` holds pairs (second of the day, brightness). Return the hour (0 to 23) with the
    largest total brightness. If several hours share the maximum, return the earliest.
    For an empty log return -1.

    brightest_hour([(10, 5), (3700, 4), (3800, 3)]) == 1
    brightest_hour([]) == -1
    """
    if not log:
        return -1
    totals = [0] * 24
    for second, brightness in log:
        totals[second // 3600] += brightness
    best = 0
    for hour in range(24):
        if totals[hour] > totals[best]:
            best = hour
    return best


def is_regular(flashes):
    """Check if the distances between neighbouring flashes are all the same.
    Fewer than three flashes are always regular.

    >>> is_regular([2, 5, 8, 11])
    True
    >>> is_regular([2, 5, 9])
    False
    """
    if len(flashes) < 3:
        return True
    gap = flashes[1] - flashes[0]
    return all(flashes[i + 1] - flashes[i] == gap for i in range(len(flashes) - 1))


def keeper_shift(n, k):
    # the number of the keeper (1..k) on duty in night n, when the direction turns around
    # at both ends: 1, 2, 3, 2, 1, 2, 3, ... for k = 3
    if k == 1:
        return 1
    cycle = 2 * (k - 1)
    pos = (n - 1) % cycle
    if pos < k:
        return pos + 1
    return cycle - pos + 1
