def average_per_pupil(grades):
    """Average grade of each pupil, rounded to one digit. Pupils without grades get None.

    >>> average_per_pupil({"Lea": [1, 2, 2], "Tim": []})
    {'Lea': 1.7, 'Tim': None}
    """
    result = {}
    for pupil, marks in grades.items():
        if len(marks) == 0:
            result[pupil] = None
        else:
            result[pupil] = round(sum(marks) / len(marks), 1)
    return result


def passed(points, needed):
    """Pupils with at least the needed points, in alphabetical order.

    >>> passed({"Uwe": 48, "Ria": 61, "Abe": 50}, 50)
    ['Abe', 'Ria']
    """
    names = []
    for name in sorted(points):
        if points[name] >= needed:
            names.append(name)
    return names


def to_letter(points):
    """Translate points (0 to 100) into a letter."""
    if points >= 90:
        return "A"
    elif points >= 75:
        return "B"
    elif points >= 60:
        return "C"
    elif points >= 50:
        return "D"
    return "F"


def letter_groups(points):
    """Group the pupils by their letter.

    >>> letter_groups({"Jo": 95, "Al": 77, "Di": 91})
    {'A': ['Jo', 'Di'], 'B': ['Al']}
    """
    groups = {}
    for name, p in points.items():
        letter = to_letter(p)
        groups.setdefault(letter, [])
        groups[letter].append(name)
    return groups


def best_per_subject(results):
    """Records are (pupil, subject, points). Return the best pupil of each subject;
    of equally good ones the first in the list.

    >>> best_per_subject([("Lea", "art", 9), ("Tim", "art", 12), ("Lea", "bio", 5)])
    {'art': 'Tim', 'bio': 'Lea'}
    """
    best = {}
    for pupil, subject, points in results:
        if subject not in best or points > best[subject][1]:
            best[subject] = (pupil, points)
    return {subject: pair[0] for subject, pair in best.items()}


def report(results):
    """Build a nested dict pupil -> subject -> points from (pupil, subject, points).

    >>> report([("Lea", "art", 9), ("Tim", "art", 12), ("Lea", "bio", 5)])
    {'Lea': {'art': 9, 'bio': 5}, 'Tim': {'art': 12}}
    """
    table = {}
    for pupil, subject, points in results:
        if pupil not in table:
            table[pupil] = {}
        table[pupil][subject] = points
    return table


def missing_tests(table, subjects):
    """Tell for each pupil which subjects are missing; pupils with all tests are left out.

    >>> missing_tests({"Lea": {"art": 9}, "Tim": {"art": 1, "bio": 2}}, ["art", "bio"])
    {'Lea': ['bio']}
    """
    missing = {}
    for pupil in table:
        gaps = [s for s in subjects if s not in table[pupil]]
        if gaps:
            missing[pupil] = gaps
    return missing


def without_worst(marks):
    # average after the lowest mark has been dropped; a single mark is kept
    if len(marks) > 1:
        marks = sorted(marks)[1:]
    return sum(marks) / len(marks)
