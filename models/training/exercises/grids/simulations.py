from typing import List


def lift_travel(start: int, stops: List[int]) -> int:
    """Floors a lift passes when it visits the stops in the given order.

    >>> lift_travel(0, [5, 2, 2, 8])
    14
    """
    travelled = 0
    current = start
    for stop in stops:
        travelled += abs(stop - current)
        current = stop
    return travelled


def bus_crowd(changes: List[tuple], capacity: int) -> int:
    """Number of people who could not get on a bus; every stop is (people off, people waiting).

    >>> bus_crowd([(0, 8), (2, 6), (1, 1)], 10)
    2
    """
    inside = 0
    left_behind = 0
    for off, waiting in changes:
        inside -= off
        room = capacity - inside
        if waiting > room:
            left_behind += waiting - room
            inside = capacity
        else:
            inside += waiting
    return left_behind


def snail_days(wall: int, up: int, down: int) -> int:
    """Days until a snail reaches the top, when it climbs by day and slips back by night.

    Returns -1 if it will never get there.

    >>> snail_days(10, 3, 1)
    5
    >>> snail_days(10, 2, 2)
    -1
    """
    if up < wall and up <= down:
        return -1
    height = 0
    days = 0
    while True:
        days += 1
        height += up
        if height >= wall:
            return days
        height -= down


def bread_left(loaves: int, guests: List[int]) -> List[int]:
    """Loaves left after each day; on a day with too few loaves the baker first bakes ten more.

    >>> bread_left(4, [3, 2, 11])
    [1, 9, 8]
    """
    left = []
    for eaten in guests:
        while loaves < eaten:
            loaves += 10
        loaves -= eaten
        left.append(loaves)
    return left


def hot_potato(names, step):
    """Children stand in a circle and every step-th one leaves; return the order of leaving.

    >>> hot_potato(["Ann", "Bo", "Cy"], 2)
    ['Bo', 'Ann', 'Cy']
    """
    circle = list(names)
    order = []
    i = 0
    while circle:
        i = (i + step - 1) % len(circle)
        order.append(circle.pop(i))
    return order


def tank_level(level, capacity, events):
    """Level of a rain tank after the events; it never overflows and never becomes negative.

    >>> tank_level(5, 10, [+8, -3, -9, +2])
    2
    """
    for change in events:
        level += change
        if level > capacity:
            level = capacity
        elif level < 0:
            level = 0
    return level


def cook_order(orders: List[str], minutes: dict) -> List[tuple]:
    """For each order of a single cook, the dish and the minute at which it is ready.

    >>> cook_order(["soup", "fish"], {"soup": 5, "fish": 12})
    [('soup', 5), ('fish', 17)]
    """
    clock = 0
    ready = []
    for dish in orders:
        clock += minutes[dish]
        ready.append((dish, clock))
    return ready


def blinking(timers: List[int], seconds: int) -> List[int]:
    """Lamp i blinks every timers[i] seconds; how many lamps blink in each second from 1 on?

    >>> blinking([2, 3], 6)
    [0, 1, 1, 1, 0, 2]
    """
    result = []
    for second in range(1, seconds + 1):
        count = 0
        for t in timers:
            if second % t == 0:
                count += 1
        result.append(count)
    return result


def coffee_machine(water, cups, per_cup, refill):
    # how often must the tank be refilled to brew all the cups?
    refills = 0
    for _ in range(cups):
        if water < per_cup:
            water = refill
            refills += 1
        water -= per_cup
    return refills
