import math
from typing import Callable, List, Optional


def sign_changes(f: Callable[[float], float], start: int, end: int) -> List[int]:
    """Return all whole x from start to end - 1 for which f(x) and f(x + 1) have opposite signs.

    >>> sign_changes(lambda x: x * x - 10, -5, 5)
    [-4, 3]
    """
    found = []
    for x in range(start, end):
        if f(x) * f(x + 1) < 0:
            found.append(x)
    return found


def cooling_minute(start: float, room: float, k: float, goal: float) -> Optional[float]:
    """Tea cools as room + (start - room) * e ** (-k * minutes). Find the minute at which it has the goal
    temperature, by halving the time between 0 and 1000 minutes; one place. None if it never gets that cold.

    >>> cooling_minute(90, 20, 0.1, 55)
    6.9
    >>> cooling_minute(90, 20, 0.1, 15) is None
    True
    """
    def temperature(t: float) -> float:
        return room + (start - room) * math.exp(-k * t)

    if goal >= start:
        return 0.0
    if goal <= room:
        return None
    lo, hi = 0.0, 1000.0
    for _ in range(50):
        mid = (lo + hi) / 2
        if temperature(mid) > goal:
            lo = mid
        else:
            hi = mid
    return round(lo, 1)


def break_even(fixed: int, cost: int, price: int) -> int:
    """How many pieces must be sold before the income is more than the costs (fixed ones and `cost` a
    piece)? -1 if that can not happen.

    >>> break_even(100, 3, 5), break_even(100, 5, 5)
    (51, -1)
    """
    if price <= cost:
        return 0 if fixed < 0 else -1
    return max(0, fixed // (price - cost) + 1)


def slope_at(f: Callable[[float], float], x: float, h: float = 1e-5) -> float:
    """Estimate the slope of f at x from two points left and right of it, three places.

    >>> slope_at(lambda x: x * x, 3)
    6.0
    """
    return round((f(x + h) - f(x - h)) / (2 * h), 3)


def area_below(f: Callable[[float], float], a: float, b: float, strips: int = 100) -> float:
    """Add up strips under f from a to b, each as high as f in its middle. If b is left of a the area is
    negative.

    >>> round(area_below(lambda x: 2 * x, 0, 3), 3)
    9.0
    >>> area_below(abs, 4, 4)
    0.0
    """
    if a == b:
        return 0.0
    if b < a:
        return -area_below(f, b, a, strips)
    width = (b - a) / strips
    return sum(f(a + (i + 0.5) * width) * width for i in range(strips))


def settle(f, x, eps=1e-9):
    # apply f again and again until the value no longer moves; at most 1000 times
    for _ in range(1000):
        nxt = f(x)
        if abs(nxt - x) < eps:
            return nxt
        x = nxt
    return None
