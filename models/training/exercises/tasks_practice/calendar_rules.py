from typing import Dict, List, Tuple


def repeats(first: int, every: int, skip: List[int], until: int) -> List[int]:
    """
    A meeting takes place on day `first` and then every `every` days until the
    day `until` (included). On the days in `skip` it is moved to the next day.
    The rhythm does not change by that. Return all days of the meeting.

    >>> repeats(2, 7, [9], 20)
    [2, 10, 16]
    """
    days = []
    day = first
    while day <= until:
        if day in skip:
            days.append(day + 1)
        else:
            days.append(day)
        day += every
    return days


def bin_colour(day: int) -> str:
    """
    In our street the bins are emptied in turn: on days divisible by 14 the grey
    one, on the other days divisible by 7 the blue one, and three days after
    each blue day the brown one. On all other days none: "-".

    Examples:
    bin_colour(28) -> 'grey'
    bin_colour(21) -> 'blue'
    bin_colour(10) -> 'brown'
    bin_colour(11) -> '-'
    """
    if day % 14 == 0:
        return 'grey'
    if day % 7 == 0:
        return 'blue'
    if (day - 3) % 14 == 7:
        return 'brown'
    return '-'


def longest_free_run(busy: List[int], length: int) -> Tuple[int, int]:
    """
    A month has days 1 to `length`; `busy` are the days with appointments. Return
    the first and the last day of the longest run of free days, the earliest of
    several, or (0, 0) if no day is free.

    >>> longest_free_run([3, 8, 9], 12)
    (4, 7)
    >>> longest_free_run([1, 2], 2)
    (0, 0)
    """
    best = (0, 0)
    best_len = 0
    start = 1
    for day in range(1, length + 2):
        if day in busy or day == length + 1:
            if day - start > best_len:
                best_len = day - start
                best = (start, day - 1)
            start = day + 1
    return best


def age_on(birth, today):
    """
    Dates are tuples (year, month, day). Return the age in full years; before
    the birth it is -1.

    age_on((2000, 5, 20), (2020, 5, 19)) == 19
    age_on((2000, 5, 20), (2020, 5, 20)) == 20
    """
    if today < birth:
        return -1
    years = today[0] - birth[0]
    if (today[1], today[2]) < (birth[1], birth[2]):
        years -= 1
    return years


def shared_birthdays(people: Dict[str, str]) -> List[List[str]]:
    """
    people maps names to birthdays "dd.mm.yyyy". Return the groups of people who
    have their birthday on the same day of the year, names sorted, groups in the
    order of the calendar.

    >>> shared_birthdays({'al': '03.05.1990', 'bo': '01.02.1980', 'cy': '03.05.2001'})
    [['al', 'cy']]
    """
    groups: Dict[str, List[str]] = {}
    for name in sorted(people):
        day, month, _ = people[name].split('.')
        groups.setdefault(month + day, []).append(name)
    return [groups[key] for key in sorted(groups) if len(groups[key]) > 1]


def week_row(first_weekday, row, days):
    """
    Return row number `row` (from 0) of a calendar sheet: seven entries, Monday
    first, with 0 for the places before the first and after the last day.
    first_weekday is 0 if the month begins on a Monday.

    week_row(2, 0, 30) -> [0, 0, 1, 2, 3, 4, 5]
    week_row(2, 4, 30) -> [27, 28, 29, 30, 0, 0, 0]
    """
    l = []
    for i in range(7):
        d = row * 7 + i - first_weekday + 1
        l.append(d if 1 <= d <= days else 0)
    return l


def quarter(month):
    """The quarter of the year (1 to 4) in which a month lies; a ValueError for no month."""
    if not 1 <= month <= 12:
        raise ValueError('no month: ' + str(month))
    return (month + 2) // 3
