def market_weekday(day, week):
    """
    In a country a week has the days named in the list `week`. Day 1 of the year has the first name.
    Return the name for a day number; day 0 and negative days belong to the year before.

    >>> market_weekday(8, ["ma", "lo", "te"])
    'lo'
    >>> market_weekday(0, ["ma", "lo", "te"])
    'te'
    """
    return week[(day - 1) % len(week)]


def day_to_date(day, month_lengths):
    """Given a day of the year (from 1) and the lengths of the months, return (month, day of month), both
    counted from 1. None if the year is too short.

    day_to_date(35, [30, 31]) == (2, 5)
    day_to_date(62, [30, 31]) == None
    """
    if day < 1:
        return None
    for month, length in enumerate(month_lengths, start=1):
        if day <= length:
            return month, day
        day -= length
    return None


def is_long_year(year):
    """
    Our calendar has a long year every 5 years, but not every 40, except every 200 again. Years before
    year 1 are never long.

    >>> is_long_year(45)
    True
    >>> is_long_year(80)
    False
    >>> is_long_year(400)
    True
    """
    if year < 1:
        return False
    if year % 200 == 0:
        return True
    return year % 5 == 0 and year % 40 != 0


def days_between_years(first, last, short=360, extra=6):
    """Sum the days of the years first to last (both included); long years, see is_long_year,
    have extra days.

    >>> days_between_years(4, 6)
    1086
    """
    total = 0
    for y in range(first, last + 1):
        total += short
        if is_long_year(y):
            total += extra
    return total


def round_birthdays(birth, now, kinds=(10, 25)):
    """
    List the ages at which a person born in year `birth` has celebrated (or celebrates this year)
    a round birthday: an age that is a multiple of one of the kinds. Age 0 is not celebrated.

    >>> round_birthdays(1990, 2021)
    [10, 20, 25, 30]
    """
    ages = []
    for age in range(1, now - birth + 1):
        if any(age % k == 0 for k in kinds):
            ages.append(age)
    return ages


def moon_name(day, names, length):
    """The moon cycle of `length` days is divided into len(names) phases of equal length; the
    days which are left over belong to the last phase. Return the phase on a day counted from 0.

    moon_name(0, ["new", "full"], 29) == "new"
    moon_name(28, ["new", "full"], 29) == "full"
    moon_name(29, ["new", "full"], 29) == "new"
    """
    part = length // len(names)
    i = day % length // part
    return names[min(i, len(names) - 1)]


def weekdays_hit(step, week_length, start=0):
    """
    An event takes place every `step` days. Return the weekdays (0 .. week_length - 1) on which it ever
    falls, in the order of their first event.

    >>> weekdays_hit(3, 6)
    [0, 3]
    >>> weekdays_hit(2, 5, 1)
    [1, 3, 0, 2, 4]
    """
    seen = []
    d = start % week_length
    while d not in seen:
        seen.append(d)
        d = (d + step) % week_length
    return seen


def date_number(text):
    """Turn "d.m." with months of 30 days into the day of the year. Texts without two dots give 0."""
    if text.count(".") != 2:
        return 0
    d, m, _ = text.split(".")
    return (int(m) - 1) * 30 + int(d)
