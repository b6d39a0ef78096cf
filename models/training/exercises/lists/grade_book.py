from typing import Dict, List, Optional, Tuple


def best_and_worst(grades: Dict[str, int]) -> Optional[Tuple[str, str]]:
    """Names with the highest and with the lowest grade; on a tie the alphabetically first.

    >>> best_and_worst({'Mia': 80, 'Leo': 95, 'Kai': 60, 'Ben': 95})
    ('Ben', 'Kai')
    >>> best_and_worst({}) is None
    True
    """
    if not grades:
        return None
    names = sorted(grades)
    best = worst = names[0]
    for name in names[1:]:
        if grades[name] > grades[best]:
            best = name
        if grades[name] < grades[worst]:
            worst = name
    return best, worst


def drop_lowest(scores: List[int], how_many: int = 1) -> List[int]:
    """Remove the lowest scores without changing the order of the remaining ones.

    >>> drop_lowest([7, 3, 9, 3, 8], 2)
    [7, 9, 8]
    >>> drop_lowest([5], 3)
    []
    """
    remaining = list(scores)
    for _ in range(how_many):
        if not remaining:
            break
        remaining.remove(min(remaining))
    return remaining


def trimmed_mean(scores: List[float]) -> float:
    """Mean without the single highest and the single lowest score. With fewer than three
    scores there is nothing to cut, and an empty list gives 0.0.

    >>> trimmed_mean([1, 8, 9, 10])
    8.5
    >>> trimmed_mean([])
    0.0
    """
    if not scores:
        return 0.0
    if len(scores) < 3:
        return sum(scores) / len(scores)
    inner = sorted(scores)[1:-1]
    return sum(inner) / len(inner)


def pass_fail(names: List[str], points: List[int], needed: int) -> Tuple[List[str], List[str]]:
    """
    >>> pass_fail(['Ina', 'Jo', 'Uwe'], [50, 49, 77], 50)
    (['Ina', 'Uwe'], ['Jo'])
    """
    passed = []
    failed = []
    for i in range(len(names)):
        if points[i] >= needed:
            passed.append(names[i])
        else:
            failed.append(names[i])
    return passed, failed


def improved(first_test: List[int], second_test: List[int]) -> List[int]:
    """Indices of the pupils whose second result is better than the first one.

    >>> improved([10, 12, 8], [11, 12, 9])
    [0, 2]
    """
    return [i for i, (a, b) in enumerate(zip(first_test, second_test)) if b > a]


def days_since_best(scores: List[int]) -> List[int]:
    """For every test, how many tests ago the best score so far was reached; a new or equal
    best score gives 0.

    >>> days_since_best([3, 6, 4, 5, 6])
    [0, 0, 1, 2, 0]
    """
    result = []
    best = None
    ago = 0
    for s in scores:
        if best is None or s >= best:
            best = s
            ago = 0
        else:
            ago += 1
        result.append(ago)
    return result


def parse_gradebook_line(line: str) -> Tuple[str, List[int]]:
    """Split a line such as 'Mara: 3 5 4' into name and grades.

    >>> parse_gradebook_line('Mara: 3 5 4')
    ('Mara', [3, 5, 4])
    """
    name, _, rest = line.partition(':')
    return name.strip(), [int(g) for g in rest.split()]


def closest_to_average(scores):
    """The score that lies nearest to the average, the earlier one if two are equally near."""
    if not scores:
        return None
    average = sum(scores) / len(scores)
    return min(scores, key=lambda s: abs(s - average))
