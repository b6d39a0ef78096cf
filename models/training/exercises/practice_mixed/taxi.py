from typing import Dict, List, Optional, Tuple


def fare(metres: int, waiting: int, night: bool) -> int:
    """
    A ride costs 350 cents, 20 cents for each 100 metres begun and 50 cents for each full minute of waiting
    (given in seconds). At night a tenth is added, rounded down.

    >>> fare(1950, 130, False)
    850
    >>> fare(0, 59, True)
    385
    """
    cents = 350
    cents += 20 * ((metres + 99) // 100)
    cents += 50 * (waiting // 60)
    if night:
        cents += cents // 10
    return cents


def receipt(items: List[Tuple[str, int]], width: int) -> str:
    """
    One line for each item, the amount at the right end, filled with dots, and a last line with the sum.

    >>> print(receipt([("ride", 850), ("bag", 50)], 12))
    ride.....850
    bag.......50
    sum......900
    """
    lines = []
    total = 0
    for name, amount in items:
        total += amount
        lines.append(name + str(amount).rjust(width - len(name), "."))
    lines.append("sum" + str(total).rjust(width - 3, "."))
    return "\n".join(lines)


def closest_car(cars: Dict[str, int], caller: int) -> Optional[str]:
    """
    Cars stand at kilometres along a road. Return the one closest to the caller; of two that are equally
    close the one with the smaller number of kilometres. Without cars return None.

    >>> closest_car({"T1": 4, "T2": 9, "T3": 2}, 3)
    'T3'
    """
    best = None
    for car, place in cars.items():
        key = (abs(place - caller), place)
        if best is None or key < best[0]:
            best = (key, car)
    if best is None:
        return None
    return best[1]


def busy_hours(rides: List[Tuple[int, int]]) -> List[int]:
    """
    Rides are (first hour, last hour) of a day. Return the hours in which the most rides were on the way.

    >>> busy_hours([(7, 9), (8, 8), (9, 12)])
    [8, 9]
    """
    rides_in = [0] * 24
    for first, last in rides:
        for hour in range(first, last + 1):
            rides_in[hour] += 1
    most = max(rides_in)
    if most == 0:
        return []
    return [hour for hour in range(24) if rides_in[hour] == most]


def driver_may_go_on(log: List[Tuple[str, int]]) -> bool:
    """
    The log has ("drive", minutes) and ("rest", minutes). A rest of 30 minutes or more sets the driving
    time back to zero. A driver may go on with less than 270 minutes.

    >>> driver_may_go_on([("drive", 200), ("rest", 45), ("drive", 100)])
    True
    >>> driver_may_go_on([("drive", 200), ("rest", 20), ("drive", 100)])
    False
    """
    driven = 0
    for action, minutes in log:
        if action == "drive":
            driven += minutes
        elif minutes >= 30:
            driven = 0
    return driven < 270


def day_result(fares: List[int], fuel: int) -> Tuple[int, float]:
    """What is left of the fares after the fuel, and the average fare (0.0 without rides)."""
    earned = sum(fares) - fuel
    average = 0.0
    if fares:
        average = round(sum(fares) / len(fares), 2)
    return earned, average


def shortest_ride(roads: Dict[str, Dict[str, int]], start: str, goal: str) -> Optional[int]:
    """
    roads maps each place to the places further on (there are only one-way roads, with no way back) and the
    minutes. Return the minutes of the fastest ride, or None if there is none.

    >>> shortest_ride({"a": {"b": 4, "c": 9}, "b": {"c": 3}}, "a", "c")
    7
    """
    if start == goal:
        return 0
    fastest = None
    for place, minutes in roads.get(start, {}).items():
        rest = shortest_ride(roads, place, goal)
        if rest is not None and (fastest is None or minutes + rest < fastest):
            fastest = minutes + rest
    return fastest
