from typing import Optional


def short_date_error(text: str) -> Optional[str]:
    """
    Dates in the village paper are written as day and month name, as in "31 May".
    Return None if the date exists in a year without a leap day, otherwise say what is wrong:
    "form" (not two parts), "month" (unknown name), "day" (no number, or not in that month).

    >>> short_date_error("31 May") is None
    True
    >>> short_date_error("31 Jun")
    'day'
    >>> short_date_error("3 Mai")
    'month'
    """
    parts = text.split()
    if len(parts) != 2:
        return "form"
    day, month = parts
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    if month not in names:
        return "month"
    if not day.isdigit():
        return "day"
    number = names.index(month) + 1
    if number == 2:
        last = 28
    elif number in (4, 6, 9, 11):
        last = 30
    else:
        last = 31
    return None if 1 <= int(day) <= last else "day"


def is_school_day(weekday: int, week: int, holidays: set) -> bool:
    """Weekdays run from 0 (Monday) to 6. There is school from Monday to Friday, and on Saturdays
    of even weeks, but never in a week that is among the holidays.

    >>> is_school_day(5, 12, {7, 8})
    True
    >>> is_school_day(5, 13, {7, 8})
    False
    >>> is_school_day(1, 8, {7, 8})
    False
    """
    if week in holidays:
        return False
    if weekday < 5:
        return True
    return weekday == 5 and week % 2 == 0


def can_book_stay(start: int, nights: int, taken: list[int]) -> bool:
    """
    The day numbers in `taken` are nights that are already sold. Check whether a stay of so many
    nights from `start` is possible. A stay that would leave one single free night
    between itself and the next sold night is not taken either.

    can_book_stay(3, 2, [8, 9]) -> True      (5, 6 and 7 stay free)
    can_book_stay(3, 4, [8, 9]) -> False     (only 7 stays free)
    can_book_stay(3, 5, [8, 9]) -> True
    """
    if nights < 1:
        return False
    for night in range(start, start + nights):
        if night in taken:
            return False
    end = start + nights
    return not (end not in taken and end + 1 in taken)


def season(month, south=False):
    """Name the season of a month from 1 to 12; south of the equator it is shifted by half a year.

    >>> [season(m) for m in (1, 3, 8, 12)]
    ['winter', 'spring', 'summer', 'winter']
    >>> season(1, south=True)
    'summer'
    """
    if south:
        month = (month + 5) % 12 + 1
    if month in (12, 1, 2):
        return "winter"
    if 3 <= month <= 5:
        return "spring"
    return "summer" if month <= 8 else "autumn"


def every_month_once(entries: list[str]) -> bool:
    """Entries look like "2024-07 rent". Is there exactly one for each month of one year?"""
    if len(entries) != 12:
        return False
    years = set(e[:4] for e in entries)
    months = set(int(e[5:7]) for e in entries)
    return len(years) == 1 and months == set(range(1, 13))


def falls_on_same_weekday(day_a, day_b):
    # two day numbers of one year
    return (day_a - day_b) % 7 == 0
