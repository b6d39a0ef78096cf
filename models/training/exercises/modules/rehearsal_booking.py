"""Booking of rehearsal rooms.

Times are minutes after midnight, so 9:30 is 570. A booking covers the
half-open span from start to end: one band may come in at the very minute
when the other one leaves.
"""

from typing import Dict, List, NamedTuple, Optional


class Booking(NamedTuple):
    band: str
    start: int
    end: int

    def overlaps(self, other: "Booking") -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def minutes(self) -> int:
        return self.end - self.start


class RoomTaken(Exception):
    """The room is in use; `by` holds the booking in the way."""

    def __init__(self, by: Booking):
        super().__init__(f"taken by {by.band} until {clock(by.end)}")
        self.by = by


def clock(minute: int) -> str:
    """Write a minute of the day as a time.

    >>> clock(570)
    '9:30'
    >>> clock(0)
    '0:00'
    """
    hours, rest = divmod(minute, 60)
    return f"{hours}:{rest:02d}"


def minute_of(text: str) -> int:
    """Read '9:30', '09:30' or just '9' into a minute of the day.

    >>> minute_of("9:30"), minute_of("14")
    (570, 840)
    >>> minute_of("25:00")
    Traceback (most recent call last):
        ...
    ValueError: not a time: 25:00
    """
    hours, _, minutes = text.strip().partition(":")
    minutes = minutes or "0"
    if not hours.isdigit() or not minutes.isdigit():
        raise ValueError(f"not a time: {text}")
    h = int(hours)
    m = int(minutes)
    if not (0 <= h <= 24 and 0 <= m < 60):
        raise ValueError(f"not a time: {text}")
    return h * 60 + m


class House:
    """A house with several rooms, open between two times of the day.

    >>> house = House(["cellar", "attic"], opens="10", closes="22:00")
    >>> house.book("cellar", "The Kettles", "10:00", "12:30").minutes
    150
    >>> house.book("cellar", "Moss", "12:00", "13:00")
    Traceback (most recent call last):
        ...
    rehearsal_booking.RoomTaken: taken by The Kettles until 12:30
    >>> house.first_gap("cellar", 60)
    '12:30'
    """

    def __init__(self, rooms: List[str], opens: str, closes: str):
        self.opens = minute_of(opens)
        self.closes = minute_of(closes)
        self.plan: Dict[str, List[Booking]] = {room: [] for room in rooms}

    def book(self, room: str, band: str, start: str, end: str) -> Booking:
        new = Booking(band, minute_of(start), minute_of(end))
        if new.minutes <= 0:
            raise ValueError("the end must come after the start")
        if new.start < self.opens or new.end > self.closes:
            raise ValueError("the house is closed then")
        for old in self.plan[room]:
            if old.overlaps(new):
                raise RoomTaken(old)
        self.plan[room].append(new)
        self.plan[room].sort(key=lambda b: b.start)
        return new

    def first_gap(self, room: str, minutes: int) -> Optional[str]:
        """The earliest time at which the room is free for so long, or None."""
        free_from = self.opens
        for booking in self.plan[room]:
            if booking.start - free_from >= minutes:
                return clock(free_from)
            free_from = booking.end
        if self.closes - free_from >= minutes:
            return clock(free_from)
        return None

    def hours_by_band(self) -> Dict[str, float]:
        hours: Dict[str, float] = {}
        for bookings in self.plan.values():
            for b in bookings:
                hours[b.band] = hours.get(b.band, 0) + b.minutes / 60
        return hours
