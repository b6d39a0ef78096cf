from typing import Optional


def fridge_state(temps: list[float]) -> str:
    """
    Given the readings of a fridge in the order in which they were taken, return
      "fine"    if all readings are from 2 to 7 degrees,
      "watch"   if some are outside but never two in a row,
      "alarm"   if two readings in a row are outside or any is above 12,
      "silent"  if there are no readings.

    >>> fridge_state([3.0, 7.0])
    'fine'
    >>> fridge_state([3.0, 8.1, 6.5, 1.0])
    'watch'
    >>> fridge_state([3.0, 8.1, 1.5])
    'alarm'
    """
    if not temps:
        return "silent"
    bad_before = False
    seen_bad = False
    for t in temps:
        if t > 12:
            return "alarm"
        bad = not 2 <= t <= 7
        if bad and bad_before:
            return "alarm"
        seen_bad = seen_bad or bad
        bad_before = bad
    return "watch" if seen_bad else "fine"


def gap_in_ranges(ranges: list[tuple[int, int]]) -> Optional[int]:
    """The ranges (first, last) should cover the numbers without a hole between them. Return the
    smallest number that is missing, or None if nothing is missing or no range is given.

    >>> gap_in_ranges([(5, 9), (1, 3)])
    4
    >>> gap_in_ranges([(3, 9), (1, 3)]) is None
    True
    """
    if not ranges:
        return None
    reached = min(a for a, b in ranges) - 1
    for a, b in sorted(ranges):
        if a > reached + 1:
            return reached + 1
        reached = max(reached, b)
    return None


def tyre_ok(pressures, low=2.1, high=2.9, spread=0.2):
    """
    Four pressures: front left, front right, back left, back right.
    All must be from low to high, and the two of one axle must not differ by more than `spread`.

    tyre_ok([2.3, 2.4, 2.8, 2.7]) -> True
    tyre_ok([2.2, 2.6, 2.8, 2.7]) -> False
    """
    if len(pressures) != 4:
        return False
    if any(p < low or p > high for p in pressures):
        return False
    for left, right in zip(pressures[::2], pressures[1::2]):
        if round(abs(left - right), 3) > spread:
            return False
    return True


def loudness(db: int) -> str:
    """Sort a noise level into a word: below 30 "hush", up to 59 "talk", up to 84 "road",
    from 85 on "harm". Negative levels are "error".

    >>> [loudness(x) for x in (-1, 0, 30, 84, 85)]
    ['error', 'hush', 'talk', 'road', 'harm']
    """
    if db < 0:
        return "error"
    names = ["hush", "talk", "road"]
    bounds = [30, 60, 85]
    for name, bound in zip(names, bounds):
        if db < bound:
            return name
    return "harm"


def between_any(x, limits):
    """Is x strictly inside one of the ranges but not on the border of any of them?"""
    if any(x in (a, b) for a, b in limits):
        return False
    return any(a < x < b for a, b in limits)


def same_bracket(a: int, b: int, edges: list[int]) -> bool:
    """
    The sorted edges cut the numbers into brackets; an edge belongs to the bracket above it.
    Return True if a and b fall into the same one.

    >>> same_bracket(12, 19, [10, 20, 30])
    True
    >>> same_bracket(19, 20, [10, 20, 30])
    False
    """
    for e in edges:
        if (a < e) != (b < e):
            return False
    return True
