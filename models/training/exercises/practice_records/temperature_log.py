from dataclasses import dataclass, field
from typing import Iterator, List, Optional, Tuple


@dataclass(frozen=True)
class Reading:
    """One value of a sensor at an hour of the day."""

    hour: int
    celsius: float

    def __post_init__(self) -> None:
        if not 0 <= self.hour <= 23:
            raise ValueError(f"no such hour: {self.hour}")

    @property
    def fahrenheit(self) -> float:
        """The same temperature on the other scale.

        >>> Reading(8, 20.0).fahrenheit
        68.0
        """
        return self.celsius * 9 / 5 + 32


@dataclass
class DayLog:
    """The readings of one day, kept in the order of the hours."""

    readings: List[Reading] = field(default_factory=list)

    def add(self, reading: Reading) -> None:
        """Insert a reading at its place; a reading of the same hour is replaced."""
        for i, known in enumerate(self.readings):
            if known.hour == reading.hour:
                self.readings[i] = reading
                return
            if known.hour > reading.hour:
                self.readings.insert(i, reading)
                return
        self.readings.append(reading)

    def __iter__(self) -> Iterator[Reading]:
        return iter(self.readings)

    def at(self, hour: int) -> Optional[float]:
        """The temperature at an hour: that of the last reading that is not later, or None before the first.

        >>> log = DayLog([Reading(6, 3.0), Reading(12, 9.5)])
        >>> log.at(5), log.at(6), log.at(20)
        (None, 3.0, 9.5)
        """
        found = None
        for reading in self.readings:
            if reading.hour > hour:
                break
            found = reading.celsius
        return found


def mean_temperature(log: DayLog) -> Optional[float]:
    """Return the mean of the readings, rounded to one digit. A log without readings has no mean and gives
    None."""
    values = [reading.celsius for reading in log]
    if not values:
        return None
    return round(sum(values) / len(values), 1)


def frost_hours(log: DayLog) -> List[int]:
    """Return the hours of the readings below zero degrees, in the order in which they are in the log."""
    hours = []
    for reading in log:
        if reading.celsius < 0:
            hours.append(reading.hour)
    return hours


def steepest_rise(log: DayLog) -> Tuple[int, float]:
    """Find the greatest rise from one reading to the next. Returns the hour at which it began and the
    rise in degrees; without any rise the hour is -1 and the rise 0.0."""
    start, rise = -1, 0.0
    for before, after in zip(log.readings, log.readings[1:]):
        difference = after.celsius - before.celsius
        if difference > rise:
            start, rise = before.hour, difference
    return start, rise


def fill_gaps(log: DayLog, first: int, last: int) -> DayLog:
    """Return a new log with a reading for each hour from first to last. Hours without a reading get the
    temperature of the reading before; hours before the first reading are left out."""
    filled = DayLog()
    for hour in range(first, last + 1):
        celsius = log.at(hour)
        if celsius is not None:
            filled.add(Reading(hour, celsius))
    return filled


def read_log(text: str) -> DayLog:
    """Read a log from text such as `6=3.5 12=9`, with an hour and a temperature in each word. Words without
    an equals sign are passed over."""
    log = DayLog()
    for word in text.split():
        hour, sign, celsius = word.partition("=")
        if sign:
            log.add(Reading(int(hour), float(celsius)))
    return log
