from dataclasses import dataclass
from typing import Dict, List, Tuple


@dataclass
class Plant:
    """A kind of plant with the space in centimetres that one needs and the months of its harvest."""

    name: str
    space: int
    first_month: int
    last_month: int

    def ripe_in(self, month: int) -> bool:
        """Tell whether the plant is harvested in a month. The harvest may go over the end of the year.

        >>> Plant("leek", 15, 10, 2).ripe_in(1)
        True
        >>> Plant("bean", 10, 7, 9).ripe_in(10)
        False
        """
        if self.first_month <= self.last_month:
            return self.first_month <= month <= self.last_month
        return month >= self.first_month or month <= self.last_month


class Bed:
    """A garden bed of some length, planted from one end to the other.

    >>> bed = Bed(100)
    >>> bed.plant(Plant("leek", 15, 10, 2), 4)
    4
    >>> bed.free
    40
    >>> bed.plant(Plant("kale", 30, 11, 3), 2)
    1
    """

    def __init__(self, length: int):
        if length <= 0:
            raise ValueError("a bed has a length")
        self.length = length
        self.rows: List[Tuple[Plant, int]] = []

    @property
    def free(self) -> int:
        """The centimetres that are not planted yet."""
        used = 0
        for plant, count in self.rows:
            used += plant.space * count
        return self.length - used

    def plant(self, plant: Plant, count: int) -> int:
        """Plant as many as there is space for, at most count, and return their number."""
        possible = min(count, self.free // plant.space)
        if possible > 0:
            self.rows.append((plant, possible))
        return possible

    def __contains__(self, name: str) -> bool:
        return any(plant.name == name for plant, _ in self.rows)


def harvest_calendar(beds: List[Bed]) -> Dict[int, List[str]]:
    """Return for each month from 1 to 12 the names of the plants that are ripe in it. A name appears once
    in a month, also if the plant grows in several beds; months without a harvest have an empty list."""
    calendar: Dict[int, List[str]] = {}
    for month in range(1, 13):
        names = set()
        for bed in beds:
            names.update(plant.name for plant, _ in bed.rows if plant.ripe_in(month))
        calendar[month] = sorted(names)
    return calendar


def hungry_months(beds: List[Bed]) -> List[int]:
    """Return the months in which nothing at all is ripe."""
    calendar = harvest_calendar(beds)
    return [month for month, names in calendar.items() if not names]


def roomiest_bed(beds: List[Bed]) -> int:
    """Return the index of the bed with the most free space, the first one of several. Without beds the
    result is -1."""
    index = -1
    for i, bed in enumerate(beds):
        if index == -1 or bed.free > beds[index].free:
            index = i
    return index


def spread(beds: List[Bed], plant: Plant, count: int) -> int:
    """Plant count plants into the beds, one bed after the other as each becomes full. Returns how many
    plants were left over at the end."""
    left = count
    for bed in beds:
        if left == 0:
            break
        left -= bed.plant(plant, left)
    return left


def beds_with(beds: List[Bed], *names: str) -> List[int]:
    """Return the numbers, counted from 1, of the beds in which all of the named plants grow together."""
    numbers = []
    for number, bed in enumerate(beds, start=1):
        if all(name in bed for name in names):
            numbers.append(number)
    return numbers
