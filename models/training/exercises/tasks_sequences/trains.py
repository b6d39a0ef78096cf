from typing import List, Optional, Tuple


def tight_connections(arrivals: List[int], departures: List[int], walk: int) -> List[int]:
    """
    Given the arrival minute of train i and the departure minute of the connecting
    train i, return the indices of all connections that can be reached, but with less
    than 5 minutes to spare after the walk between the platforms.
    If the lists differ in length the timetable is broken and the result is [].

    >>> tight_connections([10, 30, 50], [14, 45, 56], 3)
    [0, 2]
    >>> tight_connections([10], [11, 12], 1)
    []
    """
    if len(arrivals) != len(departures):
        return []
    tight = []
    for i, (a, d) in enumerate(zip(arrivals, departures)):
        spare = d - a - walk
        if 0 <= spare < 5:
            tight.append(i)
    return tight


def couple_wagons(front: List[str], rear: List[str]) -> List[str]:
    """
    Two halves of a train are pushed together. A wagon named "dining" may occur only
    once: when both halves have one, the dining wagon of the rear half is left behind.

    >>> couple_wagons(["engine", "dining"], ["dining", "sleeper"])
    ['engine', 'dining', 'sleeper']
    """
    if not rear:
        return front[:]
    train = list(front)
    for wagon in rear:
        if wagon == "dining" and "dining" in train:
            continue
        train.append(wagon)
    return train


def most_crowded_leg(boarding, leaving) -> Optional[int]:
    """
    At stop i, leaving[i] people get off and then boarding[i] people get on.
    Return the index of the stop after which the train is fullest (the earliest one
    when several are equal). Return None when there are no stops, or when more people
    get off somewhere than there are on board.

    Example:
    most_crowded_leg([5, 3, 1], [0, 1, 4]) == 1
    most_crowded_leg([5], [1]) == None
    """
    on_board = 0
    best = -1
    where = None
    for i in range(len(boarding)):
        on_board -= leaving[i]
        if on_board < 0:
            return None
        on_board += boarding[i]
        if on_board > best:
            best = on_board
            where = i
    return where


def stops_served_by_both(local: List[str], express: List[str]) -> Tuple[int, str]:
    """
    Return how many stops of the local line are served by the express as well, and the
    last of them in the order of the local line ("" if there is none).

    >>> stops_served_by_both(["A", "B", "C", "D"], ["C", "A"])
    (2, 'C')
    """
    fast = set(express)
    common = [stop for stop in local if stop in fast]
    last = common[-1] if common else ""
    return len(common), last


def meeting_pairs(northbound, southbound):
    """
    Trains are given as (start, end), the minutes during which they occupy the single
    bridge. Return all pairs (i, j) such that northbound train i and southbound train j
    would be on the bridge at the same time. Touching at one minute does not count.

    >>> meeting_pairs([(0, 5), (10, 15)], [(5, 8), (14, 20)])
    [(1, 1)]
    """
    pairs = []
    for i in range(len(northbound)):
        a, b = northbound[i]
        for j in range(len(southbound)):
            c, d = southbound[j]
            if a < d and c < b:
                pairs.append((i, j))
    return pairs
