from typing import List, Tuple


def leap_days_between(first: int, last: int) -> int:
    """
    How many 29ths of February are there in the years first to last, both included?
    >>> leap_days_between(1999, 2004)
    2
    >>> leap_days_between(1897, 1903)
    0
    """
    count = 0
    for year in range(first, last + 1):
        if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
            count += 1
    return count


def days_of_month(month: int, leap: bool) -> int:
    """Number of days of a month given as 1 to 12.
    >>> days_of_month(2, True)
    29
    >>> days_of_month(9, False)
    30
    """
    if month == 2:
        return 29 if leap else 28
    elif month in (4, 6, 9, 11):
        return 30
    else:
        return 31


def party_date(day: int, month: int, days_later: int) -> Tuple[int, int]:
    """
    Day and month of a party a number of days later, within the same year without leap day.
    >>> party_date(25, 1, 10)
    (4, 2)
    >>> party_date(25, 1, 40)
    (6, 3)
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    day += days_later
    while day > lengths[month - 1]:
        day -= lengths[month - 1]
        month += 1
    return day, month


def next_day(date: str) -> str:
    """ The day after a date written like 24.12. in a year without leap day.
    >>> next_day("24.12.")
    '25.12.'
    >>> next_day("28.02.")
    '01.03.'
    >>> next_day("31.12.")
    '01.01.'
    """
    day, month = int(date[:2]), int(date[3:5])
    if month == 2:
        limit = 28
    elif month in [4, 6, 9, 11]:
        limit = 30
    else:
        limit = 31
    if day < limit:
        day += 1
    else:
        day = 1
        month = month % 12 + 1
    return f"{day:02d}.{month:02d}."


def weekday_after(weekday: str, days: int) -> str:
    # the weekday that many days later; a negative number goes back
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[(names.index(weekday) + days) % 7]


def count_weekends(first_weekday: int, length: int) -> int:
    """Saturdays and Sundays in a month that starts on the weekday (0 is Monday).
    >>> count_weekends(5, 30)
    10
    >>> count_weekends(0, 28)
    8
    """
    return sum(1 for day in range(length) if (first_weekday + day) % 7 >= 5)


def free_days(busy: List[Tuple[int, int]], length: int) -> List[int]:
    """Days from 1 to length that lie in none of the busy spans (both ends included).
    >>> free_days([(2, 4), (6, 6)], 8)
    [1, 5, 7, 8]
    """
    free = []
    for day in range(1, length + 1):
        taken = False
        for start, end in busy:
            if start <= day <= end:
                taken = True
                break
        if not taken:
            free.append(day)
    return free


def century_name(year):
    """1901 to 2000 belong to the 20th century."""
    n = (year + 99) // 100
    if n % 10 == 1 and n % 100 != 11:
        suffix = "st"
    elif n % 10 == 2 and n % 100 != 12:
        suffix = "nd"
    elif n % 10 == 3 and n % 100 != 13:
        suffix = "rd"
    else:
        suffix = "th"
    return str(n) + suffix
