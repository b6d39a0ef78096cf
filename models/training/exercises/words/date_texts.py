from typing import List, Tuple

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def parse_date(text: str) -> Tuple[int, int, int]:
    """Read '3 Mar 2021' and return (year, month, day).

    >>> parse_date("3 Mar 2021")
    (2021, 3, 3)
    """
    day, month, year = text.split()
    return int(year), MONTHS.index(month) + 1, int(day)


def expand_short_date(text: str) -> str:
    """Read '7.11.98' or '7.11.05' and write day, month and full year; years from 50 on are 19xx.

    >>> expand_short_date("7.11.98")
    '07.11.1998'
    >>> expand_short_date("7.1.05")
    '07.01.2005'
    """
    day, month, year = text.split(".")
    century = "19" if int(year) >= 50 else "20"
    return day.zfill(2) + "." + month.zfill(2) + "." + century + year


def spell_date(iso):
    """Write an ISO date the way a letter would.

    >>> spell_date("2024-02-09")
    'Feb 9, 2024'
    """
    year, month, day = iso.split("-")
    return f"{MONTHS[int(month) - 1]} {int(day)}, {year}"


def month_days(year: int, month: int) -> int:
    """Number of days in a month.

    >>> month_days(2023, 2), month_days(2024, 2), month_days(2024, 9)
    (28, 29, 30)
    """
    if month in (4, 6, 9, 11):
        return 30
    if month == 2:
        if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
            return 29
        return 28
    return 31


def days_left_in_month(iso: str) -> int:
    """How many days of the month come after a date.

    >>> days_left_in_month("2024-02-20")
    9
    """
    y, m, d = [int(x) for x in iso.split("-")]
    return month_days(y, m) - d


def births_by_month(dates: List[str]) -> List[int]:
    """Count for each of the twelve months how many 'yyyy-mm-dd' birthdays fall in it.

    >>> births_by_month(["2010-01-05", "2011-12-24", "2012-01-30"])
    [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    """
    counts = [0] * 12
    for date in dates:
        month = int(date[5:7])
        counts[month - 1] += 1
    return counts


def next_birthday(today, birthdays):
    """Given 'mm-dd' texts, find the birthday that comes next (today counts), wrapping at new year.

    >>> next_birthday("06-10", ["03-01", "09-30", "06-12"])
    '06-12'
    >>> next_birthday("12-01", ["03-01", "09-30"])
    '03-01'
    """
    later = [b for b in birthdays if b >= today]
    if later:
        return min(later)
    return min(birthdays)


def sort_dates(dates):
    """Sort dates written as dd.mm.yyyy from old to new.

    >>> sort_dates(["01.05.2020", "30.04.2020", "02.01.2019"])
    ['02.01.2019', '30.04.2020', '01.05.2020']
    """
    return sorted(dates, key=lambda d: d.split(".")[::-1])


def quarter_label(iso: str) -> str:
    # quarter of the year, for example 'Q3 2022'
    year = iso[:4]
    month = int(iso[5:7])
    return "Q" + str((month - 1) // 3 + 1) + " " + year
