from typing import Dict, List


def grade_list(points: List[int], full: int) -> List[str]:
    """
    Given the points of several pupils and the full number of points, return the grades:
    'A' from 90 percent on, 'B' from 75, 'C' from 60, 'D' from 50 and 'F' below that.
    Points above the full number are treated as full points, negative points as zero.

    >>> grade_list([40, 36, 29, 20, 3, 55], 40)
    ['A', 'A', 'C', 'D', 'F', 'A']
    """
    grades = []
    for p in points:
        p = max(0, min(p, full))
        percent = p * 100 / full
        if percent >= 90:
            grades.append('A')
        elif percent >= 75:
            grades.append('B')
        elif percent >= 60:
            grades.append('C')
        elif percent >= 50:
            grades.append('D')
        else:
            grades.append('F')
    return grades


def drop_outliers(nums, factor):
    """
    Return the numbers that are not more than `factor` times the middle number (the element
    with index len // 2 of the sorted list). The order stays as it is.

    drop_outliers([4, 100, 5, 6], 3) == [4, 5, 6]
    drop_outliers([], 2) == []
    """
    if not nums:
        return []
    middle = sorted(nums)[len(nums) // 2]
    return [n for n in nums if n <= factor * middle]


def judges_mark(marks: List[float]) -> float:
    """
    Seven judges give marks to a ski jump. The two best and the two worst marks are struck,
    the three others are added and multiplied by 1.5. The result is rounded to two decimals.
    Raise ValueError if there are not seven marks.

    >>> judges_mark([5.0, 6.0, 6.5, 7.0, 7.0, 8.0, 9.5])
    30.75
    """
    if len(marks) != 7:
        raise ValueError('seven marks are needed')
    kept = sorted(marks)[2:5]
    return round(sum(kept) * 1.5, 2)


def passed_both(theory: Dict[str, int], practice: Dict[str, int], need: int) -> List[str]:
    """
    Return the names of all the people who have at least `need` points in the theory test and
    in the practice test. The person with the best total comes first, and equal totals are
    ordered by name.

    passed_both({'a': 5, 'b': 9}, {'a': 6, 'b': 5, 'c': 9}, 5) == ['b', 'a']
    passed_both({'a': 4}, {'a': 9}, 5) == []
    """
    names = []
    for name in theory:
        if name not in practice:
            continue
        if theory[name] >= need and practice[name] >= need:
            names.append(name)
    names.sort(key=lambda x: (-(theory[x] + practice[x]), x))
    return names


def improvement_rows(scores):
    """
    `scores` is a list of rows, one row of points for each pupil. Return the indices of those
    pupils who never got worse from one test to the next and ended better than they began.

    improvement_rows([[1, 2, 2], [3, 3], [5, 4, 6], [0, 1]]) -> [0, 3]
    """
    res = []
    for i, row in enumerate(scores):
        ok = True
        for j in range(1, len(row)):
            if row[j] < row[j - 1]:
                ok = False
                break
        if ok and len(row) > 0 and row[-1] > row[0]:
            res.append(i)
    return res


def above_class_mean(scores, name):
    # by how many points a pupil is above the mean of all the others
    others = [scores[k] for k in scores if k != name]
    if len(others) == 0:
        return 0
    return scores[name] - sum(others) / len(others)
