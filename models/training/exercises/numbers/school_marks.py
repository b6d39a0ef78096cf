from typing import Dict, List, Optional


def weighted_mark(marks: List[float], weights: List[int]) -> float:
    """Mean of marks where each mark counts as often as its weight says, to one place.

    >>> weighted_mark([2.0, 3.0, 1.0], [1, 2, 1])
    2.2
    """
    if len(marks) != len(weights):
        raise ValueError("each mark needs a weight")
    total = 0.0
    for i in range(len(marks)):
        total += marks[i] * weights[i]
    return round(total / sum(weights), 1)


def better_half(marks: List[int]) -> List[int]:
    """The marks of the better half of a class, the best first; low marks are good. The pupil in the
    middle of an odd class belongs to the better half.

    >>> better_half([3, 1, 5])
    [1, 3]
    >>> better_half([4, 1, 2, 2])
    [1, 2]
    """
    ordered = sorted(marks)
    size = (len(ordered) + 1) // 2
    return ordered[:size]


def most_common_mark(marks: List[int]) -> int:
    """The mark given most often. If several are, the best, that is the lowest, of them.

    >>> most_common_mark([3, 2, 2, 5, 3])
    2
    """
    counts: Dict[int, int] = {}
    for m in marks:
        counts[m] = counts.get(m, 0) + 1
    best = None
    for m in sorted(counts):
        if best is None or counts[m] > counts[best]:
            best = m
    return best


def stars_for(points: int, late_days: int) -> str:
    """One star for every full 20 points; two late days cost a star. There is always one star at least.

    >>> stars_for(91, 0), stars_for(75, 3), stars_for(12, 9)
    ('****', '**', '*')
    """
    stars = points // 20 - late_days // 2
    if stars < 1:
        stars = 1
    return "*" * stars


def improved(before: Dict[str, int], after: Dict[str, int]) -> List[str]:
    """Pupils with more points in the second test than in the first, in alphabetical order.
    Pupils who missed one of the tests are left out.

    >>> improved({"Kim": 40, "Lea": 55}, {"Lea": 60, "Kim": 38, "Max": 70})
    ['Lea']
    """
    names = []
    for name, points in after.items():
        if name in before and points > before[name]:
            names.append(name)
    names.sort()
    return names


def needed_in_last_test(points: List[int], tests: int, wanted: float) -> Optional[int]:
    """Points needed in the last test for the wanted mean, or None if more than 100 would be needed.

    >>> needed_in_last_test([70, 80], 3, 80)
    90
    >>> needed_in_last_test([10, 20], 3, 80) is None
    True
    """
    needed = wanted * tests - sum(points)
    if needed > 100:
        return None
    whole = int(needed)
    if whole < needed:
        whole += 1
    return max(0, whole)


def scale_up(points):
    """Raise all points so that the best pupil has 100.

    >>> scale_up([60, 85, 90])
    [70, 95, 100]
    """
    bonus = 100 - max(points)
    return [p + bonus for p in points]


def without_worst(points, drop):
    # drop the lowest results, but keep the order of the others
    kept = list(points)
    for _ in range(drop):
        kept.remove(min(kept))
    return kept
