from typing import Dict, List, Optional


class Ticket:
    """A ticket for a ferry: who travels, whether with a car, and what was paid."""

    def __init__(self, name: str, price: float, with_car: bool = False):
        self.name = name
        self.price = price
        self.with_car = with_car

    def __repr__(self) -> str:
        kind = "car" if self.with_car else "foot"
        return f"Ticket({self.name}, {self.price:.2f}, {kind})"

    def __eq__(self, other) -> bool:
        if not isinstance(other, Ticket):
            return False
        return self.name == other.name and self.with_car == other.with_car

    @property
    def price(self) -> float:
        """The price in crowns, never negative."""
        return self._price

    @price.setter
    def price(self, value: float) -> None:
        if value < 0:
            raise ValueError("a price is not negative")
        self._price = value

    @classmethod
    def from_line(cls, line: str) -> "Ticket":
        """Read a ticket from a line such as `Ida; 40.5; car`. The last field may be missing.

        >>> Ticket.from_line("Ida; 40.5; car")
        Ticket(Ida, 40.50, car)
        >>> Ticket.from_line("Bo; 12")
        Ticket(Bo, 12.00, foot)
        """
        fields = [field.strip() for field in line.split(";")]
        name = fields[0]
        price = float(fields[1])
        with_car = len(fields) > 2 and fields[2] == "car"
        return cls(name, price, with_car)


def read_tickets(text: str) -> List[Ticket]:
    """Read a ticket from every line of the text. Empty lines and lines that begin with `#` are skipped,
    and so are lines whose price is no number.

    >>> read_tickets("# Monday\\nIda; 40; car\\n\\nBo; twelve\\nEli; 12")
    [Ticket(Ida, 40.00, car), Ticket(Eli, 12.00, foot)]
    """
    tickets = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        try:
            tickets.append(Ticket.from_line(line))
        except ValueError:
            continue
    return tickets


def income(tickets: List[Ticket]) -> Dict[str, float]:
    """Return the money that came from passengers on foot and from cars, under the keys "foot" and "car"."""
    sums = {"foot": 0.0, "car": 0.0}
    for ticket in tickets:
        if ticket.with_car:
            sums["car"] += ticket.price
        else:
            sums["foot"] += ticket.price
    return sums


def cars_that_fit(tickets: List[Ticket], places: int) -> List[str]:
    """Return the names of the travellers whose cars still come on the ferry, in the order of the tickets,
    when the car deck has the given number of places."""
    names = []
    for ticket in tickets:
        if len(names) == places:
            break
        if ticket.with_car:
            names.append(ticket.name)
    return names


def find_ticket(tickets: List[Ticket], name: str) -> Optional[Ticket]:
    """Find the ticket of a traveller. Upper and lower case do not matter; None is returned if the name
    is on no ticket."""
    wanted = name.lower()
    for ticket in tickets:
        if ticket.name.lower() == wanted:
            return ticket
    return None


def cheapest_first(tickets: List[Ticket]) -> List[Ticket]:
    """Sort the tickets by price, those of the same price by name. The given list is left as it is."""
    return sorted(tickets, key=lambda ticket: (ticket.price, ticket.name))


def drop_doubles(tickets: List[Ticket]) -> List[Ticket]:
    """Return the tickets without those that are equal to an earlier one, that is for the same name and the
    same kind of place."""
    kept = []
    for ticket in tickets:
        if ticket not in kept:
            kept.append(ticket)
    return kept
