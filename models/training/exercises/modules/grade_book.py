"""Marks of a class: weights, dropped tests, ranks and a report."""

import math
from statistics import mean

LETTERS = [(90, "A"), (75, "B"), (60, "C"), (50, "D"), (0, "F")]


class GradeBook:
    """Points (0 to 100) of pupils in tests with different weights.

    >>> book = GradeBook({"quiz": 1, "essay": 2, "exam": 3})
    >>> book.enter("Ole", quiz=50, essay=80, exam=90)
    >>> book.enter("Mia", quiz=100, exam=70)
    >>> book.average("Ole")
    80.0
    >>> book.average("Mia")
    77.5
    >>> book.missing()
    {'Mia': ['essay']}
    """

    def __init__(self, weights):
        if any(w <= 0 for w in weights.values()):
            raise ValueError("weights must be positive")
        self.weights = dict(weights)
        self.marks = {}

    def enter(self, pupil, **points):
        """Enter or overwrite marks. Nothing is entered if one of them is wrong."""
        for test, value in points.items():
            if test not in self.weights:
                raise KeyError(test)
            if not 0 <= value <= 100:
                raise ValueError(f"{test}: {value} is not between 0 and 100")
        self.marks.setdefault(pupil, {}).update(points)

    def average(self, pupil):
        """Weighted mean of the tests that were written, None without any."""
        marks = self.marks.get(pupil)
        if not marks:
            return None
        weight = sum(self.weights[test] for test in marks)
        points = sum(self.weights[test] * value for test, value in marks.items())
        return round(points / weight, 1)

    def missing(self):
        gaps = {}
        for pupil, marks in self.marks.items():
            absent = [test for test in self.weights if test not in marks]
            if absent:
                gaps[pupil] = absent
        return gaps

    def ranking(self):
        """Places by average; equal averages share a place.

        >>> book = GradeBook({"t": 1})
        >>> for name, points in (("a", 70), ("b", 90), ("c", 70), ("d", 10)):
        ...     book.enter(name, t=points)
        >>> book.ranking()
        [(1, 'b'), (2, 'a'), (2, 'c'), (4, 'd')]
        """
        averages = [(self.average(p), p) for p, marks in self.marks.items() if marks]
        averages.sort(key=lambda pair: (-pair[0], pair[1]))
        places = []
        for i, (points, pupil) in enumerate(averages):
            same = i > 0 and points == averages[i - 1][0]
            place = places[-1][0] if same else i + 1
            places.append((place, pupil))
        return places


def letter(points):
    """
    >>> "".join(letter(p) for p in (95, 75, 74.9, 50, 3))
    'ABCDF'
    """
    for limit, name in LETTERS:
        if points >= limit:
            return name
    raise ValueError("negative points")


def without_worst(points, drop=1):
    """Mean after dropping the lowest values; at least one value is kept.

    >>> without_worst([40, 90, 80]), without_worst([40])
    (85, 40)
    """
    keep = max(1, len(points) - drop)
    return mean(sorted(points)[-keep:])


def curve(points, target):
    """Lift all points by the same amount so that the mean reaches the target.

    Nobody gets more than 100, and nobody loses anything.

    >>> curve([40, 60, 98], 70)
    [44, 64, 100]
    >>> curve([90, 100], 50)
    [90, 100]
    """
    if not points:
        return []
    lift = max(0, math.ceil(target - mean(points)))
    return [min(100, p + lift) for p in points]
