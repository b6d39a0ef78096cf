def strokes_until(hour):
    """
    A clock strikes the hour (1 to 12) at every full hour and once at every half. Count the strokes from
    0:30 up to and with the given full hour.

    strokes_until(1) -> 2
    strokes_until(3) -> 9
    """
    strokes = 0
    for h in range(1, hour + 1):
        strokes += 1
        strokes += h
    return strokes


def roman_dial(hours):
    """
    Text of a dial: each third hour as a number, the others as ".".

    roman_dial(12) -> "..3..6..9..12"
    """
    dial = ""
    for hour in range(1, hours + 1):
        dial += str(hour) if hour % 3 == 0 else "."
    return dial


def drift_per_day(checks):
    """
    checks holds the seconds by which a clock was fast on days in a row. Return the changes from day to day.

    drift_per_day([0, 4, 7, 5]) -> [4, 3, -2]
    """
    changes = []
    for i in range(1, len(checks)):
        changes.append(checks[i] - checks[i - 1])
    return changes


def repairs_by_part(orders):
    """
    Orders are dicts with "part" and "price". Return for each part a tuple (number, sum of prices).

    repairs_by_part([{"part": "hand", "price": 9}, {"part": "hand", "price": 4}]) -> {"hand": (2, 13)}
    """
    result = {}
    for order in orders:
        number, money = result.get(order["part"], (0, 0))
        result[order["part"]] = (number + 1, money + order["price"])
    return result


def hands_meet(hour, minute):
    """
    Are both hands at most 5 degrees apart? The hour hand moves half a degree in a minute.

    hands_meet(3, 16) -> True
    hands_meet(6, 0) -> False
    """
    long_hand = 6 * minute
    short_hand = (hour % 12) * 30 + minute / 2
    apart = abs(long_hand - short_hand)
    return min(apart, 360 - apart) <= 5


def fast_and_slow(clocks, now):
    """
    clocks maps names to the minutes shown. Return the names that are fast and the names that are slow.

    fast_and_slow({"A": 601, "B": 600, "C": 595}, 600) -> (["A"], ["C"])
    """
    fast = [name for name, shown in clocks.items() if shown > now]
    slow = [name for name, shown in clocks.items() if shown < now]
    return fast, slow


def wheel_turns(teeth, turns):
    """
    Wheels stand in a row, each drives the next. The first one makes some turns; return the turns of
    the last one.

    wheel_turns([10, 20, 5], 4) -> 8.0
    wheel_turns([10], 4) -> 4
    """
    if len(teeth) == 1:
        return turns
    next_turns = turns * teeth[0] / teeth[1]
    return wheel_turns(teeth[1:], next_turns)
