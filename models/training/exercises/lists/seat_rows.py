def rotate_tables(guests, rounds):
    """In a speed-networking evening every guest moves one table to the right after the first
    round, two tables after the second one and so on; behind the last table comes the first.
    Return the seating after the given number of rounds.

    >>> rotate_tables(['Ann', 'Bo', 'Cy', 'Di'], 1)
    ['Di', 'Ann', 'Bo', 'Cy']
    >>> rotate_tables(['Ann', 'Bo', 'Cy', 'Di'], 2)
    ['Bo', 'Cy', 'Di', 'Ann']
    >>> rotate_tables([], 3)
    []
    """
    if not guests:
        return []
    shift = 0
    for r in range(1, rounds + 1):
        shift = (shift + r) % len(guests)
    cut = len(guests) - shift
    return guests[cut:] + guests[:cut]


def rotate_keeping_host(guests: list[str]) -> list[str]:
    """The first guest is the host and stays; all the others move one place to the left.

    >>> rotate_keeping_host(['host', 'a', 'b', 'c'])
    ['host', 'b', 'c', 'a']
    """
    if len(guests) < 3:
        return list(guests)
    others = guests[1:]
    first = others.pop(0)
    others.append(first)
    return [guests[0]] + others


def free_pairs(row: str) -> int:
    """Count the places where two people could sit side by side. 'x' is taken, '.' is free.
    A free seat can be used for one pair only.

    >>> free_pairs('..x...x.')
    2
    >>> free_pairs('....')
    2
    """
    count = 0
    i = 0
    while i + 1 < len(row):
        if row[i] == '.' and row[i + 1] == '.':
            count += 1
            i += 2
        else:
            i += 1
    return count


def seat_alternately(first_team, second_team, empty='-'):
    """Seat two teams alternately; the shorter one is filled up with empty seats.

    >>> seat_alternately(['a', 'b', 'c'], ['x'])
    ['a', 'x', 'b', '-', 'c', '-']
    """
    row = []
    for i in range(max(len(first_team), len(second_team))):
        row.append(first_team[i] if i < len(first_team) else empty)
        row.append(second_team[i] if i < len(second_team) else empty)
    return row


def swap_quarrelling(row: list[str], quarrels: set[str]) -> list[str]:
    """From left to right: if two neighbours quarrel (both names are in the set), the right one
    swaps with the next person to the right, if there is one.

    >>> swap_quarrelling(['Al', 'Bo', 'Cy', 'Di'], {'Al', 'Bo'})
    ['Al', 'Cy', 'Bo', 'Di']
    """
    result = row[:]
    for i in range(len(result) - 2):
        if result[i] in quarrels and result[i + 1] in quarrels:
            result[i + 1], result[i + 2] = result[i + 2], result[i + 1]
    return result


def move_late_guests_back(names: list[str], late: set[str]) -> list[str]:
    """Guests who came late go to the end of the queue, the order stays otherwise.

    >>> move_late_guests_back(['Al', 'Bea', 'Cleo', 'Dan'], {'Al', 'Cleo'})
    ['Bea', 'Dan', 'Al', 'Cleo']
    """
    on_time = [name for name in names if name not in late]
    delayed = [name for name in names if name in late]
    return on_time + delayed


def longest_free_stretch(row: list[bool]) -> tuple[int, int]:
    """Return (start, length) of the longest run of free seats (True); the first one on a tie.

    >>> longest_free_stretch([True, False, True, True, False, True, True])
    (2, 2)
    >>> longest_free_stretch([False])
    (-1, 0)
    """
    best_start, best_len = -1, 0
    run = 0
    for i, free in enumerate(row):
        run = run + 1 if free else 0
        if run > best_len:
            best_len = run
            best_start = i - run + 1
    return best_start, best_len
