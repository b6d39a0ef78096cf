import math


def lamp_power(distances, enough):
    """
    A lamp of power p gives p // (d + 1) units of light to a desk at distance d. Find the smallest whole power
    with which the sum of the light over all desks is at least `enough`. Return 0 if `enough` is not positive
    and -1 if there are no desks.

    >>> lamp_power([0, 1], 3)
    2
    >>> lamp_power([], 3)
    -1
    """
    if enough <= 0:
        return 0
    if not distances:
        return -1

    def light(power):
        return sum(power // (d + 1) for d in distances)

    low, high = 0, 1
    while light(high) < enough:
        high *= 2
    while low < high:
        mid = (low + high) // 2
        if light(mid) >= enough:
            high = mid
        else:
            low = mid + 1
    return low


def lamp_hours(battery, steps):
    """
    A lamp uses `level` units each hour, and its level is set by `steps`, a list of (level, hours). When a battery has less
    than 10 units left at the beginning of an hour, that hour costs only one unit. Return the number of full hours of light.

    >>> lamp_hours(20, [(6, 3), (2, 9)])
    10
    >>> lamp_hours(0, [(6, 3)])
    0
    """
    lit = 0
    for level, hours in steps:
        for _ in range(hours):
            cost = 1 if battery < 10 else level
            if battery < cost:
                return lit
            battery -= cost
            lit += 1
    return lit


def largest_side(area_total, count):
    """
    `count` equal square lamp shades are cut from paper of `area_total` square centimetres, and every shade has
    a rim of one centimetre on all sides that is lost. Return the largest whole side of a shade, -1 if even the
    side 0 is impossible.

    >>> largest_side(100, 4)
    3
    """
    if count <= 0:
        return -1
    side = math.isqrt(area_total // count) - 2
    return side if side >= 0 else -1


def dimmest_spot(lamps, length):
    """
    Lamps stand at whole positions on a line from 0 to `length`. Return the position whose nearest lamp is
    farthest away; the leftmost one if there are several. Without lamps return None.

    >>> dimmest_spot([0, 6], 7)
    3
    >>> dimmest_spot([2], 9)
    9
    """
    if not lamps:
        return None
    best_position = 0
    best_distance = -1
    for position in range(length + 1):
        nearest = min(abs(position - lamp) for lamp in lamps)
        if nearest > best_distance:
            best_distance = nearest
            best_position = position
    return best_position


def fits_between(value, marks):
    """
    The marks are in rising order. Return the pair of neighbouring marks (a, b) with a <= value < b; outside of
    the marks None stands for the missing side.

    >>> fits_between(5, [1, 4, 9])
    (4, 9)
    >>> fits_between(12, [1, 4, 9])
    (9, None)
    """
    left, right = 0, len(marks)
    while left < right:
        mid = (left + right) // 2
        if marks[mid] <= value:
            left = mid + 1
        else:
            right = mid
    below = marks[left - 1] if left > 0 else None
    above = marks[left] if left < len(marks) else None
    return below, above
