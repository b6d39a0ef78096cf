def degree_table(links):
    """
    Links are pairs of islands joined by a ferry. Return a list of (island, number of ferries), those
    with the most ferries first, then by name. A link that is listed twice, or the other way round, is
    one ferry.

    >>> degree_table([("Ro", "Sy"), ("Sy", "Ro"), ("Sy", "Tu")])
    [('Sy', 2), ('Ro', 1), ('Tu', 1)]
    """
    partners = {}
    for a, b in links:
        partners.setdefault(a, set()).add(b)
        partners.setdefault(b, set()).add(a)
    rows = [(island, len(partners[island])) for island in partners]
    rows.sort(key=lambda r: (-r[1], r[0]))
    return rows


def dead_ends(links):
    """
    Return the set of islands from which there is only one ferry.

    Example:
    dead_ends([("a", "b"), ("b", "c")]) == {"a", "c"}
    """
    return {island for island, n in degree_table(links) if n == 1}


def hops_to_all(links, start):
    """
    Return a dictionary with the number of ferries one has to take at least from `start` to every
    island that can be reached. The start itself needs 0.

    >>> hops_to_all([("a", "b"), ("b", "c"), ("x", "y")], "a")
    {'a': 0, 'b': 1, 'c': 2}
    """
    hops = {start: 0}
    wave = [start]
    while wave:
        following = []
        for island in wave:
            for a, b in links:
                if island == a:
                    other = b
                elif island == b:
                    other = a
                else:
                    continue
                if other not in hops:
                    hops[other] = hops[island] + 1
                    following.append(other)
        wave = following
    return hops


def sleeping_place(trips, ferries):
    """
    Ferries start from home ({ferry: island}) and make trips (ferry, from, to) in order. Return where
    each ferry sleeps at night. A trip which does not start where the ferry is, is cancelled.

    sleeping_place([("F", "a", "b"), ("F", "c", "d")], {"F": "a"}) -> {"F": "b"}
    """
    place = dict(ferries)
    for ferry, a, b in trips:
        if place.get(ferry) == a:
            place[ferry] = b
    return place


def cargo_list(loads, limit):
    """
    `loads` maps goods to (tons, value). Load whole goods in order of value per ton (highest first,
    then by name) as long as they fit below the limit; goods that do not fit are passed over. Return
    (names, total value).

    >>> cargo_list({"tea": (2, 10), "iron": (9, 18), "silk": (1, 9), "air": (0, 1)}, 10)
    (['silk', 'tea'], 19)
    """
    def key(name):
        tons, value = loads[name]
        return (-value / tons, name)

    names = [n for n in loads if loads[n][0] > 0]
    taken, total = [], 0
    for name in sorted(names, key=key):
        tons, value = loads[name]
        if tons <= limit:
            limit -= tons
            total += value
            taken.append(name)
    return taken, total


def timetable_by_hour(departures):
    """Group (clock text "HH:MM", island) departures by hour: {8: ["08:05 Ro", ...]}, everything sorted."""
    table = {}
    for clock, island in sorted(departures):
        hour = int(clock[:2])
        table.setdefault(hour, []).append(clock + " " + island)
    return table
