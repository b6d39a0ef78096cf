from typing import List, Tuple

MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def days_left_in_year(day: int, month: int, leap: bool) -> int:
    """
    Given a day and a month, return how many days of the year are left after
    this day. In a leap year February has 29 days.

    >>> days_left_in_year(31, 12, False)
    0
    >>> days_left_in_year(1, 1, True)
    365
    >>> days_left_in_year(20, 2, False)
    314
    """
    total = 366 if leap else 365
    passed = day
    for m in range(1, month):
        passed += MONTH_DAYS[m - 1]
        if m == 2 and leap:
            passed += 1
    return total - passed


def add_months(year: int, month: int, n: int) -> Tuple[int, int]:
    """
    Move a month by n months forward (or backward, if n is negative) and return
    the new year and month.

    Examples:
    add_months(2023, 11, 3) == (2024, 2)
    add_months(2023, 1, -1) == (2022, 12)
    add_months(2023, 5, 0) == (2023, 5)
    """
    months = year * 12 + (month - 1) + n
    return months // 12, months % 12 + 1


def later_date(a: str, b: str) -> str:
    """
    Two dates are written as "day.month.year" without leading zeros. Return the
    later one, as it was written.

    >>> later_date('9.12.2021', '10.3.2022')
    '10.3.2022'
    >>> later_date('5.6.2020', '4.6.2020')
    '5.6.2020'
    """
    def key(text):
        d, m, y = text.split('.')
        return int(y), int(m), int(d)

    if key(a) >= key(b):
        return a
    return b


def weekday_after(name, n):
    """
    Write a function that tells which day of the week it will be in n days. The
    days have the names 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'. For an
    unknown name raise a ValueError.

    weekday_after('fri', 3) -> 'mon'
    weekday_after('mon', -1) -> 'sun'
    """
    names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    if name not in names:
        raise ValueError('unknown day: ' + name)
    x = names.index(name) + n
    return names[x % 7]


def working_days(first, days, holidays):
    """
    A month begins with the weekday `first` (0 is Monday) and has `days` days.
    Count the days from Monday to Friday which are not in the list of holidays.

    >>> working_days(5, 10, [3, 9])
    5
    """
    count = 0
    for day in range(1, days + 1):
        weekday = (first + day - 1) % 7
        if weekday >= 5:
            continue
        if day in holidays:
            continue
        count += 1
    return count


def paydays(first: int, step: int, month: int) -> List[int]:
    """
    Somebody is paid every `step` days, for the first time on day `first` of the
    month (no leap year). Return all paydays of the month.

    >>> paydays(3, 14, 2)
    [3, 17]
    >>> paydays(1, 10, 1)
    [1, 11, 21, 31]
    """
    res = []
    d = first
    while d <= MONTH_DAYS[month - 1]:
        res.append(d)
        d += step
    return res


def is_real_date(day, month):
    # no leap years here: 29 February is never real
    if month < 1 or month > 12:
        return False
    return 1 <= day <= MONTH_DAYS[month - 1]
