from typing import List, Optional, Tuple


def pass_locks(levels: List[int], boat: int) -> List[int]:
    """
    A canal has locks with the given water levels. A boat starts at level boat and passes the
    locks in order. Return for every lock by how much the boat is lifted (positive) or lowered
    (negative).

    >>> pass_locks([5, 3, 3], 4)
    [1, -2, 0]
    >>> pass_locks([], 4)
    []
    """
    moves = []
    for level in levels:
        moves.append(level - boat)
        boat = level
    return moves


def lock_queue(boats: List[Tuple[str, str, int]], size: int) -> List[List[str]]:
    """
    Boats (name, direction, length) wait at a lock, with direction "up" or "down". The lock works
    alternately, first for "up". Each time it takes boats of that direction in the order of
    waiting until the next one of this direction does not fit. If nobody waits in the direction
    of the lock, it turns without boats and nothing is noted. Return the list of the groups of
    names. All boats are at most size long.

    Example:
    lock_queue([("a", "down", 3), ("b", "up", 4), ("c", "up", 5)], 8) == [["b"], ["a"], ["c"]]
    lock_queue([], 8) == []
    """
    waiting = list(boats)
    direction = "up"
    groups = []
    while waiting:
        free = size
        group = []
        for boat in list(waiting):
            if boat[1] != direction:
                continue
            if boat[2] > free:
                break
            free -= boat[2]
            group.append(boat[0])
            waiting.remove(boat)
        if group:
            groups.append(group)
        direction = "down" if direction == "up" else "up"
    return groups


def highest_lift(levels: List[int]) -> Optional[int]:
    """
    Return the index of the lock (from 1 on) that lifts a boat the most compared with the lock
    before. If no lock lifts the boat, return None. If two lifts are equal, choose the earlier lock.

    highest_lift([2, 4, 3, 7]) == 3
    highest_lift([5, 4]) == None
    """
    best = None
    lift = 0
    for i in range(1, len(levels)):
        d = levels[i] - levels[i - 1]
        if d > lift:
            lift = d
            best = i
    return best


def flood_days(levels: List[int], limit: int) -> List[Tuple[int, int]]:
    """
    Find the days on which the level is above limit while it was not above it on the day before
    (or there is no day before).
    Return tuples (day, number of days until it is down to the limit or lower again); if it stays
    high until the end of the list, the number is -1.

    flood_days([3, 6, 7, 2, 9], 5) == [(1, 2), (4, -1)]
    flood_days([1, 2], 5) == []
    """
    res = []
    start = None
    for day, level in enumerate(levels):
        if level > limit and start is None:
            start = day
        elif level <= limit and start is not None:
            res.append((start, day - start))
            start = None
    if start is not None:
        res.append((start, -1))
    return res


def mirror_levels(levels: List[int]) -> List[int]:
    """Return the levels on the way there and back: the list followed by itself reversed, without
    repeating the last level in the middle.

    >>> mirror_levels([1, 2, 5])
    [1, 2, 5, 2, 1]
    """
    return levels + levels[-2::-1] if len(levels) > 1 else levels[:]
