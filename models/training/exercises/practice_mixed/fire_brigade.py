def water_needed(areas, rate, minutes):
    """
    Litres of water for fires on several areas (square metres), with `rate` litres for a square metre and
    minute. Areas over 100 square metres need one and a half times as much.

    >>> water_needed([10, 200], 2, 5)
    3100
    """
    litres = 0
    for area in areas:
        need = area * rate * minutes
        if area > 100:
            need = need * 3 // 2
        litres += need
    return litres


def radio_call(vehicle, message):
    """
    Text of a radio call: the message in capitals, with digits as words, and "OVER" at the end.

    >>> radio_call("Florian 2", "fire in hall 3")
    'Florian 2: FIRE IN HALL THREE OVER'
    """
    words = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"]
    text = message.upper()
    for digit in range(10):
        text = text.replace(str(digit), words[digit])
    return vehicle + ": " + text + " OVER"


def crews(names, size):
    """
    Deal the names out to crews as cards are dealt, so that no crew has more than `size` people and as few
    crews as possible are made.

    >>> crews(["a", "b", "c", "d", "e"], 2)
    [['a', 'd'], ['b', 'e'], ['c']]
    """
    number = (len(names) + size - 1) // size
    dealt = [[] for _ in range(number)]
    for i, name in enumerate(names):
        dealt[i % number].append(name)
    return dealt


def nearest_station(stations, place):
    """
    stations maps names to (x, y). Return the name of the station with the shortest way along streets
    (that is the difference of x plus the difference of y).

    >>> nearest_station({"North": (0, 9), "Mill": (4, 1)}, (3, 3))
    'Mill'
    """
    nearest = None
    shortest = None
    for name, (x, y) in stations.items():
        way = abs(x - place[0]) + abs(y - place[1])
        if shortest is None or way < shortest:
            shortest = way
            nearest = name
    return nearest


def alarm_is_real(signals):
    """
    An alarm is real if three smoke signals come within five minutes. Signals are pairs (minute, kind),
    ordered by their minutes.

    >>> alarm_is_real([(1, "smoke"), (2, "door"), (4, "smoke"), (6, "smoke")])
    True
    >>> alarm_is_real([(1, "smoke"), (4, "smoke"), (7, "smoke")])
    False
    """
    smoke = [minute for minute, kind in signals if kind == "smoke"]
    for i in range(2, len(smoke)):
        if smoke[i] - smoke[i - 2] <= 5:
            return True
    return False


def duty_hours(shifts):
    """
    Return the hours by day (from 6 to 22) and by night of some shifts, each (first hour, last hour), where
    the last hour is worked as well.

    >>> duty_hours([(4, 9), (20, 23)])
    (6, 4)
    """
    day = 0
    night = 0
    for first, last in shifts:
        for hour in range(first, last + 1):
            if 6 <= hour < 22:
                day += 1
            else:
                night += 1
    return day, night


def phone_chain(person, calls):
    """
    Each person calls the ones in `calls`, one minute after the other, and they go on in the same way. Return
    the minutes until everyone below the person knows.

    >>> phone_chain("Ann", {"Ann": ["Bob", "Cid"], "Bob": ["Dan", "Eve", "Fay"]})
    4
    """
    latest = 0
    minute = 0
    for other in calls.get(person, []):
        minute += 1
        done = minute + phone_chain(other, calls)
        if done > latest:
            latest = done
    return latest
