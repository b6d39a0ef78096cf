from typing import List, Optional, Tuple


def weekday_after(day: str, steps: int) -> str:
    """Weekday some days after (or, negative, before) the given one.

    >>> weekday_after('Fri', 10)
    'Mon'
    >>> weekday_after('Mon', -1)
    'Sun'
    """
    names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    return names[(names.index(day) + steps) % 7]


def dates_with_product(year: int) -> List[Tuple[int, int]]:
    """All (day, month) whose product is the two last digits of the year. Every month is
    taken to have 30 days.

    >>> dates_with_product(1921)
    [(21, 1), (7, 3), (3, 7)]
    """
    wanted = year % 100
    dates = []
    for month in range(1, 13):
        for day in range(1, 31):
            if day * month == wanted:
                dates.append((day, month))
    return dates


def is_jump_year(year: int) -> bool:
    """On planet Zed a year has an extra day if 5 divides it, but not if 25 does, unless
    125 does too.

    >>> [y for y in range(1, 131) if y % 25 == 0 and is_jump_year(y)]
    [125]
    """
    if year % 125 == 0:
        return True
    if year % 25 == 0:
        return False
    return year % 5 == 0


def day_number(day: int, month: int, lengths: List[int]) -> int:
    """Number of the day in the year, with the lengths of the months given.

    >>> day_number(3, 3, [31, 28, 31])
    62
    """
    if not 1 <= day <= lengths[month - 1]:
        raise ValueError('no such day')
    return sum(lengths[:month - 1]) + day


def from_day_number(n: int, lengths: List[int]) -> Optional[Tuple[int, int]]:
    """Turn a day number back into (day, month); None if the year is too short.

    >>> from_day_number(62, [31, 28, 31])
    (3, 3)
    >>> from_day_number(91, [31, 28, 31]) is None
    True
    """
    month = 1
    for length in lengths:
        if n <= length:
            return n, month
        n -= length
        month += 1
    return None


def first_common_free(calendars, days):
    """Calendars are sets of busy days. First day in 1..days on which all are free, or
    None.

    >>> first_common_free([{1, 2}, {2, 4}], 5)
    3
    """
    for day in range(1, days + 1):
        if not any(day in busy for busy in calendars):
            return day
    return None


def longest_holiday(workdays: List[int], last_day: int) -> int:
    """Length of the longest stretch of days 1..last_day without a workday.

    >>> longest_holiday([3, 4, 9], 12)
    4
    """
    longest = 0
    previous = 0
    for day in sorted(workdays) + [last_day + 1]:
        longest = max(longest, day - previous - 1)
        previous = day
    return longest


def water_days(every: int, skip: int, last: int) -> List[int]:
    # water the plants every few days, but never on a multiple of skip: then a day later
    days = []
    day = every
    while day <= last:
        if day % skip == 0:
            day += 1
        days.append(day)
        day += every
    return [d for d in days if d <= last]


def birthdays_ordered(birthdays, today):
    """Names ordered by how soon their birthday (month, day) comes, today included.

    >>> birthdays_ordered({'Ali': (3, 1), 'Bea': (6, 9), 'Cid': (5, 20)}, (5, 20))
    ['Cid', 'Bea', 'Ali']
    """
    later = sorted((d, name) for name, d in birthdays.items() if d >= today)
    earlier = sorted((d, name) for name, d in birthdays.items() if d < today)
    return [name for _, name in later + earlier]
