import math
from typing import List, Tuple

Point3 = Tuple[float, float, float]


def flight_length(points: List[Point3]) -> float:
    """Length of a flight through the points, rounded to one place.

    >>> flight_length([(0, 0, 0), (0, 0, 10), (3, 4, 10)])
    15.0
    """
    length = 0.0
    for a, b in zip(points, points[1:]):
        length += math.sqrt(sum((x - y) ** 2 for x, y in zip(a, b)))
    return round(length, 1)


def max_altitude(commands: List[str]) -> int:
    """Highest altitude of a drone after commands such as 'up 5', 'down 3' or 'hold'.

    The drone starts on the ground and cannot fly below it.

    >>> max_altitude(["up 5", "down 9", "hold", "up 3"])
    5
    """
    altitude = 0
    highest = 0
    for command in commands:
        parts = command.split()
        if parts[0] == "up":
            altitude += int(parts[1])
        elif parts[0] == "down":
            altitude = max(0, altitude - int(parts[1]))
        highest = max(highest, altitude)
    return highest


def in_no_fly_zone(path: List[Tuple[int, int]], zones: List[Tuple[int, int, int]]) -> List[int]:
    """Indices of the points of the path that lie inside a round zone (x, y, radius).

    >>> in_no_fly_zone([(0, 0), (5, 5), (9, 9)], [(5, 4, 2)])
    [1]
    """
    bad = []
    for i, (x, y) in enumerate(path):
        for zx, zy, radius in zones:
            if math.hypot(x - zx, y - zy) < radius:
                bad.append(i)
                break
    return bad


def heading(dx: float, dy: float) -> int:
    """Compass course in whole degrees: 0 is north (positive y), 90 is east (positive x).

    >>> heading(1, 0)
    90
    >>> heading(-1, 0)
    270
    """
    return round(math.degrees(math.atan2(dx, dy))) % 360


def turn_needed(course: int, target: int) -> int:
    """Smallest turn from one course to another; right turns are positive.

    >>> turn_needed(350, 10)
    20
    >>> turn_needed(10, 350)
    -20
    """
    diff = (target - course) % 360
    if diff > 180:
        diff -= 360
    return diff


def scan_lines(width: int, length: int, gap: int) -> List[Tuple[int, int]]:
    """Turning points of a flight over a field in parallel lines, to and fro.

    >>> scan_lines(2, 10, 2)
    [(0, 0), (0, 10), (2, 10), (2, 0)]
    """
    points = []
    upward = True
    for x in range(0, width + 1, gap):
        if upward:
            points.append((x, 0))
            points.append((x, length))
        else:
            points.append((x, length))
            points.append((x, 0))
        upward = not upward
    return points


def reachable(targets, battery):
    """Names of the targets from which the drone can come back, when 1 km needs 4 percent.

    >>> reachable({"farm": (3, 4), "lake": (9, 12)}, 50)
    ['farm']
    """
    names = []
    for name, (x, y) in targets.items():
        if 2 * math.hypot(x, y) * 4 <= battery:
            names.append(name)
    return names


def too_close(drones: List[Point3], limit: float) -> int:
    """Number of pairs of drones whose distance is below the limit.

    >>> too_close([(0, 0, 0), (1, 0, 0), (0, 9, 9)], 2)
    1
    """
    pairs = 0
    for i in range(len(drones)):
        for j in range(i):
            if math.dist(drones[i], drones[j]) < limit:
                pairs += 1
    return pairs


def ground_speed(meters, seconds):
    # kilometres per hour, zero when no time has passed
    if seconds == 0:
        return 0.0
    return round(meters / seconds * 3.6, 1)
