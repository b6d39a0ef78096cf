from typing import List, Tuple
import math


def within(value: float, target: float, tol: str) -> bool:
    """Check a measured value against a target. `tol` is a text: "5%" means five percent of the target,
    "0.2" means absolutely 0.2, and "+0.1" or "-0.1" means only upward or only downward.

    >>> within(104, 100, "5%"), within(106, 100, "5%")
    (True, False)
    >>> within(9.95, 10, "+0.1"), within(9.95, 10, "-0.1")
    (False, True)
    """
    diff = value - target
    if tol.endswith("%"):
        return abs(diff) <= abs(target) * float(tol[:-1]) / 100
    if tol.startswith("+"):
        return 0 <= diff <= float(tol[1:])
    if tol.startswith("-"):
        return 0 <= -diff <= float(tol[1:])
    return abs(diff) <= float(tol)


def same_readings(a: List[float], b: List[float], eps: float = 1e-6) -> bool:
    """Two gauges agree if they made the same number of readings and each pair differs by less than eps.

    >>> same_readings([0.1 + 0.2, 1], [0.3, 1.0])
    True
    >>> same_readings([1], [1, 2])
    False
    """
    if len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if abs(x - y) >= eps:
            return False
    return True


def worst_part(parts: List[Tuple[str, float]], nominal: float) -> str:
    """Return the label of the part that is farthest from the nominal size. If two are equally far, the
    larger part is worse. "" for no parts.

    >>> worst_part([("a", 9.5), ("b", 10.25), ("c", 10.5)], 10)
    'c'
    """
    if not parts:
        return ""
    label, _ = max(parts, key=lambda p: (abs(p[1] - nominal), p[1]))
    return label


def sort_out(sizes: List[float], low: float, high: float) -> dict:
    """Sort sizes into "rework" (too large, can be ground off), "good" and "scrap" (too small).

    >>> sort_out([9.8, 10.0, 10.4], 9.9, 10.1)
    {'rework': [10.4], 'good': [10.0], 'scrap': [9.8]}
    """
    bins = {"rework": [], "good": [], "scrap": []}
    for s in sizes:
        if s > high:
            bins["rework"].append(s)
        elif s < low:
            bins["scrap"].append(s)
        else:
            bins["good"].append(s)
    return bins


def stack_limits(parts: List[Tuple[float, float]]) -> Tuple[float, float]:
    """parts are (size, tolerance) of things stacked on each other. Return the lowest and highest
    stack, three places.

    >>> stack_limits([(10, 0.1), (5.5, 0.05)])
    (15.35, 15.65)
    """
    size = sum(p[0] for p in parts)
    tol = sum(p[1] for p in parts)
    return (round(size - tol, 3), round(size + tol, 3))


def drift_alarm(readings: List[float], k: int) -> int:
    """Return the first index at which the gauge has risen k times in a row, -1 if it never does.

    >>> drift_alarm([1.0, 1.1, 1.2, 1.1, 1.2, 1.3, 1.4], 3)
    6
    """
    if k <= 0:
        return 0 if readings else -1
    rises = 0
    for i in range(1, len(readings)):
        if readings[i] > readings[i - 1]:
            rises += 1
        else:
            rises = 0
        if rises == k:
            return i
    return -1


def fits_hole(peg: float, hole: float, shape: str) -> bool:
    """Does a peg fit into a round hole with the diameter `hole`? A round peg is given by its diameter, a
    square one by its side. Any other shape does not fit.

    >>> fits_hole(7, 10, "square"), fits_hole(7.2, 10, "square"), fits_hole(10, 10, "round")
    (True, False, True)
    """
    if shape == "round":
        return peg <= hole
    if shape == "square":
        return peg * math.sqrt(2) <= hole
    return False
