"""Dates for the collection of rubbish, with holidays shifted."""

from datetime import date, timedelta
from typing import Iterator, List, Optional, Set

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def weekday_number(name: str) -> int:
    """Number of a weekday, Monday being 0; only the first three letters count.

    >>> weekday_number("Thursday")
    3
    >>> weekday_number("day")
    Traceback (most recent call last):
        ...
    ValueError: no weekday: day
    """
    short = name.strip().lower()[:3]
    if short not in WEEKDAYS:
        raise ValueError(f"no weekday: {name}")
    return WEEKDAYS.index(short)


def on_or_after(day: date, weekday: int) -> date:
    """The first date with this weekday that is not before the day.

    >>> on_or_after(date(2031, 5, 1), 0)
    datetime.date(2031, 5, 5)
    """
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def every_weeks(start: date, weeks: int, until: date) -> Iterator[date]:
    """Yield dates some weeks apart, `until` included."""
    day = start
    while day <= until:
        yield day
        day += timedelta(weeks=weeks)


def shifted(day: date, holidays: Set[date]) -> date:
    """Move a date for a holiday.

    If any day of the week from Monday up to the date is a holiday, the
    collection is a day late. A second holiday moves it once more.

    >>> monday = date(2031, 6, 2)
    >>> shifted(date(2031, 6, 5), {monday})
    datetime.date(2031, 6, 6)
    >>> shifted(date(2031, 6, 5), {date(2031, 6, 6)})
    datetime.date(2031, 6, 5)
    """
    monday = day - timedelta(days=day.weekday())
    moved = day
    current = monday
    while current <= moved:
        if current in holidays and current.weekday() < 5:
            moved += timedelta(days=1)
        current += timedelta(days=1)
    return moved


class Round:
    """One kind of bin, collected on a fixed weekday every few weeks.

    >>> paper = Round("paper", "fri", weeks=2, first=date(2031, 1, 1))
    >>> paper.dates(date(2031, 1, 31))
    [datetime.date(2031, 1, 3), datetime.date(2031, 1, 17), datetime.date(2031, 1, 31)]
    >>> paper.next_after(date(2031, 1, 17))
    datetime.date(2031, 1, 31)
    """

    def __init__(self, kind: str, weekday: str, weeks: int, first: date,
                 holidays: Optional[Set[date]] = None):
        if weeks < 1:
            raise ValueError("weeks must be at least 1")
        self.kind = kind
        self.weeks = weeks
        self.first = on_or_after(first, weekday_number(weekday))
        self.holidays = holidays or set()

    def dates(self, until: date) -> List[date]:
        return [shifted(day, self.holidays)
                for day in every_weeks(self.first, self.weeks, until)]

    def next_after(self, day: date) -> date:
        for planned in self.dates(day + timedelta(weeks=self.weeks + 1)):
            if planned > day:
                return planned
        return shifted(self.first, self.holidays)


def reminder(rounds: List[Round], today: date) -> str:
    """What to put out tonight.

    >>> glass = Round("glass", "tue", 4, date(2031, 3, 1))
    >>> reminder([glass], date(2031, 3, 3))
    'tomorrow: glass'
    >>> reminder([glass], date(2031, 3, 4))
    'nothing tomorrow'
    """
    tomorrow = today + timedelta(days=1)
    kinds = [r.kind for r in rounds if r.next_after(today) == tomorrow]
    if not kinds:
        return "nothing tomorrow"
    return "tomorrow: " + ", ".join(sorted(kinds))
