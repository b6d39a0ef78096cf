def weighted_mark(marks):
    """
    marks are texts such as "2", "3+" or "1-", with "*2" behind when it counts double. A plus makes a
    mark 0.3 better (smaller), a minus 0.3 worse. Return the weighted mean, two places; None without marks.

    >>> weighted_mark(["2", "3", "1*2"])
    1.75
    >>> weighted_mark(["3+", "2-"])
    2.5
    >>> weighted_mark([]) is None
    True
    """
    if not marks:
        return None
    total = 0
    weights = 0
    for m in marks:
        text, star, factor = m.partition("*")
        weight = int(factor) if star else 1
        value = int(text[0])
        if text.endswith("+"):
            value -= 0.3
        elif text.endswith("-"):
            value += 0.3
        total += value * weight
        weights += weight
    return round(total / weights, 2)


def mean_without(marks, drop):
    """Mean of the marks without the `drop` worst (largest) ones. At least one mark always stays.

    >>> mean_without([1, 2, 6, 5], 2), mean_without([4], 3)
    (1.5, 4.0)
    """
    if not marks:
        return 0.0
    keep = max(1, len(marks) - drop)
    kept = sorted(marks)[:keep]
    return sum(kept) / len(kept)


def needed_mark(marks, wish):
    """Which is the worst whole mark from 1 (best) to 6 in the last test with which the mean is still at
    most the wish? None if even a 1 does not help.

    >>> needed_mark([3, 2], 2.5)
    2
    >>> needed_mark([5, 5], 2) is None
    True
    """
    for mark in range(6, 0, -1):
        if (sum(marks) + mark) / (len(marks) + 1) <= wish:
            return mark
    return None


def points_to_mark(points, best):
    """Less than half of the best points is a 5, less than a fifth a 6; the upper half is divided evenly
    among 4, 3, 2, 1.

    >>> [points_to_mark(p, 80) for p in (80, 69, 60, 41, 39, 3)]
    [1, 2, 2, 4, 5, 6]
    """
    if points * 5 < best:
        return 6
    if points * 2 < best:
        return 5
    share = (points - best / 2) / (best / 2)
    return max(1, 4 - int(share * 4))


def class_table(marks):
    """Count the marks 1 to 6 of a class: return a text such as "1:2 2:0 3:1 4:0 5:0 6:1".

    >>> class_table([1, 3, 1, 6])
    '1:2 2:0 3:1 4:0 5:0 6:1'
    """
    return " ".join(str(m) + ":" + str(marks.count(m)) for m in range(1, 7))


def too_bad(marks):
    # a test does not count if more than a third of the class has a 5 or a 6
    bad = len([m for m in marks if m >= 5])
    return bad * 3 > len(marks)


def best_subject(report):
    """report maps a subject to its list of marks. Return the subject with the lowest mean; of equals the
    one with more marks, then the first in the alphabet. Subjects without marks are left out.

    >>> best_subject({"Art": [1, 2], "Music": [2, 1, 1, 2], "PE": []})
    'Music'
    """
    graded = [s for s in report if report[s]]
    if not graded:
        return None
    return min(graded, key=lambda s: (sum(report[s]) / len(report[s]), -len(report[s]), s))


def improved(first, second):
    """Pupils who have a better (smaller) mark in the second test than in the first, sorted by how much,
    then by name. Pupils who missed a test are left out.

    >>> improved({"Ada": 3, "Ben": 5, "Cem": 2}, {"Ada": 2, "Ben": 2, "Dia": 1})
    ['Ben', 'Ada']
    """
    both = set(first) & set(second)
    better = [name for name in both if second[name] < first[name]]
    return sorted(better, key=lambda name: (second[name] - first[name], name))
