from typing import List, Optional, Tuple


def longest_flight(wind: List[int], need: int, lull: int) -> int:
    """
    A kite starts in the first minute with wind of at least `need` and stays in the air as long as
    no lull (wind below `need`) takes more than `lull` minutes. Then it falls and
    starts again with the next good wind. Return the longest flight in minutes, counted
    from the start to the last minute of good wind before the fall.

    >>> longest_flight([5, 2, 5, 2, 2, 6, 6], 4, 1)
    3
    >>> longest_flight([1, 1], 4, 1)
    0
    """
    longest = 0
    start = -1
    last_good = -1
    for i, w in enumerate(wind):
        if w < need:
            continue
        if start < 0 or i - last_good - 1 > lull:
            start = i
        last_good = i
        longest = max(longest, last_good - start + 1)
    return longest


def line_heights(pulls: List[int], full: int) -> List[int]:
    """
    Positive pulls give line, negative ones take it in. The line is never shorter than 0 and
    never longer than `full`. Return the length after each pull.

    >>> line_heights([30, 40, -80, 10], 60)
    [30, 60, 0, 10]
    """
    length = 0
    out = []
    for p in pulls:
        length = min(full, max(0, length + p))
        out.append(length)
    return out


def tangled(kites: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """
    Each kite is given by the place of its owner on the ground and the place of the kite in the air.
    The lines of two kites cross if the order in the air is the reverse of that on the
    ground. Equal places are no crossing. Return the pairs of indices.

    >>> tangled([(0, 5), (2, 3), (4, 9)])
    [(0, 1)]
    """
    pairs = []
    for i in range(len(kites)):
        for j in range(i + 1, len(kites)):
            ground = kites[i][0] - kites[j][0]
            air = kites[i][1] - kites[j][1]
            if ground * air < 0:
                pairs.append((i, j))
    return pairs


def steady_direction(angles: List[int], spread: int) -> Optional[int]:
    """
    Angles are 0 to 359. Return the first index from which on all later angles differ by no more than
    `spread` from the angle at this index (over 0 if that is shorter); None for no angles.

    >>> steady_direction([90, 350, 5, 10, 355], 20)
    1
    """
    def apart(a, b):
        d = abs(a - b) % 360
        return min(d, 360 - d)

    for i in range(len(angles)):
        if all(apart(angles[i], x) <= spread for x in angles[i + 1:]):
            return i
    return None


def tail_bows(colours, n):
    """
    Make a tail of n bows from the colours in turn: there and back again without repeating the
    colours at the two ends.

    Example:
    tail_bows(["r", "g", "b"], 6) == ["r", "g", "b", "g", "r", "g"]
    """
    if not colours or n <= 0:
        return []
    wave = list(colours) + list(colours[-2:0:-1])
    return [wave[i % len(wave)] for i in range(n)]


def gusts(wind: List[int], factor: float = 1.5) -> int:
    """Count the minutes with more than `factor` times the wind of both the minutes around them."""
    cnt = 0
    for before, now, after in zip(wind, wind[1:], wind[2:]):
        if now > factor * before and now > factor * after:
            cnt += 1
    return cnt
