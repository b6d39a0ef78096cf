from typing import Dict, List, Optional


def rooms_seen_once(path: List[int]) -> List[int]:
    """
    Return the rooms that a visitor entered exactly once, in the order of the visit. Standing
    still (the same number twice in a row) is not a new visit.

    >>> rooms_seen_once([1, 2, 2, 3, 1, 4])
    [2, 3, 4]
    """
    visits = []
    for i, room in enumerate(path):
        if i == 0 or room != path[i - 1]:
            visits.append(room)
    return [r for r in visits if visits.count(r) == 1]


def cut_detours(path: List[int]) -> List[int]:
    """
    Whenever a visitor comes back to a room that is still on the way, everything since the
    first stay in it was a detour and is cut out. Return the shortened way.

    >>> cut_detours([1, 2, 3, 4, 2, 5])
    [1, 2, 5]
    >>> cut_detours([1, 2, 1])
    [1]
    """
    way = []
    for room in path:
        if room in way:
            way = way[:way.index(room) + 1]
        else:
            way.append(room)
    return way


def guide_groups(sizes: List[int], most: int) -> List[List[int]]:
    """
    Families are put together into guided groups in the order of arrival. The next
    family that fits into the current group joins even if larger families before it
    have to wait for a later group. Families larger than `most` are sent away.

    >>> guide_groups([4, 5, 3, 9, 2], 8)
    [[4, 3], [5, 2]]
    """
    waiting = [s for s in sizes if s <= most]
    groups = []
    while waiting:
        group = []
        rest = []
        for s in waiting:
            if sum(group) + s <= most:
                group.append(s)
            else:
                rest.append(s)
        groups.append(group)
        waiting = rest
    return groups


def latest_start(rooms: List[int], closing: int, minutes: Dict[int, int]) -> Optional[int]:
    """
    Every room of the tour takes the given minutes (5 if it is not listed). Return the
    latest minute at which the tour can begin to end by `closing`, or None if that
    would be negative.

    >>> latest_start([1, 2, 9], 60, {1: 20, 2: 15})
    20
    """
    need = sum(minutes.get(r, 5) for r in rooms)
    start = closing - need
    return start if start >= 0 else None


def alarm_gaps(patrol, rooms, limit):
    """
    The patrol notes (minute, room). Return the rooms which at some time were not
    looked at for more than `limit` minutes between two looks, or were never looked at.

    Example:
    alarm_gaps([(0, "a"), (5, "b"), (20, "a")], ["a", "b", "c"], 15) == ["a", "c"]
    """
    res = []
    for room in rooms:
        looks = [m for m, r in patrol if r == room]
        if not looks:
            res.append(room)
        elif any(b - a > limit for a, b in zip(looks, looks[1:])):
            res.append(room)
    return res


def hang_pictures(widths, wall):
    """
    Hang all pictures with equal gaps between them and at both ends of the wall. Return
    the left edges, rounded to one digit, or [] if the pictures are too wide.

    >>> hang_pictures([20, 30], 80)
    [10.0, 40.0]
    """
    free = wall - sum(widths)
    if not widths or free < 0:
        return []
    gap = free / (len(widths) + 1)
    edges = []
    x = gap
    for w in widths:
        edges.append(round(x, 1))
        x += w + gap
    return edges
