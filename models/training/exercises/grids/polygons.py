import math

Point = tuple[float, float]


def perimeter(corners: list[Point]) -> float:
    """Length of the fence around a field with the given corners, the last one joined to the first.

    >>> perimeter([(0, 0), (3, 0), (3, 4)])
    12.0
    """
    total = 0.0
    for i in range(len(corners)):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % len(corners)]
        total += math.hypot(x2 - x1, y2 - y1)
    return total


def field_area(corners: list[Point]) -> float:
    """Area of a field from the coordinates of its corners.

    >>> field_area([(0, 0), (4, 0), (4, 3), (0, 3)])
    12.0
    """
    doubled = 0
    n = len(corners)
    for i in range(n):
        x1, y1 = corners[i]
        x2, y2 = corners[(i + 1) % n]
        doubled += x1 * y2 - x2 * y1
    return abs(doubled) / 2


def runs_clockwise(corners):
    """Are the corners listed clockwise?

    >>> runs_clockwise([(0, 0), (0, 1), (1, 1)])
    True
    """
    turn = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        turn += (x2 - x1) * (y2 + y1)
    return turn > 0


def regular_polygon(n: int, radius: float) -> list[Point]:
    """Corners of a regular polygon around the origin, rounded to two places, the first on the right.

    >>> regular_polygon(4, 1)[0]
    (1.0, 0.0)
    """
    corners = []
    for k in range(n):
        angle = 2 * math.pi * k / n
        corners.append((round(radius * math.cos(angle), 2), round(radius * math.sin(angle), 2)))
    return corners


def interior_angle(n: int) -> float:
    """Interior angle in degrees of a regular polygon with n corners.

    >>> interior_angle(6)
    120.0
    """
    if n < 3:
        raise ValueError("a polygon has at least three corners")
    return (n - 2) * 180 / n


def has_dent(corners: list[Point]) -> bool:
    """Is there a corner where the outline turns the other way?

    >>> has_dent([(0, 0), (4, 0), (1, 1), (0, 4)])
    True
    >>> has_dent([(0, 0), (4, 0), (4, 4), (0, 4)])
    False
    """
    signs = set()
    n = len(corners)
    for i in range(n):
        ax, ay = corners[i]
        bx, by = corners[(i + 1) % n]
        cx, cy = corners[(i + 2) % n]
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if cross != 0:
            signs.add(cross > 0)
    return len(signs) == 2


def longest_side(corners):
    # index of the side, where side i goes from corner i to the next corner
    def length(i):
        a, b = corners[i], corners[(i + 1) % len(corners)]
        return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2

    return max(range(len(corners)), key=length)


def point_in_field(x: float, y: float, corners: list[Point]) -> bool:
    """Is the point inside the field? Count how often a ray to the right crosses the fence.

    >>> point_in_field(1, 1, [(0, 0), (4, 0), (4, 4), (0, 4)])
    True
    >>> point_in_field(5, 1, [(0, 0), (4, 0), (4, 4), (0, 4)])
    False
    """
    inside = False
    j = len(corners) - 1
    for i in range(len(corners)):
        xi, yi = corners[i]
        xj, yj = corners[j]
        if (yi > y) != (yj > y):
            if x < (xj - xi) * (y - yi) / (yj - yi) + xi:
                inside = not inside
        j = i
    return inside


def move_polygon(corners, dx, dy):
    """Shift all the corners by the same vector."""
    return [(x + dx, y + dy) for x, y in corners]
