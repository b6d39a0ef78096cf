"""Pupils, their marks from 1 (best) to 6, and what is done with them."""

from typing import Dict, List, NamedTuple, Optional


class Mark(NamedTuple):
    """A mark in a subject; tests count twice, other marks once."""

    subject: str
    value: int
    is_test: bool = False

    @property
    def weight(self) -> int:
        return 2 if self.is_test else 1


class Pupil:
    """A pupil with a list of marks.

    >>> pupil = Pupil("Ivo")
    >>> pupil.add("art", 2)
    >>> pupil.add("maths", 3, True)
    >>> pupil.add("maths", 6)
    >>> pupil.mean("maths"), pupil.mean("music")
    (4.0, None)
    >>> pupil.subjects
    ['art', 'maths']
    """

    def __init__(self, name: str):
        self.name = name
        self.marks: List[Mark] = []

    def __len__(self) -> int:
        return len(self.marks)

    def add(self, subject: str, value: int, is_test: bool = False) -> None:
        if not 1 <= value <= 6:
            raise ValueError(f"no mark: {value}")
        self.marks.append(Mark(subject, value, is_test))

    @property
    def subjects(self) -> List[str]:
        return sorted({mark.subject for mark in self.marks})

    def mean(self, subject: str) -> Optional[float]:
        """The mean of the marks in a subject with their weights; None if there are no marks."""
        points = 0
        weights = 0
        for mark in self.marks:
            if mark.subject == subject:
                points += mark.value * mark.weight
                weights += mark.weight
        if weights == 0:
            return None
        return points / weights


def report(pupil: Pupil) -> Dict[str, int]:
    """Return the mark of each subject in the report: the mean, rounded to the nearest whole number. A
    half is rounded down, to the better mark."""
    marks = {}
    for subject in pupil.subjects:
        mean = pupil.mean(subject)
        whole = int(mean)
        marks[subject] = whole + 1 if mean - whole > 0.5 else whole
    return marks


def moves_up(pupil: Pupil) -> bool:
    """Tell whether a pupil comes into the next class: with no 6 in the report, and with at most one 5 unless
    there is a 2 or better for each further 5."""
    marks = list(report(pupil).values())
    if 6 in marks:
        return False
    fives = marks.count(5)
    good = len([mark for mark in marks if mark <= 2])
    return fives <= 1 or good >= fives - 1


def class_mean(pupils: List[Pupil], subject: str) -> Optional[float]:
    """Return the mean of all pupils' means in a subject with one digit after the point. Pupils without a
    mark in the subject are not counted."""
    means = []
    for pupil in pupils:
        mean = pupil.mean(subject)
        if mean is not None:
            means.append(mean)
    if len(means) == 0:
        return None
    return round(sum(means) / len(means), 1)


def needs_help(pupils: List[Pupil], limit: float) -> Dict[str, List[str]]:
    """Return for each pupil the subjects with a mean above the limit. Pupils with no such subject are not in
    the result."""
    result = {}
    for pupil in pupils:
        weak = [subject for subject in pupil.subjects if pupil.mean(subject) > limit]
        if weak:
            result[pupil.name] = weak
    return result


def tutor_for(pupils: List[Pupil], weak: Pupil, subject: str) -> Optional[str]:
    """Return the name of another pupil who could help in a subject: the one with the best mean, if it is at
    least two marks better than that of the weak pupil."""
    tutor = None
    limit = weak.mean(subject) - 2
    for pupil in pupils:
        mean = pupil.mean(subject)
        if pupil is weak or mean is None:
            continue
        if mean <= limit and (tutor is None or mean < tutor.mean(subject)):
            tutor = pupil
    return tutor.name if tutor else None


def histogram(pupils: List[Pupil], subject: str) -> List[str]:
    """Return six lines, one for each mark, with a star for every time that it was given in a subject."""
    counts = [0] * 7
    for pupil in pupils:
        for mark in pupil.marks:
            if mark.subject == subject:
                counts[mark.value] += 1
    return [f"{value} {'*' * counts[value]}".rstrip() for value in range(1, 7)]
