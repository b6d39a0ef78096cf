import math


def nearest_shop(home: tuple[float, float], shops: dict[str, tuple[float, float]]) -> str:
    """Name of the shop that is closest to home; names that come first in the alphabet win a tie.

    >>> nearest_shop((0, 0), {"north": (0, 5), "east": (4, 0)})
    'east'
    """
    best_name = ""
    best_distance = math.inf
    for name in sorted(shops):
        x, y = shops[name]
        d = math.hypot(x - home[0], y - home[1])
        if d < best_distance:
            best_distance = d
            best_name = name
    return best_name


def route_length(points: list[tuple[int, int]]) -> float:
    """Length of the way from the first point to the last, straight from each to the next.

    >>> route_length([(0, 0), (3, 4), (3, 6)])
    7.0
    >>> route_length([(5, 5)])
    0.0
    """
    length = 0.0
    for i in range(1, len(points)):
        dx = points[i][0] - points[i - 1][0]
        dy = points[i][1] - points[i - 1][1]
        length += math.sqrt(dx * dx + dy * dy)
    return length


def taxi_fare(start, stop, per_block, base=3):
    """Fare of a taxi that can only drive along the streets of a grid.

    >>> taxi_fare((1, 1), (4, 3), 2)
    13
    """
    blocks = abs(start[0] - stop[0]) + abs(start[1] - stop[1])
    return base + per_block * blocks


def quadrant(x: float, y: float) -> int:
    """Number of the quadrant (1 to 4) of a point, or 0 on an axis.

    >>> quadrant(-2, 3)
    2
    >>> quadrant(0, 3)
    0
    """
    if x == 0 or y == 0:
        return 0
    if x > 0:
        return 1 if y > 0 else 4
    return 2 if y > 0 else 3


def furthest_pair(points: list[tuple[int, int]]):
    """The two points with the largest distance, in the order in which they appear.

    >>> furthest_pair([(0, 0), (1, 1), (5, 0)])
    ((0, 0), (5, 0))
    >>> furthest_pair([(0, 0)]) is None
    True
    """
    pair = None
    best = -1
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            d = (points[i][0] - points[j][0]) ** 2 + (points[i][1] - points[j][1]) ** 2
            if d > best:
                best = d
                pair = (points[i], points[j])
    return pair


def center_of(points):
    # the average point; an empty list has none
    if not points:
        return None
    n = len(points)
    return sum(x for x, _ in points) / n, sum(y for _, y in points) / n


def meeting_street(houses: list[int]) -> int:
    """House number on a long street where neighbours meet so that they walk as little as possible.

    >>> meeting_street([1, 2, 30])
    2
    """
    ordered = sorted(houses)
    return ordered[len(ordered) // 2]


def compass_word(dx: int, dy: int) -> str:
    """Describe a direction in words; y grows to the north.

    >>> compass_word(1, 1)
    'north-east'
    >>> compass_word(0, -3)
    'south'
    >>> compass_word(0, 0)
    'here'
    """
    words = []
    if dy != 0:
        words.append("north" if dy > 0 else "south")
    if dx != 0:
        words.append("east" if dx > 0 else "west")
    return "-".join(words) or "here"


def in_line(a, b, c) -> bool:
    """Do three lamp posts stand on one straight line?

    >>> in_line((0, 0), (2, 2), (5, 5))
    True
    """
    return (b[0] - a[0]) * (c[1] - a[1]) == (c[0] - a[0]) * (b[1] - a[1])


def sort_around(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort points counterclockwise by their angle, beginning with the direction of the x axis.

    >>> sort_around([(0, -1), (-1, 0), (0, 1), (1, 0)])
    [(1, 0), (0, 1), (-1, 0), (0, -1)]
    """
    return sorted(points, key=lambda p: math.atan2(p[1], p[0]) % (2 * math.pi))
