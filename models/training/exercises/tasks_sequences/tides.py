def high_waters(levels):
    """
    You are given hourly water levels. An hour is a high water if the level is higher
    than one hour before and not lower than one hour after. The first and the
    last hour are never high waters. Return the hours as a list of indices.

    >>> high_waters([1, 3, 5, 5, 2, 4, 1])
    [2, 5]
    >>> high_waters([4, 4])
    []
    """
    if len(levels) < 3:
        return []
    hours = []
    for i in range(1, len(levels) - 1):
        if levels[i] > levels[i - 1] and levels[i] >= levels[i + 1]:
            hours.append(i)
    return hours


def longest_walk_on_sand(levels: list[float], limit: float) -> tuple[int, int]:
    """
    The sandbank can be walked on while the level is below the limit. Return the first
    and the last hour of the longest dry spell; the earlier one wins a tie.
    If the bank is never dry, return (-1, -1).

    >>> longest_walk_on_sand([2.0, 0.5, 0.4, 1.8, 0.2, 0.1], 1.0)
    (1, 2)
    >>> longest_walk_on_sand([3.0], 1.0)
    (-1, -1)
    """
    best = (-1, -1)
    length = 0
    start = 0
    for i, level in enumerate(levels):
        if level >= limit:
            start = i + 1
            continue
        if i - start + 1 > length:
            length = i - start + 1
            best = (start, i)
    return best


def tide_word(before: int, now: int, after: int) -> str:
    """Name the state of the water from three readings that follow each other."""
    if before < now < after:
        return "rising"
    if before > now > after:
        return "falling"
    if before == now == after:
        return "still"
    return "turning" if now > max(before, after) or now < min(before, after) else "unsure"


def boats_afloat(levels, draughts):
    """
    For every hour count the boats that float: a boat floats if its draught is strictly
    smaller than the water level. Negative levels (a dry harbour) float nothing.

    For example:
    boats_afloat([1, 3], [0, 2, 2]) -> [1, 3]
    boats_afloat([-2], [0, 1]) -> [0]
    """
    out = []
    for level in levels:
        if level < 0:
            out.append(0)
        else:
            out.append(sum(1 for d in draughts if d < level))
    return out


def is_spring_tide(highs: list[int], lows: list[int], k: int) -> bool:
    """
    Check if the tide is a spring tide: the range high - low of each of the last k
    pairs is larger than the average range over all pairs.
    With fewer than k pairs, or with k < 1, the answer is False.

    >>> is_spring_tide([4, 5, 9], [1, 1, 0], 1)
    True
    >>> is_spring_tide([4, 5, 9], [1, 1, 0], 2)
    False
    """
    ranges = [h - l for h, l in zip(highs, lows)]
    if k < 1 or len(ranges) < k:
        return False
    mean = sum(ranges) / len(ranges)
    return all(r > mean for r in ranges[-k:])


def marks_washed_away(marks, waves):
    """
    Marks in the sand are drawn at certain heights. Each wave washes away all marks at
    or below its height. Return a list with the number of marks lost to each wave.

    >>> marks_washed_away([1, 2, 3, 8], [2, 1, 5])
    [2, 0, 1]
    """
    left = sorted(marks)
    lost = []
    for w in waves:
        cnt = 0
        while left and left[0] <= w:
            left.pop(0)
            cnt += 1
        lost.append(cnt)
    return lost
