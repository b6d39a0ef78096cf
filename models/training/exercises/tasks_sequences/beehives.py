from typing import List, Tuple


def swarming_weeks(weights: List[float], drop: float) -> List[int]:
    """
    A hive is weighed every week. Return the weeks in which it lost at least `drop`
    against the week before, although it had gained weight in the week before that.

    >>> swarming_weeks([20.0, 22.0, 18.5, 16.0, 19.0, 15.0], 2.5)
    [2, 5]
    """
    if drop <= 0:
        return []
    weeks = []
    for i in range(2, len(weights)):
        gained = weights[i - 1] > weights[i - 2]
        if gained and weights[i - 1] - weights[i] >= drop:
            weeks.append(i)
    return weeks


def frames_alternate(frames: List[str]) -> bool:
    """
    Check if brood frames ("B") and honey frames ("H") strictly alternate. Empty
    frames ("-") do not matter. A hive with at most one filled frame is fine.

    >>> frames_alternate(["B", "-", "H", "B"])
    True
    >>> frames_alternate(["H", "-", "H"])
    False
    """
    last = ""
    for f in frames:
        if f == "-":
            continue
        if f == last:
            return False
        last = f
    return True


def merge_colonies(strengths, minimum):
    """
    Weak colonies are united with their right neighbour until each is strong enough.
    Go from left to right; as long as the colony in hand is below the minimum, add the
    next one to it. A weak rest at the end joins the last finished colony.

    Example:
    merge_colonies([3, 1, 2, 5, 1], 3) == [3, 3, 6]
    """
    result = []
    current = 0
    for s in strengths:
        current += s
        if current >= minimum:
            result.append(current)
            current = 0
    if current > 0:
        if result:
            result[-1] += current
        else:
            result.append(current)
    return result


def best_two_hives(harvest: List[int]) -> Tuple[int, int]:
    """
    Return the positions of two hives that are not neighbours and together gave the
    most honey. Return (-1, -1) for fewer than three hives.

    >>> best_two_hives([9, 8, 3, 7])
    (0, 3)
    >>> best_two_hives([4, 4])
    (-1, -1)
    """
    n = len(harvest)
    if n < 3:
        return (-1, -1)
    best = (0, 2)
    for i in range(n):
        for j in range(i + 2, n):
            if harvest[i] + harvest[j] > harvest[best[0]] + harvest[best[1]]:
                best = (i, j)
    return best


def dance_heading(turns: List[int]) -> int:
    """
    A bee dances a list of turns in degrees (positive: clockwise). Turns larger than 180
    or smaller than -180 are mistakes and are ignored. Return the final heading, 0 to 359.

    >>> dance_heading([90, -200, 300, -100])
    350
    """
    heading = 0
    for t in turns:
        if -180 <= t <= 180:
            heading = (heading + t) % 360
    return heading


def visits_per_flower(path):
    """
    For each flower in order of its first visit, return (name, number of visits,
    longest time between two visits of it); the time is 0 if it was visited only once.

    >>> visits_per_flower(["rose", "lily", "lily", "rose"])
    [('rose', 2, 3), ('lily', 2, 1)]
    """
    seen = {}
    for i, name in enumerate(path):
        if name not in seen:
            seen[name] = [i, 1, 0]
        else:
            last, cnt, gap = seen[name]
            seen[name] = [i, cnt + 1, max(gap, i - last)]
    return [(name, v[1], v[2]) for name, v in seen.items()]
