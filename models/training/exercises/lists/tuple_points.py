import math
from typing import List, Optional, Tuple

Point = Tuple[int, int]


def bounding_box(points: List[Point]) -> Optional[Tuple[int, int, int, int]]:
    """Smallest rectangle (min x, min y, max x, max y) around the points, None without points.

    >>> bounding_box([(2, 3), (-1, 5), (0, 0)])
    (-1, 0, 2, 5)
    >>> bounding_box([]) is None
    True
    """
    if not points:
        return None
    xs = [p[0] for p in points]
    ys = [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def shift_all(points: List[Point], dx: int, dy: int) -> List[Point]:
    """
    >>> shift_all([(0, 0), (2, 1)], 5, -1)
    [(5, -1), (7, 0)]
    """
    return [(x + dx, y + dy) for x, y in points]


def nearest(points: List[Point], home: Point) -> Optional[Point]:
    """The point closest to home in a straight line.

    >>> nearest([(5, 5), (1, 2), (-3, 0)], (0, 0))
    (1, 2)
    """
    best = None
    best_distance = math.inf
    for x, y in points:
        distance = math.sqrt((x - home[0]) ** 2 + (y - home[1]) ** 2)
        if distance < best_distance:
            best_distance = distance
            best = (x, y)
    return best


def path_of(moves: str) -> List[Point]:
    """Follow the letters N, S, E, W from (0, 0) and collect all the points on the way.

    >>> path_of('NNE')
    [(0, 0), (0, 1), (0, 2), (1, 2)]
    """
    steps = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}
    x, y = 0, 0
    path = [(x, y)]
    for letter in moves:
        dx, dy = steps[letter]
        x += dx
        y += dy
        path.append((x, y))
    return path


def first_revisited(path: List[Point]) -> Optional[Point]:
    """The first point that is reached for the second time.

    >>> first_revisited([(0, 0), (0, 1), (1, 1), (0, 1)])
    (0, 1)
    """
    seen = set()
    for point in path:
        if point in seen:
            return point
        seen.add(point)
    return None


def walking_length(path: List[Point]) -> int:
    """Street blocks walked when the points are visited in order.

    >>> walking_length([(0, 0), (2, 3), (2, 0)])
    8
    """
    total = 0
    for i in range(1, len(path)):
        total += abs(path[i][0] - path[i - 1][0]) + abs(path[i][1] - path[i - 1][1])
    return total


def split_by_side(points, x_line):
    """Points left of the line, on the line and right of it, as three lists.

    >>> split_by_side([(1, 1), (4, 2), (3, 0)], 3)
    ([(1, 1)], [(3, 0)], [(4, 2)])
    """
    left, on, right = [], [], []
    for p in points:
        if p[0] < x_line:
            left.append(p)
        elif p[0] > x_line:
            right.append(p)
        else:
            on.append(p)
    return left, on, right


def parse_points(text: str) -> List[Point]:
    """
    >>> parse_points('1,2 3,-4')
    [(1, 2), (3, -4)]
    """
    points = []
    for word in text.split():
        x, y = word.split(',')
        points.append((int(x), int(y)))
    return points


def mirror(points, axis):
    # axis is 'x' or 'y'
    if axis == 'x':
        return [(x, -y) for x, y in points]
    if axis == 'y':
        return [(-x, y) for x, y in points]
    raise ValueError('axis must be x or y')
