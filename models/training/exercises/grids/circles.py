import math
from typing import List, Tuple


def cloth_for_tables(diameters: List[float], overhang: float) -> float:
    """Total cloth for some round tables, when the cloth hangs over the edge on all sides.

    >>> cloth_for_tables([2, 2], 0)
    6.28
    """
    total = 0.0
    for d in diameters:
        radius = d / 2 + overhang
        total += math.pi * radius ** 2
    return round(total, 2)


def pizza_bargain(pizzas: List[Tuple[float, float]]) -> int:
    """Index of the pizza (diameter, price) with the most area for the money.

    >>> pizza_bargain([(26, 8.0), (32, 11.0), (20, 6.5)])
    1
    """
    best = 0
    best_ratio = 0.0
    for i, (diameter, price) in enumerate(pizzas):
        ratio = math.pi * (diameter / 2) ** 2 / price
        if ratio > best_ratio:
            best_ratio = ratio
            best = i
    return best


def ring_area(outer, inner):
    """Area between two circles with the same center.

    >>> ring_area(2, 1) == 3 * math.pi
    True
    """
    if inner > outer:
        outer, inner = inner, outer
    return math.pi * (outer * outer - inner * inner)


def sprinkler_reaches(sprinklers, plant) -> bool:
    """Is the plant inside the circle of at least one sprinkler (x, y, radius)?

    >>> sprinkler_reaches([(0, 0, 5)], (3, 4))
    True
    >>> sprinkler_reaches([(0, 0, 4), (9, 9, 1)], (3, 4))
    False
    """
    px, py = plant
    for x, y, r in sprinklers:
        if (px - x) ** 2 + (py - y) ** 2 <= r * r:
            return True
    return False


def darts_score(throws: List[Tuple[float, float]]) -> int:
    """Score of some darts: 10 points up to distance 1 from the middle, 5 up to 5, 1 up to 10.

    >>> darts_score([(0, 0.5), (3, 3), (7, 7), (20, 0)])
    16
    """
    total = 0
    for x, y in throws:
        distance = math.sqrt(x * x + y * y)
        if distance <= 1:
            total += 10
        elif distance <= 5:
            total += 5
        elif distance <= 10:
            total += 1
    return total


def circle_relation(a, b):
    """Tell how two circles (x, y, r) lie: 'apart', 'touching', 'crossing' or 'inside'.

    >>> circle_relation((0, 0, 1), (2, 0, 1))
    'touching'
    >>> circle_relation((0, 0, 5), (1, 0, 1))
    'inside'
    >>> circle_relation((0, 0, 1), (9, 0, 1))
    'apart'
    """
    distance = math.hypot(a[0] - b[0], a[1] - b[1])
    if distance > a[2] + b[2]:
        return "apart"
    if distance == a[2] + b[2]:
        return "touching"
    if distance < abs(a[2] - b[2]):
        return "inside"
    return "crossing"


def lattice_points(radius: int) -> int:
    """Count the grid points whose distance from the origin is at most radius.

    >>> lattice_points(1)
    5
    >>> lattice_points(2)
    13
    """
    count = 0
    for x in range(-radius, radius + 1):
        for y in range(-radius, radius + 1):
            if x * x + y * y <= radius * radius:
                count += 1
    return count


def gauge_reading(angle: float, low: float, high: float) -> float:
    """Value shown by the needle of a round gauge, where 0 degrees is low and 270 degrees is high.

    >>> gauge_reading(135, 0, 8)
    4.0
    >>> gauge_reading(300, 0, 8)
    8.0
    """
    if angle < 0:
        angle = 0
    elif angle > 270:
        angle = 270
    return low + (high - low) * angle / 270


def wheel_turns(distance_m, wheel_cm):
    # full turns of a wheel with this diameter on the given distance
    return int(distance_m * 100 / (math.pi * wheel_cm))
