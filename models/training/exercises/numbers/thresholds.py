def alarm_minutes(values: list[int], limit: int, hold: int) -> list[int]:
    """The alarm goes off when values stay above the limit for `hold` measurements in a row.
    Return the indexes at which it goes off; it must fall silent before it can go off again.

    >>> alarm_minutes([5, 9, 9, 9, 3, 9, 9], 8, 2)
    [2, 6]
    """
    alarms = []
    run = 0
    for i, v in enumerate(values):
        if v > limit:
            run += 1
            if run == hold:
                alarms.append(i)
        else:
            run = 0
    return alarms


def crossings(values: list[int], level: int) -> int:
    """How often do the values go from below the level to at least the level, or back?

    >>> crossings([1, 5, 6, 2, 5], 5)
    3
    """
    count = 0
    for a, b in zip(values, values[1:]):
        if (a < level) != (b < level):
            count += 1
    return count


def hysteresis(values: list[int], low: int, high: int) -> list[bool]:
    """A pump starts when the level is above high and runs until the level is below low.

    >>> hysteresis([3, 9, 6, 2, 6], 4, 8)
    [False, True, True, False, False]
    """
    states = []
    running = False
    for v in values:
        if v > high:
            running = True
        elif v < low:
            running = False
        states.append(running)
    return states


def traffic_light(value: int, yellow: int, red: int) -> str:
    """Color for a load: green below yellow, yellow below red, and red from there on."""
    if value >= red:
        return "red"
    if value >= yellow:
        return "yellow"
    return "green"


def smallest_limit(values: list[int], allowed: int) -> int:
    """The smallest limit that at most `allowed` of the values exceed.

    >>> smallest_limit([4, 9, 7, 1], 1)
    7
    >>> smallest_limit([4, 9], 5)
    0
    """
    ordered = sorted(values, reverse=True)
    if allowed >= len(ordered):
        return 0
    return ordered[allowed]


def excess(values, limit):
    """Sum of all amounts by which values are above the limit.

    >>> excess([12, 8, 15], 10)
    7
    """
    return sum(v - limit for v in values if v > limit)


def quiet_hours(noise: list[int], limit: int) -> list[str]:
    """Hours with noise below the limit, as times of day.

    >>> quiet_hours([20, 60, 30], 40)
    ['00:00', '02:00']
    """
    hours = []
    for h in range(len(noise)):
        if noise[h] < limit:
            hours.append(str(h).zfill(2) + ":00")
    return hours


def within_band(values, center, percent):
    """Keep the values that differ from the center by no more than the given percentage of it.

    >>> within_band([95, 100, 106, 110], 100, 6)
    [95, 100, 106]
    """
    margin = center * percent / 100
    kept = []
    for v in values:
        if center - margin <= v <= center + margin:
            kept.append(v)
    return kept


def first_stable(values, tolerance, count):
    """Index from which `count` values in a row lie no further apart than the tolerance, or -1.

    >>> first_stable([1, 9, 5, 6, 5, 6], 1, 3)
    2
    """
    for i in range(len(values) - count + 1):
        part = values[i:i + count]
        if max(part) - min(part) <= tolerance:
            return i
    return -1


def majority_above(values, limit):
    # more than half of the values are above the limit
    return 2 * len([v for v in values if v > limit]) > len(values)
