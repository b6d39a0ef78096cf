from typing import List, Tuple


def quarter(month: int) -> int:
    """Quarter of the year, 1 to 4, to which a month belongs."""
    return (month - 1) // 3 + 1


def weekday_after(weekday: int, days: int) -> int:
    """Weekdays are 1 (Monday) to 7. Which weekday is it some days later, or earlier if negative?

    >>> weekday_after(6, 3)
    2
    >>> weekday_after(1, -1)
    7
    """
    return (weekday - 1 + days) % 7 + 1


def digit_sum_days(month_days: int, total: int) -> List[int]:
    """Days of a month whose digit sum is the given total.

    >>> digit_sum_days(31, 4)
    [4, 13, 22, 31]
    """
    days = []
    for day in range(1, month_days + 1):
        if day // 10 + day % 10 == total:
            days.append(day)
    return days


def day_number(day: int, month: int, lengths: List[int]) -> int:
    """Number of a day within the year, where lengths lists the days of all months.

    >>> day_number(3, 3, [31, 28, 31])
    62
    """
    number = day
    for m in range(month - 1):
        number += lengths[m]
    return number


def day_and_month(number: int, lengths: List[int]) -> Tuple[int, int]:
    """The reverse: day and month for a number within the year.

    >>> day_and_month(62, [31, 28, 31])
    (3, 3)
    """
    month = 1
    for length in lengths:
        if number <= length:
            return number, month
        number -= length
        month += 1
    raise ValueError("the year is too short")


def age_on(birth: Tuple[int, int, int], today: Tuple[int, int, int]) -> int:
    """Age in full years; dates are (year, month, day).

    >>> age_on((2000, 6, 15), (2020, 6, 14))
    19
    """
    age = today[0] - birth[0]
    if today[1:] < birth[1:]:
        age -= 1
    return age


def jubilees(founded: int, first: int, last: int) -> List[int]:
    """Years from first to last in which a club has a birthday that is a multiple of 25.

    >>> jubilees(1902, 1950, 2003)
    [1952, 1977, 2002]
    """
    return [y for y in range(first, last + 1) if y > founded and (y - founded) % 25 == 0]


def bin_days(start: int, every: int, holidays: List[int], last: int) -> List[int]:
    """Bins are emptied every few days; on a holiday they are emptied a day later instead.

    >>> bin_days(2, 7, [9], 20)
    [2, 10, 16]
    """
    days = []
    for day in range(start, last + 1, every):
        actual = day
        while actual in holidays:
            actual += 1
        days.append(actual)
    return days


def workdays(first_weekday, days):
    """Number of Mondays to Fridays among the days of a month that starts on the given weekday (1 to 7).

    >>> workdays(6, 9)
    5
    """
    count = 0
    weekday = first_weekday
    for _ in range(days):
        if weekday <= 5:
            count += 1
        weekday = weekday % 7 + 1
    return count


def short_year_matches(year):
    # dates (day, month) whose product is the two-digit year, like 8.3. in 2024
    short = year % 100
    return [(d, m) for m in range(1, 13) for d in range(1, 32) if d * m == short]


def century(year):
    """The year 1900 still belongs to century 19.

    >>> century(1900), century(1901)
    (19, 20)
    """
    return (year + 99) // 100
