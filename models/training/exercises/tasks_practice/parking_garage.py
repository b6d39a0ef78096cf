from typing import Dict, List, Optional, Tuple


class Garage:
    """
    A garage with numbered places. A car always gets the smallest free number;
    the same plate cannot come in twice.

    >>> g = Garage(2)
    >>> g.enter('AA 1', 10), g.enter('BB 2', 15), g.enter('CC 3', 20)
    (1, 2, None)
    >>> g.leave('AA 1', 75)
    65
    >>> g.enter('CC 3', 80)
    1
    """

    def __init__(self, places: int):
        self.places: List[Optional[str]] = [None] * places
        self.since: Dict[str, int] = {}

    def enter(self, plate: str, minute: int) -> Optional[int]:
        if plate in self.since:
            return None
        for i in range(len(self.places)):
            if self.places[i] is None:
                self.places[i] = plate
                self.since[plate] = minute
                return i + 1
        return None

    def leave(self, plate: str, minute: int) -> int:
        if plate not in self.since:
            raise KeyError(plate)
        self.places[self.places.index(plate)] = None
        return minute - self.since.pop(plate)


def parking_fee(minutes: int) -> int:
    """
    The first 20 minutes are free. After that every started hour (of the whole
    time) costs 180 cents, but a day of 24 hours not more than 1500.

    Examples:
    parking_fee(20) == 0
    parking_fee(21) == 180
    parking_fee(130) == 540
    parking_fee(25 * 60) == 1680
    """
    if minutes <= 20:
        return 0
    days = minutes // 1440
    rest = minutes % 1440
    hours = (rest + 59) // 60
    return days * 1500 + min(1500, hours * 180)


def cars_inside(log: List[str]) -> List[str]:
    """
    The log has lines such as "+AA1" for a car that comes in and "-AA1" for one
    that goes out. Return the cars inside at the end, in the order in which they
    came in.

    >>> cars_inside(['+AA1', '+BB2', '-AA1', '+CC3'])
    ['BB2', 'CC3']
    """
    inside = []
    for line in log:
        plate = line[1:]
        if line[0] == '+':
            inside.append(plate)
        elif plate in inside:
            inside.remove(plate)
    return inside


def full_times(log: List[Tuple[int, int]], places: int) -> int:
    """
    The log has (minute, change) with change 1 or -1 in order of time, and the
    garage is empty at first. Return for how many minutes it was full. If it is
    full at the end of the log the time after that is not counted.

    >>> full_times([(0, 1), (5, 1), (12, -1), (20, 1), (21, -1)], 2)
    8
    """
    cars = 0
    minutes = 0
    full_since = None
    for minute, change in log:
        cars += change
        if cars >= places and full_since is None:
            full_since = minute
        elif cars < places and full_since is not None:
            minutes += minute - full_since
            full_since = None
    return minutes


def gap_for(row, length):
    """
    A street is a text with "=" for half a metre of free kerb and "c" for parked
    cars. Return the index where the first gap begins that is long enough for a
    car of `length` half metres with one more on both sides, or -1. The ends of
    the street count like cars.

    gap_for('cc====cc======', 4) -> 8
    gap_for('c==c', 1) -> -1
    """
    need = length + 2
    run = 0
    for i in range(len(row)):
        if row[i] == '=':
            run += 1
            if run == need:
                return i - need + 1
        else:
            run = 0
    return -1


def level_name(n):
    # 0 is the ground level, levels below are P1, P2, above it U1, U2
    if n == 0:
        return 'G'
    if n < 0:
        return 'P' + str(-n)
    return 'U' + str(n)
