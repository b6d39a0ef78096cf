def ticket_group(age):
    """Name of the price group: "free" below 6, "reduced" up to 17 and from 65 on, else "full"."""
    if age < 6:
        return "free"
    if age <= 17 or age >= 65:
        return "reduced"
    return "full"


def family_price(ages, full, reduced):
    """
    Sum of the tickets of a family. With two or more "full" members, all others are free.

    >>> family_price([40, 10], 12, 7)
    19
    >>> family_price([40, 38, 10, 70], 12, 7)
    24
    """
    groups = [ticket_group(age) for age in ages]
    grown = groups.count("full")
    if grown >= 2:
        return grown * full
    return grown * full + groups.count("reduced") * reduced


def visitors_by_group(ages):
    """
    Count the visitors of all groups; groups without a visitor are in the result, too.

    >>> visitors_by_group([3, 30, 31, 80])
    {'free': 1, 'reduced': 1, 'full': 2}
    """
    counts = {"free": 0, "reduced": 0, "full": 0}
    for age in ages:
        counts[ticket_group(age)] += 1
    return counts


def century_label(year):
    """
    Label of the century of a year, with the right ending.

    >>> century_label(1503)
    '16th century'
    >>> century_label(1900)
    '19th century'
    >>> century_label(2020)
    '21st century'
    """
    century = (year + 99) // 100
    if century % 100 in (11, 12, 13):
        ending = "th"
    elif century % 10 == 1:
        ending = "st"
    elif century % 10 == 2:
        ending = "nd"
    elif century % 10 == 3:
        ending = "rd"
    else:
        ending = "th"
    return f"{century}{ending} century"


def hang_pictures(widths, wall):
    """
    Hang the pictures in their order on walls of the same width, with 1 metre between two pictures. A picture
    that does not fit goes to the next wall. Return the number of walls.

    >>> hang_pictures([2, 3, 2], 6)
    2
    """
    walls = 0
    free = 0
    for width in widths:
        if width + 1 <= free:
            free -= width + 1
        else:
            walls += 1
            free = wall - width
    return walls


def is_complete(numbers):
    """
    A collection is complete if its numbers run from 1 to the highest one, with no number missing; copies
    do not matter.

    >>> is_complete([3, 1, 2, 2])
    True
    >>> is_complete([1, 3])
    False
    """
    if not numbers:
        return False
    return set(numbers) == set(range(1, max(numbers) + 1))


def rooms_and_dead_ends(doors):
    """
    doors maps every room to the rooms next to it. Return the number of rooms and the sorted
    list of rooms with a single door.

    >>> rooms_and_dead_ends({"hall": ["coins", "maps"], "coins": ["hall"], "maps": ["hall"]})
    (3, ['coins', 'maps'])
    """
    dead_ends = []
    for room in doors:
        if len(doors[room]) == 1:
            dead_ends.append(room)
    dead_ends.sort()
    return len(doors), dead_ends


def can_walk(doors, start, goal, seen=()):
    """
    Is there a way from one room to another? Rooms in `seen` are not entered again.

    >>> can_walk({"a": ["b"], "b": ["a", "c"], "c": []}, "a", "c")
    True
    >>> can_walk({"a": ["b"], "b": ["a", "c"], "c": []}, "c", "a")
    False
    """
    if start == goal:
        return True
    seen = seen + (start,)
    for room in doors[start]:
        if room not in seen and can_walk(doors, room, goal, seen):
            return True
    return False
