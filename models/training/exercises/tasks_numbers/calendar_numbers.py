from typing import List


def day_of_year(day: int, month: int, leap: bool) -> int:
    """
    Return the number of a day within its year: 1 for January 1st, 32 for February 1st. `leap`
    tells if February has 29 days.

    >>> day_of_year(1, 3, False)
    60
    >>> day_of_year(1, 3, True)
    61
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if leap:
        lengths[1] = 29
    total = day
    for m in range(month - 1):
        total += lengths[m]
    return total


def product_dates(year: int) -> List[str]:
    """
    Find all the dates of a year for which day times month is the number made of the last two
    digits of the year. Return strings like '12.3.' in the order of the calendar. For the sake
    of this task every month has 30 days.

    Examples:
    product_dates(2024)[0] == '24.1.'
    product_dates(1937) == []
    """
    target = year % 100
    dates = []
    for month in range(1, 13):
        for day in range(1, 31):
            if day * month == target:
                dates.append(f'{day}.{month}.')
    return dates


def weekday_after(start: int, days: List[int]) -> List[int]:
    """
    Weekdays are numbered from 1 (Monday) to 7 (Sunday). Return the weekdays which come the
    given numbers of days after the weekday `start`; negative numbers go back.

    weekday_after(6, [0, 1, 2, 10, -6]) == [6, 7, 1, 2, 7]
    """
    return [(start - 1 + d) % 7 + 1 for d in days]


def working_days(first, count, free):
    """
    A job needs `count` working days and starts on weekday `first` (1 to 7). The weekdays in the
    list `free` are not worked. Return how many calendar days pass from the first to the last
    working day, both included, where the count begins with the first day that is worked.

    working_days(1, 5, [6, 7]) -> 5
    working_days(4, 3, [6, 7]) -> 5
    working_days(6, 1, [6, 7]) -> 1
    """
    wd = first
    while wd in free:
        wd = wd % 7 + 1
    passed = 0
    done = 0
    while done < count:
        passed += 1
        if wd not in free:
            done += 1
        wd = wd % 7 + 1
    return passed


def digit_rich_year(start):
    """
    Return the first year after `start` in which some digit appears at least three times.

    digit_rich_year(2023) # => 2111
    digit_rich_year(1998) # => 1999
    """
    year = start + 1
    while True:
        s = str(year)
        if any(s.count(c) >= 3 for c in s):
            return year
        year += 1


def holiday_overlap(a, b):
    """Return how many days two holidays share. A holiday is a pair of days of the year, both
    days included."""
    days_a = set(range(a[0], a[1] + 1))
    days_b = set(range(b[0], b[1] + 1))
    return len(days_a & days_b)


def watering_plan(plants: dict, days: int) -> List[List[str]]:
    """
    Each plant must be watered on day 0 and then after every so many days as its value says.
    Return a list with the sorted names of the plants to water for each day.

    >>> watering_plan({'fern': 2, 'cactus': 3}, 4)
    [['cactus', 'fern'], [], ['fern'], ['cactus']]
    """
    plan = []
    for day in range(days):
        today = []
        for name in plants:
            if day % plants[name] == 0:
                today.append(name)
        plan.append(sorted(today))
    return plan
