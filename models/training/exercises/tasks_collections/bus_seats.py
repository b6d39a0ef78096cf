def seat_groups(groups, rows):
    """
    `groups` maps a group to its size, `rows` is a list of free seats per row. The largest group is
    seated first (ties by name), each group in the first row with enough seats. Return {group: row
    number from 0}, None for groups that do not fit into any row.

    >>> seat_groups({"red": 2, "blue": 4, "tan": 3}, [3, 4])
    {'blue': 1, 'tan': 0, 'red': None}
    """
    free = list(rows)
    plan = {}
    for group in sorted(groups, key=lambda g: (-groups[g], g)):
        plan[group] = None
        for i in range(len(free)):
            if free[i] >= groups[group]:
                free[i] -= groups[group]
                plan[group] = i
                break
    return plan


def who_sits_beside(seats):
    """
    `seats` is a list of rows; the even places (0, 2, ...) are window or aisle seats that form pairs
    with the place to the right of them. Return {name: neighbour} for all passengers, None for an empty
    seat beside.

    Example:
    who_sits_beside([["Al", "Bo", None, "Cy"]]) => {"Al": "Bo", "Bo": "Al", "Cy": None}
    """
    beside = {}
    for row in seats:
        for i, name in enumerate(row):
            if name is None:
                continue
            j = i + 1 if i % 2 == 0 else i - 1
            beside[name] = row[j] if j < len(row) else None
    return beside


def passengers_after(stops):
    """
    Each stop is a tuple (names getting on, names getting off). Return the set of people in the bus
    after the last stop. At each stop people get off first. A name that gets off without being in the
    bus is ignored.

    >>> sorted(passengers_after([({"a", "b"}, set()), ({"c"}, {"a", "x"})]))
    ['b', 'c']
    """
    inside = set()
    for on, off in stops:
        inside -= off
        inside |= on
    return inside


def ride_lengths(stops):
    """
    With the same stops, return the number of stops each person rode, as a dictionary in the order in
    which they left the bus (sorted names at each stop). People who never leave are not in it.

    ride_lengths([({"a", "b"}, set()), (set(), {"b"}), (set(), {"a"})]) -> {"b": 1, "a": 2}
    """
    since = {}
    rode = {}
    for i, (on, off) in enumerate(stops):
        for name in sorted(off):
            if name in since:
                rode[name] = i - since.pop(name)
        for name in on:
            since[name] = i
    return rode


def ticket_price(age, zones, table, card=False):
    """
    `table` maps (kind, zones) to a price; the kind is "child" below 15 and "adult" otherwise. If there
    is no entry for so many zones, the entry for the largest number of zones is used. Children below 6
    are free and card owners pay half. Return None if the table has nothing for the kind.

    ticket_price(30, 9, {("adult", 1): 2, ("adult", 3): 6}, True) == 3.0
    """
    if age < 6:
        return 0
    kind = "child" if age < 15 else "adult"
    known = [z for k, z in table if k == kind]
    if not known:
        return None
    price = table[(kind, zones)] if zones in known else table[(kind, max(known))]
    return price / 2 if card else price


def empty_windows(seats):
    """Count the empty seats (None) at both ends of all rows; a row with one seat has one end."""
    cnt = 0
    for row in seats:
        if row and row[0] is None:
            cnt += 1
        if len(row) > 1 and row[-1] is None:
            cnt += 1
    return cnt
