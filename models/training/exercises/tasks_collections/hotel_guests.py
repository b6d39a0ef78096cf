class Hotel:
    """
    A small hotel: rooms with a number of beds, guests check in and out. A group gets the smallest free
    room that is large enough, the one with the lowest number for equal sizes.

    >>> h = Hotel({1: 2, 2: 4, 3: 2})
    >>> h.check_in("Berg", 2), h.check_in("Thal", 1), h.check_in("See", 2)
    (1, 3, 2)
    >>> h.check_in("Wald", 1) is None
    True
    >>> h.check_out(1)
    'Berg'
    >>> h.guest_list()
    ['2: See', '3: Thal']
    >>> h.occupancy()
    0.38
    """

    def __init__(self, beds):
        self.beds = dict(beds)
        self.guests = {}

    def check_in(self, name, people):
        free = [r for r in self.beds if r not in self.guests and self.beds[r] >= people]
        if not free:
            return None
        room = min(free, key=lambda r: (self.beds[r], r))
        self.guests[room] = (name, people)
        return room

    def check_out(self, room):
        if room not in self.guests:
            return None
        name, _ = self.guests.pop(room)
        return name

    def guest_list(self):
        return [str(room) + ": " + self.guests[room][0] for room in sorted(self.guests)]

    def occupancy(self):
        total = sum(self.beds.values())
        used = sum(people for _, people in self.guests.values())
        return round(used / total, 2) if total else 0.0


def regular_guests(stays, least=3):
    """
    Stays are (name, year) tuples. A regular guest has stayed in at least `least` different years.
    Return the names, most years first, then by name.

    Example:
    regular_guests([("A", 1), ("A", 2), ("B", 1), ("B", 1)], 2) == ["A"]
    """
    years = {}
    for name, year in stays:
        years.setdefault(name, set()).add(year)
    names = [n for n in years if len(years[n]) >= least]
    return sorted(names, key=lambda n: (-len(years[n]), n))


def breakfast_counts(guests, wishes):
    """
    `guests` maps a room to a list of names, `wishes` maps a name to a drink; who has no wish gets
    "coffee". Return
    {drink: [rooms]} with every room once for each drink, rooms in order.

    >>> breakfast_counts({2: ["X", "Y"], 1: ["Z"]}, {"X": "tea", "Y": "tea"})
    {'coffee': [1], 'tea': [2]}
    """
    tray = {}
    for room in sorted(guests):
        for name in guests[room]:
            rooms = tray.setdefault(wishes.get(name, "coffee"), [])
            if room not in rooms:
                rooms.append(room)
    return tray


def room_bill(nights, extras, prices):
    """
    Add nights * prices["night"] and the extras (a list of names). Extras without a price are free.
    From the seventh night on every night is half price.

    room_bill(8, ["sauna", "key"], {"night": 50, "sauna": 12}) -> 362
    """
    night = prices.get("night", 0)
    full = min(nights, 6)
    total = full * night + (nights - full) * night // 2
    for e in extras:
        if e != "night":
            total += prices.get(e, 0)
    return total


def keys_missing(board, guests):
    """
    `board` is the set of rooms whose key hangs at the desk. Return (rooms without guests whose key is
    missing, rooms with guests whose key hangs here and is not in use), both sorted. `guests` maps each
    room to a name or None.
    """
    empty = {r for r, name in guests.items() if name is None}
    full = set(guests) - empty
    return sorted(empty - board), sorted(full & board)
