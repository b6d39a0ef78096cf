"""Two ways to write each function: step by step and condensed."""


def visitors_inside_steps(entered, left):
    """Hour by hour so many visitors entered and so many left. Return the number of those who
    were inside at the end of each hour, as long as the museum was not empty: the list ends
    with the first zero.

    >>> visitors_inside_steps([5, 2, 0, 3], [1, 3, 3, 0])
    [4, 3, 0]
    """
    inside = 0
    numbers = []
    for come, go in zip(entered, left):
        inside += come
        inside -= go
        numbers.append(inside)
        if inside == 0:
            break
    return numbers


def visitors_inside_recursive(entered, left, inside=0):
    """The same by recursion; inside are the visitors from before.

    >>> visitors_inside_recursive([5, 2, 0, 3], [1, 3, 3, 0])
    [4, 3, 0]
    """
    if not entered:
        return []
    now = inside + entered[0] - left[0]
    if now == 0:
        return [0]
    return [now] + visitors_inside_recursive(entered[1:], left[1:], now)


def rooms_skipped_steps(visited, rooms):
    """Return the rooms that a visitor did not see although she saw a later room of the list.

    >>> rooms_skipped_steps(["egypt", "coins"], ["egypt", "rome", "coins", "maps"])
    ['rome']
    """
    skipped = []
    waiting = []
    for room in rooms:
        if room in visited:
            skipped.extend(waiting)
            waiting = []
        else:
            waiting.append(room)
    return skipped


def rooms_skipped_short(visited, rooms):
    """The same with slices.

    >>> rooms_skipped_short(["egypt", "coins"], ["egypt", "rome", "coins", "maps"])
    ['rome']
    """
    return [r for i, r in enumerate(rooms) if r not in visited and set(rooms[i:]) & set(visited)]


def ticket_income_steps(ages, price):
    """Children below 6 are free, those below 18 pay half, from 65 on people pay two thirds; all
    in full euros, rounded down.

    >>> ticket_income_steps([4, 10, 30, 70], 9)
    19
    """
    income = 0
    for age in ages:
        if age < 6:
            continue
        elif age < 18:
            income += price // 2
        elif age < 65:
            income += price
        else:
            income += 2 * price // 3
    return income


def ticket_income_by_table(ages, price):
    """The same with a table of (first age, price).

    >>> ticket_income_by_table([4, 10, 30, 70], 9)
    19
    """
    table = [(65, 2 * price // 3), (18, price), (6, price // 2), (0, 0)]
    return sum(next(euros for first, euros in table if age >= first) for age in ages)


def oldest_per_room_steps(pieces):
    """Pieces are (room, year). Return a list of (room, year of its oldest piece), sorted by the
    number of the room.

    >>> oldest_per_room_steps([(2, 1500), (1, 1700), (2, 900)])
    [(1, 1700), (2, 900)]
    """
    oldest = {}
    for room, year in pieces:
        if room not in oldest or year < oldest[room]:
            oldest[room] = year
    return sorted(oldest.items())


def oldest_per_room_short(pieces):
    """The same: in a list sorted backwards the oldest piece of a room comes last and stays.

    >>> oldest_per_room_short([(2, 1500), (1, 1700), (2, 900)])
    [(1, 1700), (2, 900)]
    """
    return sorted(dict(sorted(pieces, reverse=True)).items())
