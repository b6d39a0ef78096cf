import math
from typing import List, Tuple

Vector = Tuple[float, float]


def add_winds(winds: List[Vector]) -> Vector:
    """Add all the wind vectors; no wind is (0, 0).

    >>> add_winds([(1, 2), (3, -5)])
    (4, -3)
    """
    x = sum(w[0] for w in winds)
    y = sum(w[1] for w in winds)
    return (x, y)


def strength_class(wind: Vector) -> str:
    """Name the strength of a wind by the length of its vector: below 1 "calm", below 5 "breeze", below
    15 "wind", else "storm".

    >>> strength_class((3, 4)), strength_class((0.5, 0.5)), strength_class((30, 1))
    ('wind', 'calm', 'storm')
    """
    length = math.hypot(wind[0], wind[1])
    names = [(1, "calm"), (5, "breeze"), (15, "wind")]
    for limit, name in names:
        if length < limit:
            return name
    return "storm"


def head_wind(course: Vector, wind: Vector) -> float:
    """Return how much of the wind blows against the course (positive) or with it (negative), two places.
    A course of length zero feels no head wind.

    >>> head_wind((10, 0), (-3, 4))
    3.0
    >>> head_wind((0, 0), (-3, 4))
    0.0
    """
    length = math.hypot(*course)
    if length == 0:
        return 0.0
    dot = course[0] * wind[0] + course[1] * wind[1]
    return round(-dot / length, 2)


def from_compass(degrees: float, speed: float) -> Vector:
    """A wind "from 90 degrees" comes out of the east and so blows to the west. Return its vector
    (east, north), one place.

    >>> from_compass(90, 10)
    (-10.0, -0.0)
    """
    angle = math.radians(degrees % 360)
    return (round(-speed * math.sin(angle), 1), round(-speed * math.cos(angle), 1))


def is_gusty(speeds: List[float], factor: float = 1.5) -> bool:
    """It is gusty if some speed is more than `factor` times the average of the three before it.

    >>> is_gusty([4, 4, 4, 7]), is_gusty([4, 4, 4, 5]), is_gusty([9, 1])
    (True, False, False)
    """
    for i in range(3, len(speeds)):
        mean = sum(speeds[i - 3:i]) / 3
        if speeds[i] > factor * mean:
            return True
    return False


def turn_direction(a: Vector, b: Vector) -> str:
    """Tell if the wind turned "left" or "right" from vector a to vector b, or "straight" if it did neither.

    >>> turn_direction((1, 0), (0, 1)), turn_direction((0, 1), (1, 0)), turn_direction((1, 1), (2, 2))
    ('left', 'right', 'straight')
    """
    cross = a[0] * b[1] - a[1] * b[0]
    if cross == 0:
        return "straight"
    return "left" if cross > 0 else "right"


def angle_gap(a: int, b: int) -> int:
    """The smaller angle between two compass directions in degrees, 0 to 180.

    >>> angle_gap(350, 20), angle_gap(90, 270), angle_gap(-10, 10)
    (30, 180, 20)
    """
    diff = abs(a - b) % 360
    return min(diff, 360 - diff)


def main_direction(degrees: List[int]) -> str:
    """Put each direction into one of the sectors N, E, S, W (N is 315 up to 45) and return the sector
    with most of them; of equals the first in that order. An empty list gives "".

    >>> main_direction([350, 10, 100, 200])
    'N'
    """
    if not degrees:
        return ""
    counts = {name: 0 for name in "NESW"}
    for d in degrees:
        sector = ((d + 45) % 360) // 90
        counts["NESW"[sector]] += 1
    return max("NESW", key=lambda name: counts[name])
