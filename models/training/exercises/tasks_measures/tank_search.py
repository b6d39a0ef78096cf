import math
from typing import Callable


def search_level(volume: Callable[[float], float], wanted: float, top: float) -> float:
    """`volume(h)` tells the litres in an odd tank when it is filled to the height h, and grows with h.
    Find the height (0 to top, two places) at which it holds the wanted litres by halving again and again.
    More than fits gives top, less than nothing gives 0.

    >>> search_level(lambda h: h * h, 49, 10)
    7.0
    >>> search_level(lambda h: 3 * h, 100, 10)
    10
    """
    if wanted <= volume(0):
        return 0
    if wanted >= volume(top):
        return top
    low, high = 0.0, float(top)
    while high - low > 1e-6:
        mid = (low + high) / 2
        if volume(mid) < wanted:
            low = mid
        else:
            high = mid
    return round((low + high) / 2, 2)


def cone_height(radius: float, height: float, share: float) -> float:
    """A cone stands on its tip and is filled to a share of its volume. How high is the water?

    >>> round(cone_height(5, 10, 0.125), 3)
    5.0
    """
    if share <= 0:
        return 0.0
    if share >= 1:
        return float(height)

    def filled(h: float) -> float:
        r = radius * h / height
        return math.pi * r * r * h / 3

    goal = share * filled(height)
    low, high = 0.0, float(height)
    for _ in range(60):
        mid = (low + high) / 2
        if filled(mid) < goal:
            low = mid
        else:
            high = mid
    return high


def leak_minute(litres: int, leak: int, grow: int) -> int:
    """A tank leaks `leak` litres in the first minute and `grow` litres more in each following minute.
    In which minute does it run dry? 0 if it is empty already, -1 if it never leaks.

    >>> leak_minute(10, 1, 1)
    4
    >>> leak_minute(10, 0, 0)
    -1
    """
    if litres <= 0:
        return 0
    if leak <= 0 and grow <= 0:
        return -1
    minute = 0
    while litres > 0:
        minute += 1
        litres -= leak
        leak += grow
    return minute


def smallest_pump(floods: list, hours: int) -> int:
    """floods are litres that come in each hour; a pump takes a whole number of litres an hour. Find the
    smallest pump with which, `hours` hours after the first flood, nothing is left. -1 if the hours are
    fewer than the floods.

    >>> smallest_pump([10, 0, 20], 4)
    10
    >>> smallest_pump([10, 10], 1)
    -1
    """
    def dry(pump: int) -> bool:
        level = 0
        for h in range(hours):
            if h < len(floods):
                level += floods[h]
            level = max(0, level - pump)
        return level == 0

    if hours < len(floods):
        return -1
    low, high = 0, sum(floods)
    while low < high:
        mid = (low + high) // 2
        if dry(mid):
            high = mid
        else:
            low = mid + 1
    return low


def mark_on_dipstick(radius: float, depth: float) -> float:
    """Share of the area of a lying round tank's end that is under oil of that depth, three places.

    >>> mark_on_dipstick(1, 1), mark_on_dipstick(1, 0), mark_on_dipstick(1, 2)
    (0.5, 0.0, 1.0)
    """
    if depth <= 0:
        return 0.0
    if depth >= 2 * radius:
        return 1.0
    angle = 2 * math.acos((radius - depth) / radius)
    return round((angle - math.sin(angle)) / (2 * math.pi), 3)
