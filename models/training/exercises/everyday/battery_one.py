from typing import List, Tuple


def battery_icon(percent: int) -> str:
    """
    Symbol for the state of charge: "full" from 95, "high" from 60, "half" from 30,
    "low" from 10 and "empty" below.
    >>> battery_icon(95)
    'full'
    >>> battery_icon(29)
    'low'
    """
    if percent >= 95:
        return "full"
    elif percent >= 60:
        return "high"
    elif percent >= 30:
        return "half"
    elif percent >= 10:
        return "low"
    else:
        return "empty"


def simulate(level: int, changes: List[int]) -> int:
    """Charge (positive) and use (negative) a battery; the level stays between 0 and 100.
    >>> simulate(90, [20, -30, 5])
    75
    >>> simulate(10, [-50, 3])
    3
    """
    for change in changes:
        level = min(100, max(0, level + change))
    return level


def charging_cycles(levels: List[int]) -> int:
    """ How many times was charging started, that is, how often did the level begin to rise
    after it had been falling or steady?
    >>> charging_cycles([50, 60, 70, 65, 80])
    2
    """
    starts = 0
    rising = False
    for i in range(1, len(levels)):
        if levels[i] > levels[i - 1]:
            if not rising:
                starts += 1
            rising = True
        else:
            rising = False
    return starts


def range_left(percent: int, capacity: float, use_per_100: float) -> int:
    """
    Whole kilometres an electric car can still go. The capacity is given in kWh and
    the use in kWh per 100 km.
    >>> range_left(50, 60, 15)
    200
    """
    energy = capacity * percent / 100
    return int(energy / use_per_100 * 100)


def route_possible(legs: List[int], reach: int, stations: List[bool]) -> bool:
    """After leg i there is a charging station if stations[i] is true. Can the route be driven
    if a full battery lasts for the reach?
    >>> route_possible([80, 90, 60], 180, [False, True, False])
    True
    >>> route_possible([80, 90, 60], 180, [True, False, False])
    True
    >>> route_possible([80, 90, 60], 180, [False, False, False])
    False
    """
    left = reach
    for i in range(len(legs)):
        left -= legs[i]
        if left < 0:
            return False
        if stations[i]:
            left = reach
    return True


def warn_times(levels: List[Tuple[str, int]]) -> List[str]:
    # times at which the level was below 20 for the first time since it was 20 or more
    warned = False
    times = []
    for time, level in levels:
        if level >= 20:
            warned = False
        elif not warned:
            times.append(time)
            warned = True
    return times


def hours_to_full(level, rate):
    """Full hours of charging if every hour adds the rate, but only half of it above 80.
    >>> hours_to_full(40, 20)
    4
    """
    hours = 0
    while level < 100:
        if level < 80:
            level += rate
        else:
            level += rate / 2
        hours += 1
    return hours


def weakest_cell(voltages: dict) -> str:
    """Name of the cell with the lowest voltage."""
    return min(voltages, key=lambda name: voltages[name])
