def hours(shift):
    """Length of a shift (start, end); a shift that ends before it starts goes past midnight.

    >>> hours((22, 6))
    8
    """
    start, end = shift
    if end < start:
        end += 24
    return end - start


def hours_of_week(shifts):
    """Sum of all shifts; None stands for a free day.

    >>> hours_of_week([(8, 16), None, (22, 6)])
    16
    """
    return sum(hours(shift) for shift in shifts if shift is not None)


def free_days(shifts):
    """Indices of free days, but only those with a shift the day before and the day after.

    >>> free_days([None, (8, 16), None, (8, 16), None])
    [2]
    """
    days = []
    for day in range(1, len(shifts) - 1):
        if shifts[day] is None:
            if shifts[day - 1] is not None and shifts[day + 1] is not None:
                days.append(day)
    return days


def longest_shift(shifts):
    """Return (day, hours) of the longest shift; (-1, 0) for a week of free days only.

    >>> longest_shift([(8, 12), None, (9, 18)])
    (2, 9)
    """
    day, length = -1, 0
    for i, shift in enumerate(shifts):
        if shift is None:
            continue
        if hours(shift) > length:
            day, length = i, hours(shift)
    return day, length


def too_short_rest(shifts, least):
    """Count how often less than least hours lie between the end of a day's shift and the start
    of the next day's shift. Shifts past midnight end on the next day.

    >>> too_short_rest([(12, 22), (6, 14), (22, 6), (14, 20)], 11)
    2
    """
    count = 0
    for today, tomorrow in zip(shifts, shifts[1:]):
        if today is None or tomorrow is None:
            continue
        end = today[0] + hours(today)
        rest = 24 + tomorrow[0] - end
        if rest < least:
            count += 1
    return count


def most_hours(plan):
    """plan is a list of (name, shifts). Return the names of all with the most hours.

    >>> most_hours([("Al", [(8, 16)]), ("Bo", [(22, 6)]), ("Cy", [None])])
    ['Al', 'Bo']
    """
    totals = [hours_of_week(shifts) for name, shifts in plan]
    top = max(totals, default=0)
    names = []
    for i in range(len(plan)):
        if totals[i] == top:
            names.append(plan[i][0])
    return names


def staff_at(plan, day, hour):
    """Names of everybody who works on the day at the hour. The part of a shift that lies after
    midnight is not looked at.

    >>> staff_at([("Al", [(8, 16)]), ("Bo", [(22, 6)]), ("Cy", [(15, 20)])], 0, 15)
    ['Al', 'Cy']
    """
    working = []
    for name, shifts in plan:
        shift = shifts[day]
        if shift and shift[0] <= hour < shift[0] + hours(shift):
            working.append(name)
    return working


def swap_days(shifts, first, second):
    """A copy of the shifts with two days exchanged, if both exist and exactly one of them is a
    free day; otherwise the shifts as they are.

    >>> swap_days([(8, 16), None, (9, 12)], 0, 1)
    [None, (8, 16), (9, 12)]
    """
    copy = list(shifts)
    if max(first, second) < len(copy):
        if (copy[first] is None) != (copy[second] is None):
            copy[first], copy[second] = copy[second], copy[first]
    return copy
