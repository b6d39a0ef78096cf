from typing import Dict, List, Tuple


def route(doors: Dict[str, str], start: str) -> List[str]:
    """
    In a museum each room has at most one door onwards: doors maps a room to the next room.
    Return the rooms in the order of a walk from start. The walk ends where there is no door, or
    before a room would be entered a second time.

    >>> route({"hall": "coins", "coins": "maps", "maps": "hall"}, "coins")
    ['coins', 'maps', 'hall']
    >>> route({}, "hall")
    ['hall']
    """
    path = [start]
    room = start
    while room in doors:
        room = doors[room]
        if room in path:
            break
        path.append(room)
    return path


def crowded(entries: List[Tuple[int, int]], limit: int) -> List[int]:
    """
    Visitors are given as tuples (minute of arrival, minute of leaving). A visitor is inside from
    the minute of arrival up to the minute before leaving. Return all the minutes in which more
    than limit visitors are inside.

    crowded([(0, 3), (1, 4), (2, 3)], 1) == [1, 2]
    crowded([], 0) == []
    """
    inside = {}
    for a, b in entries:
        for minute in range(a, b):
            inside[minute] = inside.get(minute, 0) + 1
    return sorted(m for m in inside if inside[m] > limit)


def hang_pictures(widths: List[int], wall: int, gap: int) -> List[List[int]]:
    """
    Pictures are hung in the given order on walls of equal length, with a gap between
    neighbouring pictures. When the next picture does not fit any more, a new wall is begun.
    Pictures wider than a wall are left out. Return the list of the walls.

    Examples:
    hang_pictures([4, 3, 5, 9, 2], 8, 1) == [[4, 3], [5, 2]]
    hang_pictures([], 8, 1) == []
    """
    walls = []
    used = 0
    for w in widths:
        if w > wall:
            continue
        if walls and used + gap + w <= wall:
            walls[-1].append(w)
            used += gap + w
        else:
            walls.append([w])
            used = w
    return walls


def label_numbers(objects: List[Tuple[str, int]]) -> List[str]:
    """
    Objects are tuples (kind, year). The oldest object of each kind gets the label "kind-1", the
    next oldest "kind-2", and so on; with the same year the one that comes first in the list gets
    the smaller number. Return the labels in the order of the list.

    label_numbers([("vase", 1500), ("coin", 200), ("vase", 900)]) == ["vase-2", "coin-1", "vase-1"]
    """
    labels = [""] * len(objects)
    order = sorted(range(len(objects)), key=lambda i: objects[i][1])
    numbers = {}
    for i in order:
        kind = objects[i][0]
        numbers[kind] = numbers.get(kind, 0) + 1
        labels[i] = kind + "-" + str(numbers[kind])
    return labels


def guard_rooms(rooms: List[str], guards: List[str]) -> Dict[str, List[str]]:
    """
    Share out rooms among guards one by one like playing cards. Return a dictionary from guard to
    list of rooms; guards without a room have an empty list. Without guards the dictionary is empty.

    >>> guard_rooms(["a", "b", "c"], ["Kim", "Lee"])
    {'Kim': ['a', 'c'], 'Lee': ['b']}
    >>> guard_rooms(["a"], [])
    {}
    """
    plan = {}
    for g in guards:
        plan[g] = []
    for i, room in enumerate(rooms):
        if guards:
            plan[guards[i % len(guards)]].append(room)
    return plan
