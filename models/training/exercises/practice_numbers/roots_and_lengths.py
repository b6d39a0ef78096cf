import math
from typing import List, Optional, Tuple


def root_by_halving(n: float, places: int) -> float:
    """Return the square root of a positive number by halving an interval until it is shorter than one
    unit of the given places; the result is the lower end, rounded to these places."""
    low = 0.0
    high = max(1.0, n)
    while high - low > 10 ** -places / 10:
        middle = (low + high) / 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle
    return round(low, places)


def whole_hypotenuse(a: int, b: int) -> Optional[int]:
    """Return the length of the long side of a right triangle with the short sides a and b, but only if it
    is a whole number; otherwise None."""
    squares = a * a + b * b
    root = math.isqrt(squares)
    if root * root == squares:
        return root
    return None


def whole_triangles(limit: int) -> List[Tuple[int, int, int]]:
    """Return all right triangles with whole sides whose short sides are at most limit, the shorter one
    first."""
    triangles = []
    for a in range(1, limit + 1):
        for b in range(a, limit + 1):
            c = whole_hypotenuse(a, b)
            if c is not None:
                triangles.append((a, b, c))
    return triangles


def diagonal_of_box(a: float, b: float, c: float) -> float:
    """Return the longest straight line in a box with the three given sides, rounded to two places."""
    squares = 0.0
    for side in (a, b, c):
        squares += side ** 2
    return round(math.sqrt(squares), 2)


def ladder_reach(length: float, foot: float) -> float:
    """A ladder leans against a wall; its foot stands some way off the wall. Return how high it reaches,
    0.0 if the foot is too far away."""
    if foot >= length:
        return 0.0
    return math.sqrt(length ** 2 - foot ** 2)


def nearest_point(x: float, y: float, points: List[Tuple[float, float]]) -> int:
    """Return the index of the point with the smallest distance from (x, y). No root is taken, as squares of
    distances have the same order."""
    nearest = 0
    smallest = float("inf")
    for i, (px, py) in enumerate(points):
        square = (px - x) ** 2 + (py - y) ** 2
        if square < smallest:
            smallest = square
            nearest = i
    return nearest


def spiral_length(turns: int, first: float, wider: float) -> float:
    """A spiral consists of half circles. The first has the given radius and each further one is wider by a
    certain length. Return the length of the spiral with two half circles for every turn."""
    length = 0.0
    radius = first
    for _ in range(2 * turns):
        length += math.pi * radius
        radius += wider
    return length


def roots_between(low: int, high: int) -> List[int]:
    """Return the whole numbers from low to high whose square root, rounded down, is a divisor of the number.
    Zero and negative numbers are left out."""
    found = []
    for n in range(max(1, low), high + 1):
        root = math.isqrt(n)
        if n % root == 0:
            found.append(n)
    return found


def shrink_to_root(n: int) -> List[int]:
    """Replace n by its root, rounded down, until it is below 2. Return all numbers on the way, n
    included."""
    way = [n]
    while n >= 2:
        n = math.isqrt(n)
        way.append(n)
    return way
