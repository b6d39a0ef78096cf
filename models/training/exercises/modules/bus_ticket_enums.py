"""Tickets of a bus company: zones, groups of passengers, and fares."""

from dataclasses import dataclass, replace
from enum import Enum, Flag, IntEnum


class Zone(IntEnum):
    CENTRE = 1
    RING = 2
    SUBURB = 3
    COUNTRY = 4


class Passenger(Enum):
    """Every group knows the share of the full fare it pays."""

    ADULT = 1.0
    STUDENT = 0.7
    CHILD = 0.5
    DOG = 0.25

    @classmethod
    def from_age(cls, age):
        """
        >>> Passenger.from_age(9)
        <Passenger.CHILD: 0.5>
        >>> Passenger.from_age(30).name
        'ADULT'
        """
        if age < 0:
            raise ValueError("an age cannot be negative")
        return cls.CHILD if age < 15 else cls.ADULT

    @property
    def share(self):
        return self.value


class Extra(Flag):
    NONE = 0
    BIKE = 1
    NIGHT = 2
    RETURN = 4


BASE = 180
PER_ZONE = 60
PRICES = {Extra.BIKE: 150, Extra.NIGHT: 100}


@dataclass(frozen=True)
class Ticket:
    """A ticket from one zone to another; all money in cents.

    >>> t = Ticket(Zone.CENTRE, Zone.SUBURB)
    >>> t.fare
    300
    >>> t.with_extra(Extra.BIKE | Extra.RETURN).fare
    900
    >>> Ticket(Zone.RING, Zone.RING, Passenger.DOG).fare
    45
    """

    start: Zone
    end: Zone
    passenger: Passenger = Passenger.ADULT
    extras: Extra = Extra.NONE

    @property
    def zones(self):
        return abs(self.end - self.start)

    @property
    def fare(self):
        cents = (BASE + PER_ZONE * self.zones) * self.passenger.share
        for extra, price in PRICES.items():
            if extra in self.extras:
                cents += price
        if Extra.RETURN in self.extras:
            cents *= 2
        return int(round(cents))

    def with_extra(self, extra):
        return replace(self, extras=self.extras | extra)

    def valid_in(self, zone):
        """A ticket holds in all zones between its ends.

        >>> ticket = Ticket(Zone.SUBURB, Zone.CENTRE)
        >>> [zone.name for zone in Zone if ticket.valid_in(zone)]
        ['CENTRE', 'RING', 'SUBURB']
        """
        low, high = sorted((self.start, self.end))
        return low <= zone <= high


def parse_ticket(text):
    """Read the short form used by drivers: 'centre-suburb child +bike +night'.

    >>> ticket = parse_ticket("centre-suburb child +bike")
    >>> ticket.passenger.name, ticket.fare
    ('CHILD', 300)
    >>> parse_ticket("centre-moon")
    Traceback (most recent call last):
        ...
    ValueError: unknown word: MOON
    """
    words = text.upper().split()
    if not words or words[0].count("-") != 1:
        raise ValueError("start with 'zone-zone'")
    try:
        start, end = (Zone[name] for name in words[0].split("-"))
        ticket = Ticket(start, end)
        for word in words[1:]:
            if word.startswith("+"):
                ticket = ticket.with_extra(Extra[word[1:]])
            else:
                ticket = replace(ticket, passenger=Passenger[word])
    except KeyError as error:
        raise ValueError(f"unknown word: {error.args[0]}") from None
    return ticket


def family_fare(ages):
    """Fare of a family in one zone: every second child rides for nothing.

    >>> family_fare([41, 39, 9, 7])
    450
    """
    total = 0
    children = 0
    for age in ages:
        passenger = Passenger.from_age(age)
        if passenger is Passenger.CHILD:
            children += 1
            if children % 2 == 0:
                continue
        total += Ticket(Zone.CENTRE, Zone.CENTRE, passenger).fare
    return total
