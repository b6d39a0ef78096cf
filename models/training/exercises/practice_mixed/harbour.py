def minutes_of(clock):
    """Minutes since midnight for a text such as "07:45"."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def berth_fee(arrival, departure, length):
    """
    A boat pays 3 coins per metre for every 12 hours begun. A departure that is not later than the
    arrival is on the next day.

    >>> berth_fee("08:00", "19:30", 10)
    30
    >>> berth_fee("20:00", "09:00", 10)
    60
    """
    stay = minutes_of(departure) - minutes_of(arrival)
    if stay <= 0:
        stay += 24 * 60
    halves = -(-stay // (12 * 60))
    return halves * 3 * length


def bridge_openings(ships, closed_from, closed_to):
    """
    Each ship is (name, clock time). Return the names of the ships that have to wait, as the bridge does not
    open from closed_from up to but not including closed_to.

    >>> bridge_openings([("Elsa", "07:30"), ("Nora", "09:00")], "07:00", "09:00")
    ['Elsa']
    """
    start = minutes_of(closed_from)
    end = minutes_of(closed_to)
    waiting = []
    for name, clock in ships:
        if start <= minutes_of(clock) < end:
            waiting.append(name)
    return waiting


def flag_message(text, flags):
    """
    Replace every letter by the name of its flag; letters without a flag are left out, and a blank
    becomes "-". The names are separated by blanks.

    >>> flag_message("Ab x", {"a": "alfa", "b": "bravo"})
    'alfa bravo -'
    """
    names = []
    for ch in text.lower():
        if ch == " ":
            names.append("-")
        elif ch in flags:
            names.append(flags[ch])
    return " ".join(names)


def cargo_by_ship(lines):
    """
    Lines look like "Nora: coal 20". Return a dict from the ship to its whole load in tons.

    >>> cargo_by_ship(["Nora: coal 20", "Elsa: tea 3", "Nora: sand 5"])
    {'Nora': 25, 'Elsa': 3}
    """
    loads = {}
    for line in lines:
        ship, cargo = line.split(": ")
        tons = int(cargo.split()[-1])
        if ship in loads:
            loads[ship] += tons
        else:
            loads[ship] = tons
    return loads


def can_enter(depths, draught):
    """
    A ship can enter if every depth of the channel leaves half a metre of water below it. An unknown depth
    (None) is never safe.

    >>> can_enter([5, 4.5, 6], 4)
    True
    >>> can_enter([5, None], 4)
    False
    """
    for depth in depths:
        if depth is None or depth - draught < 0.5:
            return False
    return True


def high_and_low_water(levels):
    """
    Count the high waters and the low waters inside a list of levels: places that are higher (or lower)
    than both neighbours.

    >>> high_and_low_water([1, 3, 2, 1, 4, 0])
    (2, 1)
    """
    highs = 0
    lows = 0
    for i in range(1, len(levels) - 1):
        before, here, after = levels[i - 1], levels[i], levels[i + 1]
        if here > before and here > after:
            highs += 1
        elif here < before and here < after:
            lows += 1
    return highs, lows


def pull_rope(length, pull):
    """
    A rope is pulled in; every pull is one metre shorter than the one before it, but never shorter than a
    metre. Return the number of pulls.

    >>> pull_rope(12, 5)
    3
    """
    if length <= 0:
        return 0
    return 1 + pull_rope(length - pull, max(1, pull - 1))
