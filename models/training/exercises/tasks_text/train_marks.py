def parse_train(text: str) -> list:
    """
    A train is written as "L-3W-D-2W": a part is a kind of car, with a number before it if there are
    several of them in a row. Return the list of all cars, one letter each.

    >>> parse_train("L-3W-D")
    ['L', 'W', 'W', 'W', 'D']
    >>> parse_train("")
    []
    """
    if text == "":
        return []
    cars = []
    for part in text.split("-"):
        kind = part[-1]
        number = part[:-1]
        for _ in range(int(number) if number else 1):
            cars.append(kind)
    return cars


def write_train(cars: list) -> str:
    """The inverse of parse_train.

    >>> write_train(["L", "W", "W", "W", "D"])
    'L-3W-D'
    """
    parts = []
    count = 1
    for i in range(len(cars)):
        if i + 1 < len(cars) and cars[i + 1] == cars[i]:
            count += 1
            continue
        parts.append((str(count) if count > 1 else "") + cars[i])
        count = 1
    return "-".join(parts)


def may_leave(cars: str) -> bool:
    """
    A train, given with one letter for each car, may leave the station if it begins or ends with an
    engine "L", has no dining car "D" next to another one, and has a sleeping car "S" only if it has a
    dining car too.

    >>> may_leave("LWDS"), may_leave("LWS"), may_leave("WW")
    (True, False, False)
    """
    if not cars:
        return False
    if cars[0] != "L" and cars[-1] != "L":
        return False
    if "DD" in cars:
        return False
    if "S" in cars and "D" not in cars:
        return False
    return True


def smoke_marks(cars: str) -> str:
    """
    The smoke of an engine "L" covers the two cars behind it (to its right), unless these are engines.
    Write "*" for each car in the smoke, the letter of the car for all others.

    >>> smoke_marks("LWDWL")
    'L**WL'
    >>> smoke_marks("WLLS")
    'WLL*'
    """
    out = list(cars)
    for i in range(len(cars)):
        if cars[i] != "L":
            continue
        for j in range(i + 1, min(i + 3, len(cars))):
            if cars[j] != "L":
                out[j] = "*"
    return "".join(out)


def split_train(cars: str, station: str) -> tuple:
    """
    At a junction the train is parted behind its first car of the kind `station`. Return both parts.
    Without such a car nothing is left behind.

    >>> split_train("LWWDWW", "D")
    ('LWWD', 'WW')
    >>> split_train("LW", "D")
    ('LW', '')
    """
    pos = cars.find(station)
    if pos < 0:
        return cars, ""
    return cars[:pos + 1], cars[pos + 1:]


def car_numbers(cars: str) -> list:
    """
    Number the cars for the passengers: engines have no number, all other cars count from 1, and a
    dining car shows "D" with its number.

    >>> car_numbers("LWDW")
    ['1', 'D2', '3']
    """
    labels = []
    number = 0
    for c in cars:
        if c == "L":
            continue
        number += 1
        labels.append("D" + str(number) if c == "D" else str(number))
    return labels


def seats_in(cars, seats):
    """Sum up the seats of a train; kinds of cars that are not in the dict have no seats."""
    return sum(seats.get(c, 0) for c in cars)
