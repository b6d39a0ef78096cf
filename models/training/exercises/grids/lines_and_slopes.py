import math
from typing import List, Optional, Tuple


def slope_text(p: Tuple[int, int], q: Tuple[int, int]) -> str:
    """Slope of the line through two points as a reduced fraction, or 'vertical'.

    >>> slope_text((0, 0), (4, 6))
    '3/2'
    >>> slope_text((1, 1), (1, 5))
    'vertical'
    >>> slope_text((0, 3), (2, 3))
    '0'
    """
    dx = q[0] - p[0]
    dy = q[1] - p[1]
    if dx == 0:
        return "vertical"
    if dx < 0:
        dx, dy = -dx, -dy
    g = math.gcd(dx, abs(dy))
    if dx // g == 1:
        return str(dy // g)
    return f"{dy // g}/{dx // g}"


def meet(m1: float, b1: float, m2: float, b2: float) -> Optional[Tuple[float, float]]:
    """Point where the prices y = m1*x + b1 and y = m2*x + b2 are equal, or None for parallel lines.

    >>> meet(2, 1, 1, 4)
    (3.0, 7.0)
    >>> meet(2, 1, 2, 4) is None
    True
    """
    if m1 == m2:
        return None
    x = (b2 - b1) / (m1 - m2)
    return x, m1 * x + b1


def cheaper_plan(plans: List[Tuple[str, float, float]], minutes: int) -> str:
    """Name of the cheapest phone plan (name, basic fee, price per minute).

    >>> cheaper_plan([("flat", 20, 0), ("basic", 5, 0.1)], 100)
    'basic'
    """
    best_name = ""
    best_cost = math.inf
    for name, fee, price in plans:
        cost = fee + price * minutes
        if cost < best_cost:
            best_name, best_cost = name, cost
    return best_name


def line_cells(x1: int, y1: int, x2: int, y2: int) -> List[Tuple[int, int]]:
    """Cells of a horizontal, vertical or diagonal line, both ends included.

    >>> line_cells(0, 0, 2, 2)
    [(0, 0), (1, 1), (2, 2)]
    >>> line_cells(3, 1, 1, 1)
    [(3, 1), (2, 1), (1, 1)]
    """
    def sign(v):
        return (v > 0) - (v < 0)

    dx, dy = sign(x2 - x1), sign(y2 - y1)
    length = max(abs(x2 - x1), abs(y2 - y1))
    return [(x1 + k * dx, y1 + k * dy) for k in range(length + 1)]


def value_between(points, x):
    """Value at x on the straight parts between sorted points (x, y); None outside of them.

    >>> value_between([(0, 10), (10, 30)], 5)
    20.0
    """
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if x1 <= x <= x2:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return None


def trend(values: List[float]) -> float:
    """Slope of the best straight line through the values at 0, 1, 2, ..., rounded to two places.

    >>> trend([1, 3, 5])
    2.0
    """
    n = len(values)
    mean_x = (n - 1) / 2
    mean_y = sum(values) / n
    top = 0.0
    bottom = 0.0
    for x, y in enumerate(values):
        top += (x - mean_x) * (y - mean_y)
        bottom += (x - mean_x) ** 2
    return round(top / bottom, 2)


def same_side(line, p, q):
    # are p and q on the same side of the line through two points?
    (ax, ay), (bx, by) = line
    s = (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax)
    t = (bx - ax) * (q[1] - ay) - (by - ay) * (q[0] - ax)
    return s * t > 0


def midpoints(points: List[Tuple[int, int]]) -> List[Tuple[float, float]]:
    """Middle of every pair of neighbouring points.

    >>> midpoints([(0, 0), (2, 4), (4, 4)])
    [(1.0, 2.0), (3.0, 4.0)]
    """
    result = []
    for i in range(len(points) - 1):
        x = (points[i][0] + points[i + 1][0]) / 2
        y = (points[i][1] + points[i + 1][1]) / 2
        result.append((x, y))
    return result
