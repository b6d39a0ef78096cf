from dataclasses import dataclass
from typing import Iterator, List, Optional


@dataclass(frozen=True)
class Stay:
    """A stay in a hotel room from the day of arrival to the day of departure, which is not a night any
    more."""

    guest: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError("a stay has at least one night")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, day: int) -> bool:
        return self.start <= day < self.end

    def overlaps(self, other: "Stay") -> bool:
        """Tell whether two stays share a night.

        >>> Stay("Ole", 3, 6).overlaps(Stay("Pia", 5, 9)), Stay("Ole", 3, 6).overlaps(Stay("Pia", 6, 9))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def extended(self, nights: int) -> "Stay":
        """The same stay with some nights more at its end."""
        return Stay(self.guest, self.start, self.end + nights)


class Room:
    """A room with its stays, none of which overlap, in the order of their days."""

    def __init__(self, number: int):
        self.number = number
        self.stays: List[Stay] = []

    def __iter__(self) -> Iterator[Stay]:
        return iter(self.stays)

    def book(self, stay: Stay) -> bool:
        """Book a stay if the room is free. Returns whether it was.

        >>> room = Room(12)
        >>> room.book(Stay("Pia", 5, 9)), room.book(Stay("Ole", 8, 10)), room.book(Stay("Jo", 1, 5))
        (True, False, True)
        >>> [stay.guest for stay in room]
        ['Jo', 'Pia']
        """
        for other in self.stays:
            if stay.overlaps(other):
                return False
        self.stays.append(stay)
        self.stays.sort(key=lambda stay: stay.start)
        return True

    def guest_on(self, day: int) -> Optional[str]:
        """Who sleeps in the room in the night after the day."""
        for stay in self.stays:
            if day in stay:
                return stay.guest
        return None


def first_gap(room: Room, nights: int, earliest: int) -> int:
    """Return the first day, not before the earliest one, on which a stay of so many nights could begin. Such
    a day always exists, because after the last stay the room is free."""
    day = earliest
    for stay in room:
        if stay.end <= day:
            continue
        if stay.start - day >= nights:
            return day
        day = stay.end
    return day


def book_anywhere(rooms: List[Room], stay: Stay) -> int:
    """Book the stay in the first room that is free and return the number of the room, or 0 if all are
    full."""
    for room in rooms:
        if room.book(stay):
            return room.number
    return 0


def busy_share(room: Room, first: int, last: int) -> float:
    """Return which part of the nights from first to last, both included, the room is used, between 0 and 1
    and rounded to two digits."""
    used = 0
    for day in range(first, last + 1):
        if room.guest_on(day) is not None:
            used += 1
    return round(used / (last - first + 1), 2)


def cleaning_days(room: Room) -> List[int]:
    """Return the days on which one guest leaves and another one arrives. If the same guest goes on with a
    new stay, nothing has to be cleaned."""
    days = []
    for before, after in zip(room.stays, room.stays[1:]):
        if before.end == after.start and before.guest != after.guest:
            days.append(after.start)
    return days


def month_strip(room: Room, days: int) -> str:
    """Return a text with a sign for each of the days, counted from 1: a dot for a free night, otherwise the
    first letter of the guest, as a capital on the day of arrival."""
    starts = {stay.start for stay in room}
    strip = ""
    for day in range(1, days + 1):
        guest = room.guest_on(day)
        if guest is None:
            strip += "."
        elif day in starts:
            strip += guest[0].upper()
        else:
            strip += guest[0].lower()
    return strip
