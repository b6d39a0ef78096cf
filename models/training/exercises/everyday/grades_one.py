from typing import Dict, List


def letter_for_points(points: int) -> str:
    """
    Translate exam points (0 to 120) into a mark: "A" from 105 on, "B" from 90 on,
    "C" from 72 on, "D" from 60 on, and "F" below that.
    >>> letter_for_points(105)
    'A'
    >>> letter_for_points(71)
    'D'
    """
    if points >= 105:
        return "A"
    elif points >= 90:
        return "B"
    elif points >= 72:
        return "C"
    elif points >= 60:
        return "D"
    else:
        return "F"


def final_result(marks: List[float], missed: int) -> str:
    """ Sum up a school year. More than 20 missed lessons or two marks below 4 mean "repeat",
      one mark below 4 means "extra exam", an average from 5.3 on "with honours",
      and everything else "passed".
    >>> final_result([5.0, 6.0, 5.5], 3)
    'with honours'
    >>> final_result([5.0, 3.5, 6.0], 0)
    'extra exam'
    >>> final_result([5.0, 6.0], 21)
    'repeat'
    """
    low = 0
    for mark in marks:
        if mark < 4:
            low += 1
    average = sum(marks) / len(marks)
    if missed > 20 or low >= 2:
        return "repeat"
    elif low == 1:
        return "extra exam"
    elif average >= 5.3:
        return "with honours"
    else:
        return "passed"


def drop_lowest(scores):
    """Average of the scores after the lowest one was struck out once.
    With fewer than two scores the answer is 0.0.
    >>> drop_lowest([4, 10, 8])
    9.0
    >>> drop_lowest([7])
    0.0
    """
    if len(scores) < 2:
        return 0.0
    return (sum(scores) - min(scores)) / (len(scores) - 1)


def weighted_mark(parts):
    """Each part is a pair (mark, weight). Return the weighted mean rounded to one digit.
    >>> weighted_mark([(80, 1), (90, 3)])
    87.5
    """
    total = 0
    weights = 0
    for mark, weight in parts:
        total += mark * weight
        weights += weight
    if weights == 0:
        return 0.0
    return round(total / weights, 1)


def improved_students(before: Dict[str, int], after: Dict[str, int]) -> List[str]:
    """Names, in alphabetical order, of those whose second score beats the first one.
    Students missing in one of the tests do not count.
    >>> improved_students({"Uma": 50, "Ben": 70, "Al": 1}, {"Uma": 60, "Ben": 70})
    ['Uma']
    """
    return sorted(name for name in before if name in after and after[name] > before[name])


def curve(scores: List[int], target: int = 100) -> List[int]:
    """
    Lift all scores by the same amount so that the best one reaches the target.
    If the best one is already there, nothing changes.
    >>> curve([60, 85, 90])
    [70, 95, 100]
    >>> curve([])
    []
    """
    if not scores:
        return []
    bonus = max(target - max(scores), 0)
    return [s + bonus for s in scores]


def mark_counts(marks: str) -> Dict[str, int]:
    # a string such as "A B+ C A" -> how often each letter was given, signs ignored
    counts = {}
    for mark in marks.split():
        letter = mark[0].upper()
        counts[letter] = counts.get(letter, 0) + 1
    return counts


def grade_points(grade: str) -> float:
    """A is worth 4 points, B 3, C 2, D 1; a plus adds 0.3 and a minus takes 0.3 away.
    >>> grade_points("B+")
    3.3
    >>> grade_points("A-")
    3.7
    """
    base = "FDCBA".index(grade[0])
    if grade.endswith("+"):
        base += 0.3
    elif grade.endswith("-"):
        base -= 0.3
    return round(float(base), 1)
