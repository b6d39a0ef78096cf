def against_current(distance, speed, current):
    """Return the hours that a boat needs there and back on a canal whose water moves with `current`
    km/h, first with the water and then against it, to two places. If the boat can not come back, return
    None.

    >>> against_current(12, 5, 1)
    5.0
    >>> against_current(12, 3, 3) is None
    True
    """
    if distance == 0:
        return 0.0
    if speed <= abs(current):
        return None
    there = distance / (speed + current)
    back = distance / (speed - current)
    return round(there + back, 2)


def lock_times(levels, minutes_per_metre):
    """
    Given the water levels of the canal parts in order, return the minutes spent in each lock:
    the difference of levels times `minutes_per_metre`, going down only half of that.

    >>> lock_times([2, 5, 5, 1], 4)
    [12, 0, 8.0]
    """
    times = []
    for low, high in zip(levels, levels[1:]):
        step = high - low
        if step > 0:
            times.append(step * minutes_per_metre)
        elif step < 0:
            times.append(-step * minutes_per_metre / 2)
        else:
            times.append(0)
    return times


def meeting_point(length, a, b):
    """Two boats start at the two ends of a canal, with speeds a and b, and sail towards each other.
    Return how far from the first end they meet. Two boats that do not move never meet: -1.

    >>> meeting_point(30, 4, 6)
    12.0
    >>> meeting_point(30, 0, 0)
    -1
    """
    if a + b == 0:
        return -1
    if length <= 0:
        return 0
    return length * a / (a + b)


def boats_through(boats, lock):
    """
    boats: lengths of the waiting boats, in order; lock: length of the lock.
    Each time the lock takes boats from the front of the queue as long as they fit.
    Return how many times the lock must be worked, or -1 if some boat can never fit.

    >>> boats_through([10, 8, 12, 5, 5], 20)
    3
    >>> boats_through([10, 25], 20)
    -1
    """
    if any(b > lock for b in boats):
        return -1
    runs = 0
    i = 0
    while i < len(boats):
        room = lock
        while i < len(boats) and boats[i] <= room:
            room -= boats[i]
            i += 1
        runs += 1
    return runs


def knots(text):
    """Turn a speed such as "7 kn", "13 km/h" or "3.5" (taken as km/h) into km/h, one place.
    An unknown unit gives None.

    >>> knots("7 kn"), knots("13 km/h"), knots("3.5"), knots("9 mph")
    (13.0, 13.0, 3.5, None)
    """
    parts = text.split()
    if not parts:
        return None
    value = float(parts[0])
    unit = parts[1] if len(parts) > 1 else "km/h"
    if unit == "kn":
        return round(value * 1.852, 1)
    elif unit == "km/h":
        return round(value, 1)
    return None
