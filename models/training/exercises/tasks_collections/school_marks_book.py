import math


def averages(book):
    """
    The book maps a pupil to a list of marks; None stands for a missed test. Return a dictionary of
    pupil -> average rounded to one place. Pupils without any mark get None.

    >>> averages({"Kim": [2, None, 3], "Lea": [None], "Max": []})
    {'Kim': 2.5, 'Lea': None, 'Max': None}
    """
    result = {}
    for pupil, marks in book.items():
        real = [m for m in marks if m is not None]
        result[pupil] = round(sum(real) / len(real), 1) if real else None
    return result


def best_in_each_subject(rows):
    """
    You are given rows (pupil, subject, points). Return a dictionary of subject -> sorted list of the
    pupils who reached the highest number of points in it.

    Example:
    best_in_each_subject([("a", "art", 5), ("b", "art", 5), ("c", "art", 2)])
    returns {"art": ["a", "b"]}
    """
    top = {}
    for pupil, subject, points in rows:
        if subject not in top or points > top[subject][0]:
            top[subject] = (points, [pupil])
        elif points == top[subject][0]:
            top[subject][1].append(pupil)
    return {subject: sorted(names) for subject, (_, names) in top.items()}


def passed_all(marks, limit, allowed=1):
    """
    `marks` maps subjects to marks. A mark below `limit` is a failure, and up to `allowed` failures are
    forgiven, unless one of them is in a subject whose name is written in capitals.
    An empty dictionary means that nothing was passed: return False.

    passed_all({"art": 3, "MATHS": 8}, 5) -> True
    passed_all({"art": 8, "MATHS": 3}, 5) -> False
    """
    if not marks:
        return False
    failures = 0
    for subject, mark in marks.items():
        if mark >= limit:
            continue
        if subject.isupper():
            return False
        failures += 1
    return failures <= allowed


def spread_of_class(book):
    """
    Return the standard deviation (rounded to 2 places) of all marks in a dictionary of pupil -> marks.
    Fewer than two marks have no spread: return 0.0.

    >>> spread_of_class({"a": [1, 3], "b": [1, 3]})
    1.0
    """
    everything = [m for marks in book.values() for m in marks]
    if len(everything) < 2:
        return 0.0
    mean = sum(everything) / len(everything)
    variance = sum((m - mean) ** 2 for m in everything) / len(everything)
    return round(math.sqrt(variance), 2)


def seating_by_marks(book, per_row):
    """
    Pupils sit in rows of `per_row`, the ones with the lowest sum of marks in front. For equal sums the one
    with fewer marks sits in front, then the name decides. Return the rows as lists of names;
    the last row may be shorter.

    >>> seating_by_marks({"x": [4, 4], "y": [8], "z": [1]}, 2)
    [['z', 'y'], ['x']]
    """
    order = sorted(book, key=lambda p: (sum(book[p]), len(book[p]), p))
    rows = []
    for i in range(0, len(order), per_row):
        rows.append(order[i:i + per_row])
    return rows
