from typing import List, Tuple


def pour_chain(tanks: List[int], capacity: int, inflow: int) -> List[int]:
    """Water runs into the first tank; what is too much for a tank runs on into the
    next. Return the levels after the inflow.

    >>> pour_chain([3, 9, 0], 10, 12)
    [10, 10, 4]
    """
    levels = []
    for level in tanks:
        level += inflow
        inflow = max(0, level - capacity)
        levels.append(level - inflow)
    return levels


def hours_to_empty(level: int, first: int, extra: int) -> int:
    """A leak loses `first` litres in hour one and `extra` litres more in each further hour.
    In how many hours is the tank empty?

    >>> hours_to_empty(20, 4, 2)
    4
    """
    hours = 0
    loss = first
    while level > 0:
        level -= loss
        loss += extra
        hours += 1
    return hours


def jug_sequence(big: int, small: int, wanted: int) -> int:
    """Fill the small jug and pour it into the big one, which is emptied when it is full,
    until the small one holds the wanted amount after pouring. Return the number of
    fillings, -1 if it does not happen within 100.

    >>> jug_sequence(5, 3, 1)
    2
    >>> jug_sequence(6, 4, 1)
    -1
    """
    in_big = 0
    for fillings in range(1, 101):
        in_small = small
        moved = min(in_small, big - in_big)
        in_big += moved
        in_small -= moved
        if in_small == wanted:
            return fillings
        if in_big == big:
            in_big = in_small
    return -1


def level_records(levels):
    """Days (index) on which the level is higher than on all days before; day 0 counts.

    >>> level_records([3, 2, 5, 5, 8])
    [0, 2, 4]
    """
    days = []
    highest = None
    for day, level in enumerate(levels):
        if highest is None or level > highest:
            highest = level
            days.append(day)
    return days


def equalize(tanks: List[int]) -> int:
    """Litres that have to be moved so that all tanks hold the same amount, or -1 if whole
    litres do not make that possible.

    >>> equalize([1, 5, 6])
    3
    >>> equalize([1, 2])
    -1
    """
    if sum(tanks) % len(tanks) != 0:
        return -1
    mean = sum(tanks) // len(tanks)
    return sum(t - mean for t in tanks if t > mean)


def alarm_times(levels: List[int], low: int, high: int) -> List[Tuple[int, str]]:
    """Report when the level gets below low or above high; a new report only comes after
    the level has been fine in between.

    >>> alarm_times([5, 1, 0, 4, 9, 2], 2, 8)
    [(1, 'low'), (4, 'high')]
    """
    reports = []
    fine = True
    for t, level in enumerate(levels):
        if level < low:
            state = 'low'
        elif level > high:
            state = 'high'
        else:
            fine = True
            continue
        if fine:
            reports.append((t, state))
        fine = False
    return reports


def swap_tanks(tanks, a, b):
    # a new list in which the tanks a and b have changed places
    out = tanks[:]
    out[a], out[b] = out[b], out[a]
    return out


def rain_barrel(rain: List[int], use: int, size: int) -> List[int]:
    """Level at the end of each day: first the rain falls (the barrel overflows at its
    size), then water is used, as far as there is any.

    >>> rain_barrel([5, 0, 20], 3, 10)
    [2, 0, 7]
    """
    level = 0
    out = []
    for r in rain:
        level = min(size, level + r)
        level = max(0, level - use)
        out.append(level)
    return out
