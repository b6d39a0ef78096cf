from typing import Dict, List, Optional, Tuple


def compare_laps(first: List[int], second: List[int]) -> Tuple[int, int, int]:
    """Compare two drivers lap by lap. Returns how many laps the first won, how many the
    second won and how many were equal. Extra laps are ignored.

    >>> compare_laps([60, 62, 61], [61, 62, 59])
    (1, 1, 1)
    >>> compare_laps([], [50])
    (0, 0, 0)
    """
    won, lost, equal = 0, 0, 0
    for a, b in zip(first, second):
        if a < b:
            won += 1
        elif a > b:
            lost += 1
        else:
            equal += 1
    return won, lost, equal


def first_difference(plan: List[str], actual: List[str]) -> int:
    """Position of the first checkpoint that differs from the plan. If one list is only
    longer, the length of the shorter one; -1 if they are the same.

    >>> first_difference(['A', 'B', 'C'], ['A', 'C', 'C'])
    1
    >>> first_difference(['A'], ['A', 'B'])
    1
    >>> first_difference(['A'], ['A'])
    -1
    """
    shorter = min(len(plan), len(actual))
    for i in range(shorter):
        if plan[i] != actual[i]:
            return i
    if len(plan) != len(actual):
        return shorter
    return -1


def podium(results: List[Tuple[str, float]]) -> List[str]:
    """Names of the three fastest; equal times are ordered by name.

    >>> podium([('Kim', 9.8), ('Ada', 9.5), ('Bob', 9.8), ('Zoe', 10.1)])
    ['Ada', 'Bob', 'Kim']
    """
    ordered = sorted(results, key=lambda r: (r[1], r[0]))
    return [name for name, _ in ordered[:3]]


def places_gained(start: List[str], finish: List[str]) -> Dict[str, int]:
    """For every runner in the finish list, how many places he moved up (negative: down).

    >>> places_gained(['a', 'b', 'c'], ['c', 'a', 'b'])
    {'c': 2, 'a': -1, 'b': -1}
    """
    gained = {}
    for place, name in enumerate(finish):
        gained[name] = start.index(name) - place
    return gained


def fastest_clean_lap(laps: List[int], faults: List[bool]) -> Optional[int]:
    """Best lap time among the laps without a fault.

    >>> fastest_clean_lap([58, 61, 60], [True, False, False])
    60
    >>> fastest_clean_lap([58], [True]) is None
    True
    """
    best = None
    for i in range(len(laps)):
        if faults[i]:
            continue
        if best is None or laps[i] < best:
            best = laps[i]
    return best


def ranks(times: List[int]) -> List[int]:
    """Rank of each runner by time; equal times share a rank and the next rank is left out.

    >>> ranks([50, 45, 50, 60])
    [2, 1, 2, 4]
    """
    result = []
    for t in times:
        rank = 1
        for other in times:
            if other < t:
                rank += 1
        result.append(rank)
    return result
