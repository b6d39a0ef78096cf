from typing import List, Optional, Tuple


def nearest_below(values: List[int], x: int) -> Optional[int]:
    """
    Return the position of the greatest value that is smaller than x. If this value occurs
    several times return the last position. Return None if no value is smaller.

    >>> nearest_below([2, 8, 5, 2, 5], 8)
    4
    >>> nearest_below([9], 3) is None
    True
    """
    pos = None
    for i, v in enumerate(values):
        if v < x and (pos is None or v >= values[pos]):
            pos = i
    return pos


def frog_jumps(stones: List[int], reach: int) -> int:
    """
    Stones lie on a line, given by their positions in any order. A frog sits on the leftmost
    stone and wants to the rightmost; it jumps at most reach and each time goes as far as it can.
    Return the number of jumps, or -1 if it can not get there or if there are no stones.

    Examples:
    frog_jumps([0, 7, 3, 5], 4) == 2
    frog_jumps([0, 9], 4) == -1
    frog_jumps([], 4) == -1
    """
    if not stones:
        return -1
    line = sorted(stones)
    pos = line[0]
    jumps = 0
    while pos != line[-1]:
        target = pos
        for s in line:
            if pos < s <= pos + reach:
                target = s
        if target == pos:
            return -1
        pos = target
        jumps += 1
    return jumps


def middle_of_three(values: List[int]) -> List[int]:
    """
    Smooth a list: each inner element is replaced by the middle one (by size) of itself and its
    two neighbours. The first and the last element remain. All replacements use the original list.

    middle_of_three([1, 9, 2, 3]) == [1, 2, 3, 3]
    middle_of_three([4, 1]) == [4, 1]
    """
    res = list(values)
    for i in range(1, len(values) - 1):
        three = [values[i - 1], values[i], values[i + 1]]
        three.sort()
        res[i] = three[1]
    return res


def widest_free(points: List[int], start: int, end: int) -> Tuple[int, int]:
    """
    Some points between start and end are occupied. Return the widest interval between two
    neighbouring points (start and end are border points as well) as a tuple (from, to). The
    leftmost of the widest is returned.

    widest_free([4, 6], 0, 10) == (0, 4)
    widest_free([], 2, 5) == (2, 5)
    """
    border = [start]
    for p in sorted(points):
        if start < p < end:
            border.append(p)
    border.append(end)
    best = (border[0], border[1])
    for i in range(1, len(border) - 1):
        if border[i + 1] - border[i] > best[1] - best[0]:
            best = (border[i], border[i + 1])
    return best


def sign_changes(values: List[int]) -> int:
    """Count how often the sign changes along the list; zeros are skipped.

    sign_changes([1, 0, -2, -3, 4]) == 2
    sign_changes([0, 0]) == 0
    """
    cnt = 0
    prev = 0
    for v in values:
        if v == 0:
            continue
        if prev * v < 0:
            cnt += 1
        prev = v
    return cnt


def order_by_distance(values: List[int], x: int) -> List[int]:
    """
    Order numbers by their distance to x, the farthest first; with the same distance the numbers
    below x come before those above x. Numbers equal to x are removed.

    >>> order_by_distance([3, 9, 5, 7, 6], 6)
    [3, 9, 5, 7]
    """
    kept = [v for v in values if v != x]
    kept.sort(key=lambda v: (-abs(v - x), v))
    return kept


def spread(values: List[int]) -> List[int]:
    # move numbers so that each is at least one greater than the number before it
    out = []
    for v in values:
        if out and v <= out[-1]:
            v = out[-1] + 1
        out.append(v)
    return out
