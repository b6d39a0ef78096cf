import math
from typing import List, Tuple


def kind_of_sides(a: float, b: float, c: float) -> str:
    """Name the triangle: 'equal', 'two equal', 'different', or 'impossible'.

    >>> kind_of_sides(3, 3, 3)
    'equal'
    >>> kind_of_sides(2, 3, 3)
    'two equal'
    >>> kind_of_sides(1, 2, 3)
    'impossible'
    """
    a, b, c = sorted([a, b, c])
    if a <= 0 or a + b <= c:
        return "impossible"
    if a == c:
        return "equal"
    if a == b or b == c:
        return "two equal"
    return "different"


def sail_area(p, q, r):
    """Area of a three-cornered sail given by the points p, q and r.

    >>> sail_area((0, 0), (4, 0), (0, 3))
    6.0
    >>> sail_area((0, 0), (1, 1), (2, 2))
    0.0
    """
    doubled = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1])
    return abs(doubled) / 2


def rope_triangles(length: int) -> List[Tuple[int, int, int]]:
    """All the triangles with whole sides a <= b <= c that use the whole rope.

    >>> rope_triangles(9)
    [(1, 4, 4), (2, 3, 4), (3, 3, 3)]
    >>> rope_triangles(2)
    []
    """
    found = []
    for a in range(1, length // 3 + 1):
        for b in range(a, (length - a) // 2 + 1):
            c = length - a - b
            if a + b > c:
                found.append((a, b, c))
    return found


def frame_check(a: int, b: int, diagonal: float, tolerance: float = 0.5) -> str:
    """Compare the measured diagonal of a frame with that of a true right-angled one.

    >>> frame_check(30, 40, 50.2)
    'square'
    >>> frame_check(30, 40, 53)
    'too open'
    """
    ideal = math.sqrt(a * a + b * b)
    if abs(diagonal - ideal) <= tolerance:
        return "square"
    if diagonal > ideal:
        return "too open"
    return "too closed"


def third_side_range(a: int, b: int) -> Tuple[int, int]:
    """Smallest and largest whole length of the third side.

    >>> third_side_range(3, 5)
    (3, 7)
    """
    return abs(a - b) + 1, a + b - 1


def ladder_height(ladder: float, foot: float) -> float:
    """Height on the wall that a ladder reaches, when its foot stands away from the wall.

    >>> ladder_height(5, 3)
    4.0
    """
    if foot > ladder:
        raise ValueError("the ladder is too short")
    return round(math.sqrt(ladder ** 2 - foot ** 2), 2)


def roof_slope(height, width):
    # degrees of a roof which rises by height over half of the width
    return round(math.degrees(math.atan2(height, width / 2)), 1)


def lantern_inside(p, a, b, c):
    """Is the lantern p inside the triangle a, b, c (its edges count as inside)?

    >>> lantern_inside((1, 1), (0, 0), (4, 0), (0, 4))
    True
    >>> lantern_inside((3, 3), (0, 0), (4, 0), (0, 4))
    False
    """
    def side(u, v):
        return (v[0] - u[0]) * (p[1] - u[1]) - (v[1] - u[1]) * (p[0] - u[0])

    d1, d2, d3 = side(a, b), side(b, c), side(c, a)
    has_negative = d1 < 0 or d2 < 0 or d3 < 0
    has_positive = d1 > 0 or d2 > 0 or d3 > 0
    return not (has_negative and has_positive)


def cans_for_pyramid(rows: int, broken: List[int]) -> int:
    """Cans for a flat pyramid whose row i has i cans; the rows listed in broken lose one can each.

    >>> cans_for_pyramid(4, [2, 4])
    8
    """
    total = 0
    for i in range(1, rows + 1):
        total += i
        if i in broken:
            total -= 1
    return total
