from typing import Dict, List


def eaten_in_order(fish: List[int]) -> List[int]:
    """
    Fish enter a tank one after the other. A new fish eats the fish that came last if that one
    is less than half its size, then the next last one under the same condition, and so on.
    Eating does not make it grow. Return the sizes that are left, in the order of coming.

    >>> eaten_in_order([5, 2, 1, 6, 3])
    [5, 6, 3]
    """
    tank = []
    for size in fish:
        while tank and 2 * tank[-1] < size:
            tank.pop()
        tank.append(size)
    return tank


def tank_partition(fish: List[str], enemies: Dict[str, str]) -> List[List[str]]:
    """
    Distribute fish to tanks in order: each goes to the first tank in which there is neither its
    enemy nor a fish whose enemy it is. New tanks are added when needed.

    >>> tank_partition(["tetra", "pike", "snail", "eel"], {"pike": "tetra", "eel": "snail"})
    [['tetra', 'snail'], ['pike', 'eel']]
    """
    def fits(name, tank):
        for other in tank:
            if enemies.get(name) == other or enemies.get(other) == name:
                return False
        return True

    tanks = []
    for name in fish:
        for tank in tanks:
            if fits(name, tank):
                tank.append(name)
                break
        else:
            tanks.append([name])
    return tanks


def ph_warnings(values: List[float], low: float, high: float) -> List[str]:
    """
    Return a warning such as "2 low" or "5 high" for each reading outside of the limits, but
    only if the reading before it was not outside on the same side.

    >>> ph_warnings([7.0, 6.1, 6.0, 8.2, 6.2], 6.5, 8.0)
    ['1 low', '3 high', '4 low']
    """
    warnings = []
    state = "ok"
    for i, v in enumerate(values):
        if low <= v <= high:
            state = "ok"
            continue
        new = "low" if v < low else "high"
        if new != state:
            warnings.append(f"{i} {new}")
        state = new
    return warnings


def water_changes(start: float, share: float, goal: float) -> int:
    """
    Each change of water lowers the nitrate by the given share (0.25 is a quarter). Count the
    changes until it is at most `goal`. If the goal can never be reached, return -1.

    >>> water_changes(80, 0.5, 15)
    3
    >>> water_changes(80, 0, 15)
    -1
    """
    if start <= goal:
        return 0
    if not 0 < share <= 1 or goal <= 0 and share < 1:
        return -1
    cnt = 0
    while start > goal:
        start -= start * share
        cnt += 1
    return cnt


def feeding_gaps(minutes, hungry_after):
    """
    Fish are fed at the given minutes of a day (0 to 1439), every day the same. Return True if
    no gap, the one over midnight included, is longer than `hungry_after`.

    Example:
    feeding_gaps([480, 1080], 840) == True
    feeding_gaps([480, 1080], 800) == False
    """
    if not minutes:
        return False
    m = sorted(minutes)
    gaps = [b - a for a, b in zip(m, m[1:])]
    gaps.append(m[0] + 1440 - m[-1])
    return max(gaps) <= hungry_after


def shoal_spread(positions):
    """Return how many fish are more than the mean distance away from the middle of the shoal."""
    if len(positions) < 2:
        return 0
    mid = sum(positions) / len(positions)
    away = [abs(p - mid) for p in positions]
    mean = sum(away) / len(away)
    return sum(a > mean for a in away)
