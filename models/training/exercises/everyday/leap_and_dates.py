def leap_year_on_planet(year: int, every: int, except_every: int) -> bool:
    """
    On a far planet every n-th year has a leap day, but not if it is also
    a multiple of a larger number.
    >>> leap_year_on_planet(10, 5, 20)
    True
    >>> leap_year_on_planet(40, 5, 20)
    False
    """
    if year % except_every == 0:
        return False
    return year % every == 0


def birthdays_on_leap_day(birth_year: int, until: int) -> int:
    """Somebody is born on February 29th. How many real birthdays does the person have after
    the birth until the given year?
    >>> birthdays_on_leap_day(1996, 2010)
    3
    >>> birthdays_on_leap_day(1896, 1904)
    1
    """
    count = 0
    for year in range(birth_year + 4, until + 1, 4):
        if year % 100 == 0 and year % 400 != 0:
            continue
        count += 1
    return count


def us_to_iso(date: str) -> str:
    """ Turn 7/4/2021 (month, day, year) into 2021-07-04.
    >>> us_to_iso("7/4/2021")
    '2021-07-04'
    """
    month, day, year = date.split("/")
    return year + "-" + month.zfill(2) + "-" + day.zfill(2)


def iso_problem(date: str) -> str:
    """
    Say what is wrong with a date like "2021-07-04": "format", "month" or "day"; "" if nothing is.
    February has up to 29 days here.
    >>> iso_problem("2021-7-4"), iso_problem("2021-13-01"), iso_problem("2021-06-31")
    ('format', 'month', 'day')
    """
    if len(date) != 10 or date[4] != "-" or date[7] != "-":
        return "format"
    numbers = date[:4] + date[5:7] + date[8:]
    if not numbers.isdigit():
        return "format"
    month, day = int(date[5:7]), int(date[8:])
    if not 1 <= month <= 12:
        return "month"
    if month in (4, 6, 9, 11):
        longest = 30
    elif month == 2:
        longest = 29
    else:
        longest = 31
    if day < 1 or day > longest:
        return "day"
    return ""


def age_on(birth: tuple[int, int, int], today: tuple[int, int, int]) -> int:
    """Age in full years; dates are (year, month, day).
    >>> age_on((2000, 5, 20), (2024, 5, 19))
    23
    >>> age_on((2000, 5, 20), (2024, 5, 20))
    24
    """
    years = today[0] - birth[0]
    if today[1:] < birth[1:]:
        years -= 1
    return years


def quarter(month: int) -> str:
    # January to March is "Q1" and so on
    return "Q" + str((month + 2) // 3)


def season(month: int, south: bool = False) -> str:
    """Season of a month; on the southern half of the earth it is shifted by six months.
    >>> season(1), season(1, True), season(10)
    ('winter', 'summer', 'autumn')
    """
    if south:
        month = (month + 5) % 12 + 1
    if month in (12, 1, 2):
        return "winter"
    elif month <= 5:
        return "spring"
    elif month <= 8:
        return "summer"
    return "autumn"


def month_row(first_weekday, days):
    """Calendar weeks of a month as lists of seven entries, 0 for days outside of it.
    >>> month_row(5, 28)[0]
    [0, 0, 0, 0, 0, 1, 2]
    """
    cells = [0] * first_weekday + list(range(1, days + 1))
    while len(cells) % 7:
        cells.append(0)
    return [cells[i:i + 7] for i in range(0, len(cells), 7)]


def palindrome_days(year: int) -> list[str]:
    """All ddmm of the year whose digits mirror the year, e.g. 02.02. for 2020."""
    mirrored = str(year)[::-1]
    day, month = int(mirrored[:2]), int(mirrored[2:])
    if 1 <= day <= 31 and 1 <= month <= 12:
        return [f"{day:02d}.{month:02d}."]
    return []
