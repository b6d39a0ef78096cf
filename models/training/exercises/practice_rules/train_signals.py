from typing import List, Optional


def signal_speed(signal: str, current: int) -> int:
    """A train sees a signal: "red" means 0, "yellow" half of the current speed but not more than 60,
    "green" the current speed plus 20 up to 120. At any other signal the driver keeps the speed.
    >>> signal_speed("yellow", 100), signal_speed("green", 110), signal_speed("blue", 40)
    (50, 120, 40)
    """
    if signal == "red":
        return 0
    if signal == "yellow":
        return min(60, current // 2)
    if signal == "green":
        return min(120, current + 20)
    return current


def speeds_on_trip(signals: List[str]) -> List[int]:
    """Start with a speed of 40 and return the speed behind each signal. Behind a red signal the train
    starts again with 20 at the next signal that is not red.
    >>> speeds_on_trip(["green", "red", "red", "green"])
    [60, 0, 0, 20]
    """
    speed = 40
    speeds = []
    for signal in signals:
        if speed == 0 and signal != "red":
            speed = 20
        else:
            speed = signal_speed(signal, speed)
        speeds.append(speed)
    return speeds


def track_order(wagons: str, siding: int) -> Optional[str]:
    """Wagons arrive as letters. A wagon that is not the next one in the alphabet (starting with "a") waits
    on a siding which has room for a few wagons; the last one in leaves it first. Return the wagons that
    left in order, or None if the siding was too short.
    >>> track_order("cbad", 2)
    'abcd'
    >>> track_order("cba", 1) is None
    True
    """
    waiting = []
    left = ""
    for wagon in wagons:
        waiting.append(wagon)
        while waiting and waiting[-1] == chr(ord("a") + len(left)):
            left += waiting.pop()
        if len(waiting) > siding:
            return None
    return left


def seat_class(number: int, wagon: int) -> str:
    """In the wagons 1 and 2 all seats are of the first class. Elsewhere the seats 1 to 8 are for families,
    seats that can be divided by 4 are at the window, and the others are at the aisle.
    >>> seat_class(12, 1), seat_class(8, 5), seat_class(12, 5), seat_class(13, 5)
    ('first', 'family', 'window', 'aisle')
    """
    if wagon <= 2:
        return "first"
    elif number <= 8:
        return "family"
    elif number % 4 == 0:
        return "window"
    else:
        return "aisle"


def connection(arrival: int, delay: int, departures: List[int], walk: int) -> int:
    """Return the first departure that is reached after a walk, when a train arrives with a delay. If the
    delay is more than 30 minutes, all departures wait 5 minutes longer. Return -1 if all trains are gone.
    >>> connection(600, 10, [605, 614, 630], 4)
    614
    >>> connection(600, 31, [629, 630], 4)
    630
    """
    ready = arrival + delay + walk
    patience = 5 if delay > 30 else 0
    for departure in sorted(departures):
        if departure + patience >= ready:
            return departure
    return -1


def platform_changes(plan: dict, today: dict) -> List[str]:
    """Both dicts map a train to its platform. Return messages for the trains of the plan in the order of
    their names: "X: 3 -> 5" for a new platform and "X: cancelled" for a train that does not run today.
    >>> platform_changes({"R2": 3, "R1": 4, "S9": 1}, {"R2": 5, "S9": 1})
    ['R1: cancelled', 'R2: 3 -> 5']
    """
    messages = []
    for train in sorted(plan):
        if train not in today:
            messages.append(f"{train}: cancelled")
        elif today[train] != plan[train]:
            messages.append(f"{train}: {plan[train]} -> {today[train]}")
    return messages


def braking_way(speed: int, wet: bool) -> int:
    """A train loses 10 of its speed each second, on wet rails only 5. In each second it first loses speed
    and then goes as many metres as its new speed says. Return the metres until it stands.
    >>> braking_way(30, False)
    30
    >>> braking_way(10, True)
    5
    """
    loss = 5 if wet else 10
    way = 0
    while speed > 0:
        speed = max(0, speed - loss)
        way += speed
    return way
