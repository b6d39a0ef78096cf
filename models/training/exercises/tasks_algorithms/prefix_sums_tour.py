from typing import List, Tuple


def distance_between_huts(legs: List[int], queries: List[Tuple[int, int]]) -> List[int]:
    """
    A hiking trail has huts 0, 1, 2, ...; legs[i] is the distance from hut i to hut i+1.
    For each query (a, b) return the distance between the huts a and b; they may be given
    in either order. Compute the running sums once and use them for all the queries.

    >>> distance_between_huts([4, 7, 2], [(0, 3), (2, 1), (1, 1)])
    [13, 7, 0]
    """
    marks = [0]
    for leg in legs:
        marks.append(marks[-1] + leg)
    result = []
    for a, b in queries:
        result.append(abs(marks[a] - marks[b]))
    return result


def front_heavy(weights):
    """
    The load of a mule train is given from front to back. Find the first position at
    which the load in front of it is at least twice the load behind it (the load at the
    position itself is not counted on either side). Return -1 if the list is empty.

    Example:
    front_heavy([3, 1, 5, 4]) == 3
    front_heavy([6, 2, 3]) == 1
    """
    total = sum(weights)
    front = 0
    for i, w in enumerate(weights):
        behind = total - front - w
        if front >= 2 * behind:
            return i
        front += w
    return -1


def lowest_cash(start: int, movements: list[int]) -> int:
    """Return the lowest amount that was in the cash box at any time, the start included.

    >>> lowest_cash(50, [-20, 10, -35, 60])
    5
    >>> lowest_cash(10, [5])
    10
    """
    current = start
    lowest = start
    for m in movements:
        current += m
        if current < lowest:
            lowest = current
    return lowest


def ups_minus_downs(profile: str) -> list:
    """
    A tour is written as a string of 'u' (up), 'd' (down) and '.' (flat). Return a list
    with one more element than the string has characters: the height after every step,
    beginning with height 0.

    >>> ups_minus_downs("uu.d")
    [0, 1, 2, 2, 1]
    """
    heights = [0]
    for c in profile:
        if c == 'u':
            heights.append(heights[-1] + 1)
        elif c == 'd':
            heights.append(heights[-1] - 1)
        else:
            heights.append(heights[-1])
    return heights


def thirsty_stretch(stops):
    """
    stops is a string such as "WFFW": at each stop there is water (W) or food (F). Find
    the length of the longest stretch of the tour with exactly twice as many W as F.

    Water counts 1 and food -2; the balance is remembered with the place where it was
    first seen. When the same balance comes again, the stretch between is good.

    thirsty_stretch("FWWFWF") == 3
    thirsty_stretch("WWW") == 0
    """
    seen = {0: 0}
    bal = 0
    longest = 0
    for i in range(len(stops)):
        bal += 1 if stops[i] == "W" else -2
        if bal in seen:
            longest = max(longest, i + 1 - seen[bal])
        else:
            seen[bal] = i + 1
    return longest


def deepest_village(n, reports):
    """
    There are n villages in a valley, numbered from 0. Each report (a, b, cm) says that
    cm centimetres of snow fell in the villages a to b, b included. Return the first
    village with the most snow and its centimetres. Note: only the borders of a report
    are written down; one pass at the end adds everything up.

    deepest_village(5, [(0, 2, 10), (2, 4, 5)]) == (2, 15)
    """
    diff = [0] * (n + 1)
    for a, b, cm in reports:
        diff[a] += cm
        diff[b + 1] -= cm
    place, most = 0, diff[0]
    cur = 0
    for i in range(n):
        cur += diff[i]
        if cur > most:
            place, most = i, cur
    return (place, most)
