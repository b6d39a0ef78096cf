from typing import List, Tuple


def climbed(heights: List[int]) -> Tuple[int, int]:
    """Total metres up and down along a way.

    >>> climbed([300, 450, 400, 500])
    (250, 50)
    """
    up = 0
    down = 0
    for i in range(1, len(heights)):
        diff = heights[i] - heights[i - 1]
        if diff > 0:
            up += diff
        else:
            down -= diff
    return up, down


def summits(heights: List[int]) -> List[int]:
    """Indices of the points that are higher than both of their neighbours.

    >>> summits([1, 4, 2, 2, 6, 5])
    [1, 4]
    """
    return [i for i in range(1, len(heights) - 1) if heights[i - 1] < heights[i] > heights[i + 1]]


def longest_ascent(heights: List[int]) -> int:
    """Number of steps of the longest part that goes up all the time.

    >>> longest_ascent([5, 6, 7, 3, 4])
    2
    >>> longest_ascent([5])
    0
    """
    best = current = 0
    for prev, now in zip(heights, heights[1:]):
        if now > prev:
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def steepest(points: List[Tuple[int, int]]) -> int:
    """Largest slope in percent between neighbouring points (distance in m, height in m), rounded.

    >>> steepest([(0, 100), (200, 120), (300, 150)])
    30
    """
    best = 0.0
    for k in range(len(points) - 1):
        run = points[k + 1][0] - points[k][0]
        rise = abs(points[k + 1][1] - points[k][1])
        best = max(best, 100 * rise / run)
    return round(best)


def visible_peaks(heights):
    """How many summits does a hiker at the beginning of the list see, when he looks along it?

    A point is seen if it is higher than everything before it.

    >>> visible_peaks([2, 5, 3, 5, 8])
    3
    """
    seen = 0
    highest = float("-inf")
    for h in heights:
        if h > highest:
            seen += 1
            highest = h
    return seen


def puddles(heights: List[int]) -> List[int]:
    """Indices where rain water stays: lower than the left and the right neighbour.

    >>> puddles([3, 1, 2, 0, 5])
    [1, 3]
    """
    found = []
    for i, h in enumerate(heights):
        if i == 0 or i == len(heights) - 1:
            continue
        if h < heights[i - 1] and h < heights[i + 1]:
            found.append(i)
    return found


def walking_minutes(km: float, up: int) -> int:
    """Rule of thumb: 15 minutes for a kilometre and 10 more for every 100 metres up.

    >>> walking_minutes(4, 250)
    85
    """
    return round(km * 15 + up / 100 * 10)


def draw_profile(heights: List[int]) -> List[str]:
    """Draw the heights as columns of '#', the highest line first.

    >>> draw_profile([1, 3, 2])
    [' # ', ' ##', '###']
    """
    lines = []
    for level in range(max(heights), 0, -1):
        line = ""
        for h in heights:
            line += "#" if h >= level else " "
        lines.append(line)
    return lines


def rest_stops(stages, limit):
    # take a rest as soon as the kilometres since the last one reach the limit
    stops = []
    walked = 0
    for i, km in enumerate(stages):
        walked += km
        if walked >= limit:
            stops.append(i)
            walked = 0
    return stops


def fill_gaps(heights: List[int]) -> List[int]:
    """Replace missing heights (-1) in the middle by the last known height."""
    result = []
    for h in heights:
        if h == -1 and result:
            result.append(result[-1])
        else:
            result.append(h)
    return result
