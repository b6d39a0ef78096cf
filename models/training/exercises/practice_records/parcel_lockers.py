"""A wall of parcel lockers."""

from contextlib import contextmanager


class LockerError(Exception):
    pass


class Locker:
    """One locker, with its size in litres and the parcel inside."""

    def __init__(self, number, size):
        self.number = number
        self.size = size
        self.parcel = None
        self.broken = False

    def __repr__(self):
        if self.broken:
            return f"Locker({self.number}: broken)"
        return f"Locker({self.number}: {self.parcel or 'free'})"

    @property
    def free(self):
        return self.parcel is None and not self.broken

    def put(self, parcel):
        if not self.free:
            raise LockerError(f"locker {self.number} is not free")
        self.parcel = parcel

    def take(self):
        """Empty the locker and return the parcel that was inside."""
        parcel = self.parcel
        self.parcel = None
        return parcel


def smallest_fitting(lockers, litres):
    """Return the smallest free locker that holds so many litres, or None.

    >>> wall = [Locker(1, 40), Locker(2, 10), Locker(3, 20)]
    >>> smallest_fitting(wall, 15)
    Locker(3: free)
    >>> smallest_fitting(wall, 50) is None
    True
    """
    chosen = None
    for locker in lockers:
        if not locker.free or locker.size < litres:
            continue
        if chosen is None or locker.size < chosen.size:
            chosen = locker
    return chosen


def deliver(lockers, parcels):
    """Put each (parcel, litres) pair into the smallest locker where it fits, the bulky ones first.

    Returns the names of the parcels that found no place.

    >>> wall = [Locker(1, 10), Locker(2, 30)]
    >>> deliver(wall, [("shoes", 8), ("lamp", 25), ("chair", 28)])
    ['lamp']
    >>> wall
    [Locker(1: shoes), Locker(2: chair)]
    """
    left = []
    for parcel, litres in sorted(parcels, key=lambda pair: pair[1], reverse=True):
        locker = smallest_fitting(lockers, litres)
        if locker is None:
            left.append(parcel)
        else:
            locker.put(parcel)
    return left


def collect(lockers, parcel):
    """Take a parcel out of the wall and return the number of its locker.

    >>> wall = [Locker(1, 10), Locker(2, 30)]
    >>> wall[1].put("lamp")
    >>> collect(wall, "lamp")
    2
    >>> collect(wall, "lamp")
    Traceback (most recent call last):
    parcel_lockers.LockerError: no such parcel: lamp
    """
    for locker in lockers:
        if locker.parcel == parcel:
            locker.take()
            return locker.number
    raise LockerError("no such parcel: " + parcel)


@contextmanager
def repair(locker):
    """Mark a locker as broken while it is being repaired.

    >>> locker = Locker(5, 10)
    >>> with repair(locker):
    ...     locker.free
    False
    >>> locker.free
    True
    """
    locker.broken = True
    try:
        yield locker
    finally:
        locker.broken = False


def wall_text(lockers, columns):
    """Draw the wall: `#` is a full locker, `.` a free one, `x` a broken one; so many in each row.

    >>> wall = [Locker(n, 10) for n in range(5)]
    >>> wall[1].put("hat")
    >>> wall[4].broken = True
    >>> wall_text(wall, 3)
    ['.#.', '.x']
    """
    rows = []
    for start in range(0, len(lockers), columns):
        row = ""
        for locker in lockers[start:start + columns]:
            if locker.broken:
                row += "x"
            else:
                row += "." if locker.free else "#"
        rows.append(row)
    return rows
