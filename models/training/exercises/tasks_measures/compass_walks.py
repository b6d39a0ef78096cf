import math
from typing import List, Optional, Tuple


def bearing(a: Tuple[int, int], b: Tuple[int, int]) -> Optional[int]:
    """Compass bearing in whole degrees (0 is north, 90 east) from a to b, points as (east, north). None
    if both are the same.

    >>> bearing((0, 0), (5, 5)), bearing((0, 0), (-3, 0)), bearing((1, 1), (1, 1))
    (45, 270, None)
    """
    if a == b:
        return None
    angle = math.degrees(math.atan2(b[0] - a[0], b[1] - a[1]))
    return round(angle) % 360


def point_name(degrees: float) -> str:
    """Name the nearest of the eight compass points.

    >>> point_name(44), point_name(359), point_name(200), point_name(-90)
    ('NE', 'N', 'S', 'W')
    """
    names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return names[int((degrees % 360 + 22.5) // 45) % 8]


def walk(legs: List[str]) -> Tuple[float, float]:
    """legs are texts such as "N 3" or "SE 2.5" (steps; slanted ones go the same amount in both
    directions). Return the end point.

    >>> walk(["N 3", "SE 2", "W 1"])
    (1.0, 1.0)
    >>> walk([])
    (0.0, 0.0)
    """
    x, y = 0.0, 0.0
    for leg in legs:
        name, amount = leg.split()
        n = float(amount)
        for ch in name:
            if ch == "N":
                y += n
            elif ch == "S":
                y -= n
            elif ch == "E":
                x += n
            else:
                x -= n
    return x, y


def dms_to_float(text: str) -> float:
    """Turn "50d30m" or "50d30m36s", with N, S, E or W behind it, into degrees; S and W are negative.

    >>> dms_to_float("50d30mN"), dms_to_float("10d0m36sW")
    (50.5, -10.01)
    """
    sign = -1 if text[-1] in "SW" else 1
    body = text.rstrip("NSEW")
    total = 0.0
    number = ""
    for ch in body:
        if ch.isdigit() or ch == ".":
            number += ch
        else:
            total += float(number) / {"d": 1, "m": 60, "s": 3600}[ch]
            number = ""
    return sign * round(total, 6)


def turns_taken(bearings: List[int]) -> Tuple[int, int]:
    """How many times did a walker turn right, and how many times left? A turn of exactly 180 degrees
    counts as right.

    >>> turns_taken([0, 90, 80, 260])
    (2, 1)
    """
    right, left = 0, 0
    for a, b in zip(bearings, bearings[1:]):
        diff = (b - a) % 360
        if diff == 0:
            continue
        if diff <= 180:
            right += 1
        else:
            left += 1
    return right, left


def detour_factor(points: List[Tuple[float, float]]) -> float:
    """Length of a way divided by the straight distance of its ends, two places. A way that ends where it
    began, or has fewer than two points, has the factor 0.0.

    >>> detour_factor([(0, 0), (3, 0), (3, 4)])
    1.4
    >>> detour_factor([(0, 0), (1, 0), (0, 0)])
    0.0
    """
    if len(points) < 2 or points[0] == points[-1]:
        return 0.0
    way = sum(math.dist(p, q) for p, q in zip(points, points[1:]))
    return round(way / math.dist(points[0], points[-1]), 2)


def in_view(me: Tuple[int, int], look: int, width: int, things: dict) -> List[str]:
    """Names of the things that a walker sees who looks in the direction `look` with an angle of view
    `width` (degrees), sorted.

    >>> in_view((0, 0), 0, 90, {"tree": (1, 5), "inn": (5, 1), "well": (-1, 2)})
    ['tree', 'well']
    """
    seen = []
    for name, place in things.items():
        b = bearing(me, place)
        if b is None:
            continue
        off = abs((b - look + 180) % 360 - 180)
        if off <= width / 2:
            seen.append(name)
    return sorted(seen)


def back_bearing(degrees: int) -> int:
    # the direction in which one came from
    return degrees - 180 if degrees >= 180 else degrees + 180
