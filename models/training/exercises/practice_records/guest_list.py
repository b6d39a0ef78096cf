"""A list of guests: one small task after the other, most of them solved in two ways."""


class GuestList:
    """Guests of a party with the number of people they bring along.

    >>> guests = GuestList()
    >>> guests.invite("Noor", 1)
    >>> guests.invite("Sam")
    >>> len(guests)
    3
    >>> guests == GuestList({"Sam": 0, "Noor": 1})
    True
    >>> guests
    GuestList(Noor+1, Sam)
    """

    def __init__(self, companions=None):
        self.companions = dict(companions or {})

    def __len__(self):
        return len(self.companions) + sum(self.companions.values())

    def __eq__(self, other):
        return isinstance(other, GuestList) and self.companions == other.companions

    def __repr__(self):
        parts = []
        for name in sorted(self.companions):
            extra = self.companions[name]
            parts.append(f"{name}+{extra}" if extra else name)
        return "GuestList(" + ", ".join(parts) + ")"

    def invite(self, name, companions=0):
        if companions < 0:
            raise ValueError("companions must not be negative")
        self.companions[name] = companions

    def cancel(self, name):
        """Take a guest off the list and return how many people less will come."""
        if name not in self.companions:
            return 0
        return self.companions.pop(name) + 1


def alone_loop(guests):
    """Return the sorted names of the guests who bring nobody.

    >>> alone_loop(GuestList({"Sam": 0, "Noor": 1, "Ada": 0}))
    ['Ada', 'Sam']
    """
    names = []
    for name, extra in guests.companions.items():
        if extra == 0:
            names.append(name)
    return sorted(names)


def alone_comprehension(guests):
    """Return the sorted names of the guests who bring nobody.

    >>> alone_comprehension(GuestList({"Sam": 0, "Noor": 1, "Ada": 0}))
    ['Ada', 'Sam']
    """
    return sorted(name for name, extra in guests.companions.items() if extra == 0)


def tables_loop(guests, seats):
    """Return how many tables with so many seats are needed, when each guest sits with the own companions.

    Guests are seated in the order of the list; who does not fit at the last table opens a new one.

    >>> tables_loop(GuestList({"Sam": 2, "Noor": 1, "Ada": 0}), 4)
    2
    """
    tables = 0
    free = 0
    for extra in guests.companions.values():
        people = extra + 1
        if people > free:
            tables += 1
            free = seats
        free -= people
    return tables


def tables_recursive(sizes, seats, free=0):
    """The same for a list of group sizes, one group and then the rest.

    >>> tables_recursive([3, 2, 1], 4)
    2
    """
    if not sizes:
        return 0
    if sizes[0] > free:
        return 1 + tables_recursive(sizes[1:], seats, seats - sizes[0])
    return tables_recursive(sizes[1:], seats, free - sizes[0])


def merged_loop(first, second):
    """Put two lists together; a guest on both brings the greater number of companions.

    >>> merged_loop(GuestList({"Sam": 0, "Noor": 1}), GuestList({"Sam": 2}))
    GuestList(Noor+1, Sam+2)
    """
    merged = GuestList(first.companions)
    for name, extra in second.companions.items():
        known = merged.companions.get(name, 0)
        merged.invite(name, max(known, extra))
    return merged


def merged_comprehension(first, second):
    """The same with a dictionary comprehension.

    >>> merged_comprehension(GuestList({"Sam": 0, "Noor": 1}), GuestList({"Sam": 2}))
    GuestList(Noor+1, Sam+2)
    """
    a, b = first.companions, second.companions
    return GuestList({name: max(a.get(name, 0), b.get(name, 0)) for name in [*a, *b]})
