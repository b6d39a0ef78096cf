def rooms_open_with(keys, doors):
    """
    `doors` maps the name of a room to the set of keys that open it (any single one will do). Given the
    keys on a ring, return the sorted list of rooms that can be entered.
    A room with an empty set is never locked.

    >>> rooms_open_with(["k1"], {"hall": set(), "vault": {"k9"}, "attic": {"k1", "k2"}})
    ['attic', 'hall']
    """
    ring = set(keys)
    rooms = []
    for room, needed in doors.items():
        if not needed or ring & needed:
            rooms.append(room)
    return sorted(rooms)


def useless_keys(keys, doors):
    """Return the set of keys that open no door at all."""
    used = set()
    for needed in doors.values():
        used |= needed
    return set(keys) - used


def only_one_guard(guards):
    """
    Given a dictionary of guard -> set of rooms, return a dictionary of the rooms which exactly one
    guard can enter, with that guard's name. The rooms come in alphabetical order.

    Example:
    only_one_guard({"Tom": {1, 2}, "Uma": {2, 3}}) == {1: "Tom", 3: "Uma"}
    """
    holders = {}
    for guard, rooms in guards.items():
        for room in rooms:
            holders.setdefault(room, []).append(guard)
    result = {}
    for room in sorted(holders):
        if len(holders[room]) == 1:
            result[room] = holders[room][0]
    return result


def access_level(guard, levels, default=0):
    """
    `levels` maps a guard to a number, or to the name of another guard whose level is to be used.
    Follow such references until a number is found. An unknown name and a circle
    of references both give the default.

    >>> access_level("Al", {"Al": "Bo", "Bo": "Cy", "Cy": 4})
    4
    >>> access_level("Al", {"Al": "Bo", "Bo": "Al"}, -1)
    -1
    """
    seen = set()
    current = guard
    while isinstance(current, str):
        if current in seen or current not in levels:
            return default
        seen.add(current)
        current = levels[current]
    return current


def lost_key_report(log):
    """
    The log is a list of (guard, key, action) tuples where action is "take" or "return".
    Return a dictionary of key -> guard for the keys that were taken and never came back.
    A key may be returned by someone else than the one who took it.

    lost_key_report([("A", 7, "take"), ("B", 8, "take"), ("B", 7, "return")]) -> {8: "B"}
    """
    out = {}
    for guard, key, action in log:
        if action == "take":
            out[key] = guard
        elif action == "return" and key in out:
            del out[key]
    return out


def same_rights(a, b, ignore=()):
    """
    Check whether two guards' room lists give the same rights: the same rooms, in any order and
    however often repeated, not looking at the rooms in `ignore`.

    same_rights(["hall", "cafe"], ["hall", "hall"], ["cafe"]) -> True
    """
    skip = set(ignore)
    return set(a) - skip == set(b) - skip
