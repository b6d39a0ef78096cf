"""Drivers who bring boxes to addresses."""

from dataclasses import dataclass, field


@dataclass
class Stop:
    """An address with the boxes for it and, if somebody asked for one, the latest minute."""

    address: str
    boxes: int = 1
    latest: int = None

    def is_late(self, minute):
        """Tell whether a minute is too late for this stop.

        >>> Stop("Elm 3", latest=60).is_late(61), Stop("Elm 3").is_late(900)
        (True, False)
        """
        return self.latest is not None and minute > self.latest


@dataclass
class Tour:
    """The stops of one driver in their order.

    >>> tour = Tour("Ray", 5)
    >>> tour.load(Stop("Elm 3", 2)), tour.load(Stop("Oak 1", 4)), tour.load(Stop("Ash 9", 3))
    (True, False, True)
    >>> tour.boxes, [stop.address for stop in tour]
    (5, ['Elm 3', 'Ash 9'])
    """

    driver: str
    capacity: int
    stops: list = field(default_factory=list)

    def __iter__(self):
        return iter(self.stops)

    def __len__(self):
        return len(self.stops)

    @property
    def boxes(self):
        return sum(stop.boxes for stop in self.stops)

    def load(self, stop):
        if self.boxes + stop.boxes > self.capacity:
            return False
        self.stops.append(stop)
        return True

    def schedule(self, per_stop):
        """Yield the minute of each stop and the stop, when each one takes the same time.

        >>> tour = Tour("Ray", 5, [Stop("Elm 3"), Stop("Oak 1")])
        >>> [(minute, stop.address) for minute, stop in tour.schedule(12)]
        [(12, 'Elm 3'), (24, 'Oak 1')]
        """
        minute = 0
        for stop in self.stops:
            minute += per_stop
            yield minute, stop


def share_out(tours, stops):
    """Give each stop to the driver with the fewest boxes who can still load it; return the rest.

    >>> tours = [Tour("Ray", 5), Tour("Sue", 4)]
    >>> share_out(tours, [Stop("Elm 3", 3), Stop("Oak 1", 4), Stop("Ash 9", 3), Stop("Fir 2", 1)])
    [Stop(address='Ash 9', boxes=3, latest=None)]
    >>> [len(tour) for tour in tours]
    [2, 1]
    """
    rest = []
    for stop in stops:
        loaded = False
        for tour in sorted(tours, key=lambda tour: tour.boxes):
            if tour.load(stop):
                loaded = True
                break
        if not loaded:
            rest.append(stop)
    return rest


def late_addresses(tour, per_stop):
    """Return the addresses that are reached too late.

    >>> late_addresses(Tour("Ray", 5, [Stop("Elm 3", 1, 10), Stop("Oak 1", 1, 20)]), 12)
    ['Elm 3', 'Oak 1']
    """
    return [stop.address for minute, stop in tour.schedule(per_stop) if stop.is_late(minute)]


def urgent_first(tour):
    """Bring the stops with a latest minute to the front, the earliest first; the others keep their order.

    >>> tour = Tour("Ray", 9, [Stop("Elm 3"), Stop("Oak 1", 1, 90), Stop("Ash 9", 1, 30)])
    >>> urgent_first(tour)
    >>> [stop.address for stop in tour]
    ['Ash 9', 'Oak 1', 'Elm 3']
    """
    urgent = []
    others = []
    for stop in tour:
        if stop.latest is None:
            others.append(stop)
        else:
            urgent.append(stop)
    urgent.sort(key=lambda stop: stop.latest)
    tour.stops = urgent + others


def join_same_address(tour):
    """Make one stop of neighbours with the same address; the earlier of their latest minutes counts.

    >>> tour = Tour("Ray", 9, [Stop("Elm 3", 2), Stop("Elm 3", 1, 50), Stop("Oak 1")])
    >>> join_same_address(tour)
    1
    >>> tour.stops[0]
    Stop(address='Elm 3', boxes=3, latest=50)
    """
    joined = []
    for stop in tour:
        if joined and joined[-1].address == stop.address:
            last = joined[-1]
            last.boxes += stop.boxes
            if last.latest is None or stop.is_late(last.latest):
                last.latest = stop.latest
        else:
            joined.append(stop)
    saved = len(tour) - len(joined)
    tour.stops = joined
    return saved


def streets(tours):
    """Return for each street the drivers who come there; the street is the address without its number.

    >>> streets([Tour("Ray", 5, [Stop("Elm 3")]), Tour("Sue", 4, [Stop("Elm 8"), Stop("Low Oak 1")])])
    {'Elm': ['Ray', 'Sue'], 'Low Oak': ['Sue']}
    """
    result = {}
    for tour in tours:
        for stop in tour:
            street = stop.address.rsplit(" ", 1)[0]
            drivers = result.setdefault(street, [])
            if tour.driver not in drivers:
                drivers.append(tour.driver)
    return result
