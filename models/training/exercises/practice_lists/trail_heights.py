from typing import List, Optional, Tuple


def climb_and_descent(heights: List[int]) -> Tuple[int, int]:
    """ A trail is given as the heights of its points in walking order. Return how many metres
    it goes up in all and how many it goes down in all.
    >>> climb_and_descent([100, 140, 120, 150])
    (70, 20)
    """
    up = 0
    down = 0
    for i in range(1, len(heights)):
        step = heights[i] - heights[i - 1]
        if step > 0:
            up += step
        else:
            down -= step
    return up, down


def steep_places(heights: List[int], limit: int) -> List[int]:
    """ Return the indices of all points from which the next point lies more than limit metres
    higher or lower.
    >>> steep_places([100, 140, 120, 190], 30)
    [0, 2]
    """
    return [i for i in range(len(heights) - 1) if abs(heights[i + 1] - heights[i]) > limit]


def lookouts(heights: List[int]) -> List[int]:
    """ A point is a lookout if nothing before it on the trail was as high. Return the heights
    of the lookouts; the start is always one.
    >>> lookouts([100, 140, 120, 140, 150])
    [100, 140, 150]
    """
    if not heights:
        return []
    found = [heights[0]]
    for height in heights[1:]:
        if height > found[-1]:
            found.append(height)
    return found


def resting_place(heights: List[int], tired_after: int) -> Optional[int]:
    """ A hiker gets tired by climbing only. Return the index of the point at which the metres
    climbed so far reach tired_after for the first time, None when the trail is too easy.
    >>> resting_place([100, 140, 120, 190, 200], 100)
    3
    >>> resting_place([100, 90], 100)
    """
    climbed = 0
    previous = None
    for i, height in enumerate(heights):
        if previous is not None and height > previous:
            climbed += height - previous
        if climbed >= tired_after:
            return i
        previous = height
    return None


def split_at_huts(points: List[Tuple[str, int]]) -> List[List[int]]:
    """ Points are (kind, height) tuples. Cut the trail into day tours: every point of the kind
    "hut" ends one tour and is not part of any. Tours without points are left out.
    >>> split_at_huts([("path", 10), ("path", 20), ("hut", 25), ("hut", 26), ("path", 5)])
    [[10, 20], [5]]
    """
    tours = []
    current = []
    for kind, height in points:
        if kind != "hut":
            current.append(height)
        elif current:
            tours.append(current)
            current = []
    if current:
        tours.append(current)
    return tours


def hardest_climb(heights: List[int]) -> int:
    """ A climb is a part of the trail that goes up without a break. Return the metres of the
    highest climb.
    >>> hardest_climb([1, 3, 2, 4, 7, 8, 8])
    6
    """
    hardest = 0
    metres = 0
    i = 1
    while i < len(heights):
        step = heights[i] - heights[i - 1]
        metres = metres + step if step > 0 else 0
        hardest = max(hardest, metres)
        i += 1
    return hardest


def highest_below(heights: List[int], tree_line: int) -> Optional[int]:
    """ Return the greatest height that still lies below the tree line, or None.
    >>> highest_below([100, 1700, 2100, 1950], 2000)
    1950
    """
    below = [height for height in heights if height < tree_line]
    if not below:
        return None
    return max(below)
