"""Yearly bill from a CSV of water meter readings, several flats at once."""

import csv
import io
from datetime import date
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Dict, Iterable, Iterator, List, NamedTuple

EXAMPLE = """\
flat;date;reading
1;2031-01-01;100.0
2;2031-01-01;50.5
1;2031-07-01;130.0
2;2031-03-01;49.0
1;2032-01-01;190.0
2;2032-01-01;80.5
"""


class Reading(NamedTuple):
    flat: int
    day: date
    cubic: float


class MeterError(ValueError):
    pass


def read(handle: Iterable[str]) -> List[Reading]:
    """All readings, sorted by flat and day.

    >>> readings = read(io.StringIO(EXAMPLE))
    >>> len(readings), readings[0]
    (6, Reading(flat=1, day=datetime.date(2031, 1, 1), cubic=100.0))
    >>> read(["flat;date;reading", "1;2031-02-30;5"])
    Traceback (most recent call last):
        ...
    water_meter_csv.MeterError: cannot read line 2
    """
    rows = csv.DictReader(handle, delimiter=";")
    readings = []
    for row in rows:
        try:
            readings.append(Reading(
                int(row["flat"]),
                date.fromisoformat(row["date"]),
                float(row["reading"]),
            ))
        except ValueError as error:
            raise MeterError(f"cannot read line {rows.line_num}") from error
    return sorted(readings)


def by_flat(readings: List[Reading]) -> Iterator[tuple]:
    for flat, group in groupby(readings, key=itemgetter(0)):
        yield flat, list(group)


def backward(readings: List[Reading]) -> List[Reading]:
    """Readings that are lower than the one before in the same flat.

    >>> [(r.flat, r.cubic) for r in backward(read(io.StringIO(EXAMPLE)))]
    [(2, 49.0)]
    """
    wrong = []
    for _, group in by_flat(readings):
        for before, after in pairwise(group):
            if after.cubic < before.cubic:
                wrong.append(after)
    return wrong


def usage(readings: List[Reading]) -> Dict[int, float]:
    """Cubic metres from the first to the last reading of each flat."""
    used = {}
    for flat, group in by_flat(readings):
        used[flat] = round(group[-1].cubic - group[0].cubic, 3)
    return used


def reading_at(group: List[Reading], day: date) -> float:
    """Estimate the reading on any day between two known ones.

    >>> group = [Reading(1, date(2031, 1, 1), 10), Reading(1, date(2031, 1, 11), 15)]
    >>> reading_at(group, date(2031, 1, 5))
    12.0
    """
    if not group or not group[0].day <= day <= group[-1].day:
        raise MeterError("the day is outside of the readings")
    for before, after in pairwise(group):
        if before.day <= day <= after.day:
            share = (day - before.day).days / (after.day - before.day).days
            return before.cubic + share * (after.cubic - before.cubic)
    return group[0].cubic


def bill(readings: List[Reading], per_cubic: float, basic: float) -> Dict[int, float]:
    """What each flat pays: a basic fee and a price per cubic metre.

    >>> bill(read(io.StringIO(EXAMPLE)), per_cubic=2.0, basic=15)
    {1: 195.0, 2: 75.0}
    """
    amounts = {}
    for flat, cubic in usage(readings).items():
        amounts[flat] = round(basic + cubic * per_cubic, 2)
    return amounts


def share_loss(main_meter: float, used: Dict[int, float]) -> Dict[int, float]:
    """Spread what the main meter has counted beyond the flats, by usage.

    >>> share_loss(126, {1: 90.0, 2: 30.0})
    {1: 94.5, 2: 31.5}
    """
    total = sum(used.values())
    if total == 0:
        return dict(used)
    factor = main_meter / total
    return {flat: round(cubic * factor, 3) for flat, cubic in used.items()}
