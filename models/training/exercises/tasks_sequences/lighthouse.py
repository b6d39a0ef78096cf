from typing import List, Tuple


def lights_seen(ranges: List[Tuple[int, int]], ship: int) -> List[int]:
    """
    Lighthouse i stands at kilometre p and can be seen up to r kilometres away, given as
    (p, r). Return the indices of those that a ship at kilometre `ship` sees, the
    nearest first; if two are equally near, the one with the smaller index.

    >>> lights_seen([(0, 10), (30, 12), (16, 3)], 20)
    [1]
    >>> lights_seen([(0, 10), (10, 5)], 5)
    [0, 1]
    """
    seen = []
    for i, (p, r) in enumerate(ranges):
        if abs(p - ship) <= r:
            seen.append(i)
    return sorted(seen, key=lambda i: abs(ranges[i][0] - ship))


def dark_stretches(ranges, coast):
    """
    Return the parts (from, to) of a coast of whole kilometres 0 ... coast on which no
    light can be seen, as first and last dark kilometre.

    >>> dark_stretches([(3, 1), (9, 1)], 10)
    [(0, 1), (5, 7)]
    """
    parts = []
    start = None
    for km in range(coast + 1):
        lit = any(abs(p - km) <= r for p, r in ranges)
        if not lit and start is None:
            start = km
        elif lit and start is not None:
            parts.append((start, km - 1))
            start = None
    if start is not None:
        parts.append((start, coast))
    return parts


def rhythm_period(pattern: str) -> int:
    """
    A light was noted once a second as "*" (on) and "." (off). Return the smallest number
    of seconds after which the pattern repeats itself within the notes; this is the whole
    length if it never does. An empty note has the period 0.

    >>> rhythm_period("*..*..*.")
    3
    >>> rhythm_period("*.")
    2
    """
    n = len(pattern)
    if n == 0:
        return 0
    for p in range(1, n):
        if all(pattern[i] == pattern[i - p] for i in range(p, n)):
            return p
    return n


def keeper_rounds(stairs: List[int], trips: int, tired_after: int) -> int:
    """
    A keeper climbs all floors in each trip; stairs[f] are the steps of floor f. From trip
    number `tired_after` + 1 on the keeper rests 1 minute on each floor with over 20 steps.
    Return the minutes of rest in total.

    >>> keeper_rounds([30, 20, 25], 4, 2)
    4
    """
    if trips <= tired_after:
        return 0
    long_floors = len([s for s in stairs if s > 20])
    return (trips - tired_after) * long_floors


def same_at_same_time(a: str, b: str) -> List[int]:
    """
    Two lights are noted as "*" and "."; the notes of the second one begin again when they are
    over. Return the seconds in the notes of the first at which both are on.

    Example:
    same_at_same_time("**.*", "*.") == [0]
    """
    if not b:
        return []
    return [i for i, ch in enumerate(a) if ch == "*" and b[i % len(b)] == "*"]


def oil_lasts(barrels: List[int], per_night: List[int]) -> int:
    """Return the number of whole nights that the oil lasts, where the nights repeat in a cycle."""
    oil = sum(barrels)
    if not per_night or sum(per_night) <= 0:
        return -1
    nights = 0
    while oil >= per_night[nights % len(per_night)]:
        oil -= per_night[nights % len(per_night)]
        nights += 1
    return nights
