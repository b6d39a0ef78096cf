def minutes_to_cool(start: float, room: float, goal: float) -> int:
    """
    Tea loses one tenth of its difference to the room temperature every minute. Return after how
    many whole minutes it is not hotter than the goal. If the goal is not above the room
    temperature, it is never reached: return -1.

    >>> minutes_to_cool(90, 20, 60)
    6
    >>> minutes_to_cool(50, 20, 60)
    0
    >>> minutes_to_cool(90, 20, 20)
    -1
    """
    if start <= goal:
        return 0
    if goal <= room:
        return -1
    minutes = 0
    heat = start
    while heat > goal:
        heat -= (heat - room) / 10
        minutes += 1
    return minutes


def cups_poured(kettle: int, cup: int, sip: int) -> int:
    """
    A kettle holds some millilitres. Full cups are poured as long as possible, and after each cup
    the cook takes a sip from the kettle, which never becomes less than empty. Count the cups.

    >>> cups_poured(1000, 200, 50)
    4
    >>> cups_poured(100, 200, 50)
    0
    """
    cups = 0
    while kettle >= cup:
        kettle -= cup
        kettle = max(0, kettle - sip)
        cups += 1
    return cups


def refill_log(amounts: list, capacity: int) -> list:
    """
    A kettle starts empty. Positive amounts are filled in, but what is above the capacity spills;
    negative amounts are poured out, at most what is there. Return the contents after each amount.

    >>> refill_log([500, 700, -300, -900], 1000)
    [500, 1000, 700, 0]
    """
    content = 0
    log = []
    for amount in amounts:
        content += amount
        if content > capacity:
            content = capacity
        elif content < 0:
            content = 0
        log.append(content)
    return log


def boils_between(readings: list) -> int:
    """
    Readings are taken in degrees. Count how often the water starts to boil: a reading of at
    least 100 that follows a reading below 100. Boiling at the first reading counts as well.

    >>> boils_between([99, 100, 101, 98, 100])
    2
    >>> boils_between([100])
    1
    """
    boils = 0
    was_boiling = False
    for degrees in readings:
        is_boiling = degrees >= 100
        if is_boiling and not was_boiling:
            boils += 1
        was_boiling = is_boiling
    return boils


def weaken(strength: float, cups: int) -> list:
    """
    A tea bag gives half of its remaining strength to each cup. Return the strength of every cup,
    rounded to one place.

    >>> weaken(10, 3)
    [5.0, 2.5, 1.2]
    >>> weaken(10, 0)
    []
    """
    result = []
    for _ in range(cups):
        strength = strength / 2
        result.append(round(strength, 1))
    return result


def mix(litres_a: float, degrees_a: float, litres_b: float, degrees_b: float):
    """
    Return the temperature of two amounts of water poured together, None if there is no water.

    >>> mix(1, 80, 3, 20)
    35.0
    >>> mix(0, 80, 0, 20) is None
    True
    """
    litres = litres_a + litres_b
    if litres == 0:
        return None
    return (litres_a * degrees_a + litres_b * degrees_b) / litres
