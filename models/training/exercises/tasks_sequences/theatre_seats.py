from typing import List, Optional, Tuple


def who_stands_up(order: List[int]) -> List[int]:
    """
    People come to their seats in one row, in the given order of seat numbers, all from the side
    of seat 1. Everybody who already sits on a lower number has to stand up. Return how
    many stand up for each one.

    >>> who_stands_up([4, 2, 5, 1, 3])
    [0, 0, 2, 0, 2]
    """
    res = []
    for i, seat in enumerate(order):
        res.append(len([s for s in order[:i] if s < seat]))
    return res


def best_pair(row: str, middle: int) -> Optional[Tuple[int, int]]:
    """
    A row is text of "_" (free) and "x". Find two free seats side by side so that the left one is
    as near as possible to the seat `middle`; the left pair is preferred. None if there is none.

    >>> best_pair("__x__x__", 4)
    (3, 4)
    >>> best_pair("_x_", 1) is None
    True
    """
    best = None
    for i in range(len(row) - 1):
        if row[i] == "_" and row[i + 1] == "_":
            if best is None or abs(i - middle) < abs(best - middle):
                best = i
    return None if best is None else (best, best + 1)


def blocked_views(heights: List[List[int]], slope: int) -> List[Tuple[int, int]]:
    """
    heights[r][s] is the height of the person in row r (0 is in front) on seat s, 0 if the seat is
    empty. Each row stands `slope` higher than the one before it. Return all (row, seat) of people
    directly behind somebody who ends higher than they do.

    >>> blocked_views([[180, 0], [150, 150], [0, 160]], 20)
    [(1, 0)]
    """
    blocked = []
    for r in range(1, len(heights)):
        for s in range(min(len(heights[r]), len(heights[r - 1]))):
            me, front = heights[r][s], heights[r - 1][s]
            if me != 0 and front > me + slope:
                blocked.append((r, s))
    return blocked


def close_ranks(row: List[Optional[str]], keep: List[int]) -> List[Optional[str]]:
    """
    Everybody moves to the left as far as possible, except for people on the seats listed in
    `keep`. The seats of these are not passed to others; order is kept among those who move.

    >>> close_ranks([None, "a", "b", None, "c"], [2])
    ['a', 'c', 'b', None, None]
    """
    fixed = [i for i in keep if 0 <= i < len(row)]
    movers = [p for i, p in enumerate(row) if p is not None and i not in fixed]
    out = []
    for i in range(len(row)):
        if i in fixed:
            out.append(row[i])
        elif movers:
            out.append(movers.pop(0))
        else:
            out.append(None)
    return out


def applause_wave(row, start):
    """
    Applause starts on one seat and each second reaches the next seats to both sides, but empty
    seats (0) stop it. Return how many seconds pass until no one new begins.

    Example:
    applause_wave([1, 1, 1, 1, 0, 1], 1) == 2
    """
    if not 0 <= start < len(row) or row[start] == 0:
        return 0
    left = start
    while left > 0 and row[left - 1] != 0:
        left -= 1
    right = start
    while right < len(row) - 1 and row[right + 1] != 0:
        right += 1
    return max(start - left, right - start)


def seat_label(number: int, per_row: int) -> str:
    """Turn a running number (from 0) into a label: row letter, then seat from 1, as in "C12"."""
    if per_row <= 0 or number < 0:
        return ""
    row, seat = divmod(number, per_row)
    return chr(ord("A") + row) + str(seat + 1)
