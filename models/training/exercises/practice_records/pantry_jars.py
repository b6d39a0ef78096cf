"""Jars on the shelves of a pantry."""

from dataclasses import dataclass


@dataclass
class Jar:
    """A jar of preserved food.

    >>> Jar("plum jam", 250, 2021).age_in(2024)
    3
    """

    label: str
    grams: int
    year: int

    def age_in(self, year):
        """Return how many years old the jar is in the given year, never less than 0."""
        if year < self.year:
            return 0
        return year - self.year

    def take(self, grams):
        """Take some grams out of the jar and return what could really be taken.

        >>> jar = Jar("honey", 100, 2022)
        >>> jar.take(30)
        30
        >>> jar.take(300)
        70
        >>> jar.grams
        0
        """
        taken = min(grams, self.grams)
        self.grams -= taken
        return taken

    @property
    def is_empty(self):
        """Tell whether nothing is left in the jar."""
        return self.grams == 0


class Pantry:
    """A collection of jars that remembers the order in which they came.

    >>> pantry = Pantry([Jar("beets", 400, 2020), Jar("pesto", 90, 2023)])
    >>> len(pantry)
    2
    >>> [jar.label for jar in pantry]
    ['beets', 'pesto']
    """

    def __init__(self, jars=None):
        self.jars = list(jars) if jars is not None else []

    def __len__(self):
        return len(self.jars)

    def __iter__(self):
        return iter(self.jars)

    def add(self, jar):
        """Put a jar on the shelf; an empty jar is refused with a ValueError."""
        if jar.is_empty:
            raise ValueError("empty jar: " + jar.label)
        self.jars.append(jar)

    def throw_out_empty(self):
        """Remove the empty jars and return how many there were."""
        full = [jar for jar in self.jars if not jar.is_empty]
        removed = len(self.jars) - len(full)
        self.jars = full
        return removed


def oldest_jar(pantry):
    """Return the jar with the smallest year, the first one of several, or None for an empty pantry.

    >>> oldest_jar(Pantry([Jar("beets", 400, 2020), Jar("pesto", 90, 2023)])).label
    'beets'
    >>> oldest_jar(Pantry()) is None
    True
    """
    oldest = None
    for jar in pantry:
        if oldest is None or jar.year < oldest.year:
            oldest = jar
    return oldest


def grams_by_label(pantry):
    """Add up the grams of all jars that have the same label.

    >>> grams_by_label(Pantry([Jar("ham", 5, 2020), Jar("rice", 7, 2021), Jar("ham", 6, 2022)]))
    {'ham': 11, 'rice': 7}
    """
    grams = {}
    for jar in pantry:
        grams[jar.label] = grams.get(jar.label, 0) + jar.grams
    return grams


def shelf_lines(pantry, year):
    """Return one line of text for each jar, with a star in front of jars older than two years.

    >>> shelf_lines(Pantry([Jar("beets", 400, 2020), Jar("pesto", 90, 2023)]), 2024)
    ['* beets 400g', '  pesto 90g']
    """
    lines = []
    for jar in pantry:
        mark = "*" if jar.age_in(year) > 2 else " "
        lines.append(f"{mark} {jar.label} {jar.grams}g")
    return lines
