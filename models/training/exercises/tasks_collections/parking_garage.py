class Garage:
    """
    A garage with several floors. A car gets the lowest free place: floor by floor, place by place.

    >>> g = Garage([1, 2])
    >>> g.enter("AA"), g.enter("BB")
    ((0, 0), (1, 0))
    >>> g.leave("AA")
    True
    >>> g.enter("CC")
    (0, 0)
    >>> g.find("BB"), g.find("ZZ")
    ((1, 0), None)
    >>> g.free()
    {0: 0, 1: 1}
    """

    def __init__(self, sizes):
        self.floors = [[None] * size for size in sizes]

    def enter(self, plate):
        if self.find(plate) is not None:
            raise ValueError("already inside")
        for f, floor in enumerate(self.floors):
            for p in range(len(floor)):
                if floor[p] is None:
                    floor[p] = plate
                    return (f, p)
        return None

    def find(self, plate):
        for f, floor in enumerate(self.floors):
            if plate in floor:
                return (f, floor.index(plate))
        return None

    def leave(self, plate):
        place = self.find(plate)
        if place is None:
            return False
        self.floors[place[0]][place[1]] = None
        return True

    def free(self):
        return {f: floor.count(None) for f, floor in enumerate(self.floors)}


def parking_times(events):
    """
    Events are tuples (minute, plate, "in" or "out") in order of time. Return a dictionary of plate ->
    all minutes spent in the garage. Cars that are still inside have no end yet: their open stay is not
    counted. An "out" without an "in" is ignored.

    >>> parking_times([(0, "A", "in"), (5, "B", "out"), (9, "A", "out"), (20, "A", "in")])
    {'A': 9}
    """
    since = {}
    total = {}
    for minute, plate, what in events:
        if what == "in":
            since[plate] = minute
        elif plate in since:
            total[plate] = total.get(plate, 0) + minute - since.pop(plate)
    return total


def most_crowded_minute(stays):
    """
    Given stays as (arrival, departure) tuples, return the first minute in which the most cars are inside.
    In the minute of departure a car is already gone. Without stays return -1.

    most_crowded_minute([(1, 5), (3, 4), (4, 9)]) == 3
    """
    if len(stays) == 0:
        return -1
    best_minute, most = -1, 0
    for minute in sorted(a for a, _ in stays):
        inside = sum(1 for a, d in stays if a <= minute < d)
        if inside > most:
            most = inside
            best_minute = minute
    return best_minute


def bill(minutes, tariff):
    """
    The tariff is a list of (up to minutes, price) tuples in rising order. Return the price of the
    first entry that is long enough; for longer stays the last price is paid for every begun period of
    that length.

    bill(50, [(30, 1), (60, 3)]) -> 3
    bill(121, [(30, 1), (60, 3)]) -> 9
    """
    if minutes <= 0 or not tariff:
        return 0
    for limit, price in tariff:
        if minutes <= limit:
            return price
    limit, price = tariff[-1]
    periods = minutes // limit + (1 if minutes % limit else 0)
    return periods * price
