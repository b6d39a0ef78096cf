"""Search and paging in a seed catalogue."""

import math
from dataclasses import asdict, dataclass


@dataclass
class Seed:
    name: str
    family: str
    sow: range
    days: int
    price: float

    def can_sow(self, month):
        return month in self.sow


CATALOGUE = [
    Seed("Radish", "cabbage", range(3, 10), 28, 1.2),
    Seed("Kale", "cabbage", range(5, 8), 90, 1.8),
    Seed("Pea", "bean", range(3, 6), 75, 2.1),
    Seed("Runner bean", "bean", range(5, 7), 80, 2.4),
    Seed("Carrot", "carrot", range(3, 8), 100, 1.5),
]


class Query:
    """Filters that are put together step by step; every step is a new query.

    >>> Query(CATALOGUE).where(family="bean").names()
    ['Pea', 'Runner bean']
    >>> Query(CATALOGUE).sow_in(3).cheaper_than(2).sorted_by("days").names()
    ['Radish', 'Carrot']
    >>> Query(CATALOGUE).where(family="fern").first() is None
    True
    """

    def __init__(self, seeds, tests=(), order=None):
        self._seeds = seeds
        self._tests = tuple(tests)
        self._order = order

    def filter(self, test):
        return Query(self._seeds, self._tests + (test,), self._order)

    def where(self, **wanted):
        def test(seed):
            return all(getattr(seed, name) == value for name, value in wanted.items())

        return self.filter(test)

    def sow_in(self, month):
        if not 1 <= month <= 12:
            raise ValueError(f"no month: {month}")
        return self.filter(lambda seed: seed.can_sow(month))

    def cheaper_than(self, price):
        return self.filter(lambda seed: seed.price < price)

    def sorted_by(self, name, reverse=False):
        return Query(self._seeds, self._tests, (name, reverse))

    def __iter__(self):
        found = [s for s in self._seeds if all(test(s) for test in self._tests)]
        if self._order is not None:
            name, reverse = self._order
            found.sort(key=lambda seed: getattr(seed, name), reverse=reverse)
        return iter(found)

    def names(self):
        return [seed.name for seed in self]

    def first(self):
        return next(iter(self), None)

    def count(self):
        return sum(1 for _ in self)

    def page(self, number, size=2):
        """One page of the results, pages are counted from 1.

        >>> page = Query(CATALOGUE).page(3)
        >>> page["pages"], [item["name"] for item in page["items"]], page["next"]
        (3, ['Carrot'], None)
        """
        everything = list(self)
        pages = max(1, math.ceil(len(everything) / size))
        if not 1 <= number <= pages:
            raise IndexError(f"page {number} of {pages}")
        part = everything[(number - 1) * size:number * size]
        return {
            "items": [asdict(seed) for seed in part],
            "pages": pages,
            "next": number + 1 if number < pages else None,
        }


def page_links(current, pages, around=1):
    """Which page numbers to show below a list; None stands for a gap.

    >>> page_links(5, 9)
    [1, None, 4, 5, 6, None, 9]
    >>> page_links(1, 3)
    [1, 2, 3]
    """
    links = []
    for number in range(1, pages + 1):
        near = abs(number - current) <= around
        if near or number in (1, pages):
            links.append(number)
        elif links[-1] is not None:
            links.append(None)
    return links


def harvest_month(seed, month):
    """The month of harvest when sown in the middle of a month.

    >>> harvest_month(CATALOGUE[0], 3), harvest_month(CATALOGUE[4], 11)
    (4, 2)
    """
    later = (15 + seed.days) // 30
    return (month - 1 + later) % 12 + 1
