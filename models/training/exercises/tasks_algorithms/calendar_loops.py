from typing import List


def watering_calendar(plants: dict, days: int) -> List[str]:
    """
    `plants` maps the name of a plant to the number of days between two waterings. All of
    them are watered on day 1. Return a list with one line for each day on which something
    is to be done, such as 'day 4: fern, rose' with sorted names.

    >>> watering_calendar({"rose": 3, "fern": 2}, 4)
    ['day 1: fern, rose', 'day 3: fern', 'day 4: rose']
    """
    lines = []
    for day in range(1, days + 1):
        today = []
        for name, gap in plants.items():
            if (day - 1) % gap == 0:
                today.append(name)
        if today:
            lines.append("day " + str(day) + ": " + ", ".join(sorted(today)))
    return lines


def month_grid(first_weekday, length):
    """
    Return the weeks of a month as strings with two places per day, Monday first.
    first_weekday is 0 for Monday to 6 for Sunday. Days outside of the month are '--'.

    Example:
    month_grid(5, 4) == ["-- -- -- -- -- 01 02", "03 04 -- -- -- -- --"]
    """
    cells = ["--"] * first_weekday
    for day in range(1, length + 1):
        cells.append(str(day).zfill(2))
    while len(cells) % 7 != 0:
        cells.append("--")
    weeks = []
    for i in range(0, len(cells), 7):
        weeks.append(" ".join(cells[i:i + 7]))
    return weeks


def next_meeting(today: int, club_days: List[int], holidays: set) -> int:
    """
    Days are numbered on and on; the weekday of a day is the day number modulo 7. A club
    meets on certain weekdays, but not on holidays. Return the first meeting day after
    today. Return -1 if there is none within 100 days.

    >>> next_meeting(10, [2, 5], {12})
    16
    >>> next_meeting(10, [], set())
    -1
    """
    for day in range(today + 1, today + 101):
        if day % 7 in club_days and day not in holidays:
            return day
    return -1


def add_work_days(start, n, free=(5, 6)):
    """
    Count n working days forward from the day number `start` (weekday = number % 7, and
    the weekdays in `free` are no working days). Return the day on which the n-th working
    day falls; for n = 0 the start itself.

    add_work_days(4, 1) == 7
    add_work_days(0, 5) == 7
    add_work_days(3, 0) == 3
    """
    day = start
    while n > 0:
        day += 1
        if day % 7 not in free:
            n -= 1
    return day


def planet_date(day: int, months: list[int]) -> str:
    """
    On a distant planet the months have the given lengths. Return the date of the day
    number `day` (day 0 is the first of the first month of year 1) as 'day.month.year'.

    >>> planet_date(0, [10, 12])
    '1.1.1'
    >>> planet_date(33, [10, 12])
    '2.2.2'
    """
    year_length = sum(months)
    year = day // year_length + 1
    rest = day % year_length
    month = 0
    while rest >= months[month]:
        rest -= months[month]
        month += 1
    return f"{rest + 1}.{month + 1}.{year}"


def longest_streak(days):
    """Return (first, last) of the longest streak (latest on a tie); one missing day is allowed.

    longest_streak([4, 9, 6, 11, 10]) == (9, 11)
    longest_streak([]) is None
    """
    if not days:
        return None
    s = sorted(set(days))
    best = None
    start = s[0]
    for i in range(len(s)):
        if i > 0 and s[i] > s[i - 1] + 2:
            start = s[i]
        if best is None or s[i] - start >= best[1] - best[0]:
            best = (start, s[i])
    return best
