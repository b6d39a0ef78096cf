import math
from typing import List, Optional


def climbs(heights: List[int], least: int) -> int:
    """
    Count the climbs of a hike. A climb is an unbroken series of rising steps that
    gains at least `least` metres from its bottom to its top.

    >>> climbs([100, 150, 210, 200, 230, 330, 300], 100)
    2
    >>> climbs([100], 10)
    0
    """
    if len(heights) < 2:
        return 0
    cnt = 0
    bottom = heights[0]
    for i in range(1, len(heights)):
        if heights[i] <= heights[i - 1]:
            if heights[i - 1] - bottom >= least:
                cnt += 1
            bottom = heights[i]
    if heights[-1] - bottom >= least:
        cnt += 1
    return cnt


def view_points(heights):
    """
    A resting place has a free view back to the start if no earlier place is as high.
    Return the positions of these places; the start itself is one of them.

    Example:
    view_points([3, 2, 4, 4, 6]) == [0, 2, 4]
    """
    points = []
    top = -math.inf
    for i, h in enumerate(heights):
        if h > top:
            points.append(i)
            top = h
    return points


def shortest_rest_gap(rests: List[int], total: int) -> Optional[int]:
    """
    Rests are kilometre marks of a tour from 0 to `total`. Return the shortest distance
    between two marks that follow each other, start and end included.
    Marks that lie outside the tour make the plan invalid: return None.

    >>> shortest_rest_gap([8, 3], 12)
    3
    >>> shortest_rest_gap([15], 12) is None
    True
    """
    if any(r < 0 or r > total for r in rests):
        return None
    marks = [0] + sorted(rests) + [total]
    return min(b - a for a, b in zip(marks, marks[1:]))


def steep_pairs(heights, spacing, grade):
    """
    Return all (i, j), i < j, such that the mean slope from place i to place j, rise over
    distance, is at least `grade`. Neighbouring places are `spacing` metres apart.

    >>> steep_pairs([0, 10, 5, 40], 10, 1.5)
    [(1, 3), (2, 3)]
    """
    found = []
    for i in range(len(heights)):
        for j in range(i + 1, len(heights)):
            rise = heights[j] - heights[i]
            if rise / ((j - i) * spacing) >= grade:
                found.append((i, j))
    return found


def water_left(bottle: float, legs: List[float], springs: set) -> Optional[float]:
    """
    A hiker starts with a full bottle and drinks legs[i] litres on leg i. After leg i the
    bottle is refilled if i is in `springs`. Return what is left at the end, rounded
    to two digits, or None if the bottle ran dry before the end of a leg.

    >>> water_left(1.5, [1.0, 1.2, 0.2], {0})
    0.1
    >>> water_left(1.0, [0.6, 0.6], {1}) is None
    True
    """
    have = bottle
    for i, need in enumerate(legs):
        if need > have:
            return None
        have = bottle if i in springs else have - need
    return round(have, 2)


def turn_back_at(times, daylight):
    """Return the last place from which one can walk back the same way before `daylight` minutes are over."""
    spent = 0
    for i, t in enumerate(times):
        if 2 * (spent + t) > daylight:
            return i
        spent += t
    return len(times)
