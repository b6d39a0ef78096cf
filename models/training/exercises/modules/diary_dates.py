"""Diary entries: flexible dates, streaks and a month view."""

import calendar
import re
from datetime import date, timedelta

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def read_date(text, today):
    """Understand dates as people write them.

    Known are 'today', 'yesterday', '3 days ago', '5 may', '5 may 2030',
    '2030-05-05'. A day without a year is the latest one not after today.

    >>> today = date(2031, 3, 10)
    >>> read_date("yesterday", today)
    datetime.date(2031, 3, 9)
    >>> read_date("2 days ago", today)
    datetime.date(2031, 3, 8)
    >>> read_date("24 December", today)
    datetime.date(2030, 12, 24)
    >>> read_date("soon", today) is None
    True
    """
    text = text.strip().lower()
    fixed = {"today": 0, "yesterday": 1}
    if text in fixed:
        return today - timedelta(days=fixed[text])
    ago = re.fullmatch(r"(\d+) days? ago", text)
    if ago:
        return today - timedelta(days=int(ago[1]))
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
        named = re.fullmatch(r"(\d{1,2})\.? ([a-z]{3})[a-z]*(?: (\d{4}))?", text)
        if named is None or named[2] not in MONTHS:
            return None
        month = MONTHS.index(named[2]) + 1
        year = int(named[3]) if named[3] else today.year
        result = date(year, month, int(named[1]))
        if not named[3] and result > today:
            result = result.replace(year=year - 1)
        return result
    except ValueError:
        return None


def streaks(days):
    """Runs of days in a row as (first day, length) pairs.

    >>> streaks([date(2031, 1, 31), date(2031, 2, 1), date(2031, 2, 4), date(2031, 2, 1)])
    [(datetime.date(2031, 1, 31), 2), (datetime.date(2031, 2, 4), 1)]
    """
    runs = []
    for day in sorted(set(days)):
        if runs:
            first, length = runs[-1]
            if day == first + timedelta(days=length):
                runs[-1] = (first, length + 1)
                continue
        runs.append((day, 1))
    return runs


def longest_streak(days):
    """
    >>> longest_streak([])
    0
    """
    return max((length for _, length in streaks(days)), default=0)


def age_on(born, day):
    """Full years; who is born on 29 February has the birthday on 1 March.

    >>> age_on(date(2000, 2, 29), date(2031, 2, 28)), age_on(date(2000, 2, 29), date(2031, 3, 1))
    (30, 31)
    """
    had_birthday = (day.month, day.day) >= (born.month, born.day)
    return day.year - born.year - (not had_birthday)


def month_view(year, month, marked):
    """A month as text, marked days with a star.

    >>> print(month_view(2031, 2, {date(2031, 2, 3)}))
     Mo  Tu  We  Th  Fr  Sa  Su
                          1   2
      3*  4   5   6   7   8   9
     10  11  12  13  14  15  16
     17  18  19  20  21  22  23
     24  25  26  27  28
    """
    lines = [" Mo  Tu  We  Th  Fr  Sa  Su"]
    for week in calendar.Calendar().monthdatescalendar(year, month):
        line = ""
        for day in week:
            if day.month != month:
                line += "    "
                continue
            star = "*" if day in marked else " "
            line += f"{day.day:3d}{star}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def gaps(days, longer_than):
    """Pairs of days between which nothing was written for too long."""
    ordered = sorted(set(days))
    found = []
    for before, after in zip(ordered, ordered[1:]):
        if (after - before).days - 1 > longer_than:
            found.append((before, after))
    return found
