import math
from typing import List, Tuple

Hit = Tuple[float, float]


def ring_of(hit: Hit, rings: List[float]) -> int:
    """rings are ascending radii around (0, 0). Return the number of the innermost ring (from 0) in which
    the dart sticks; on the line counts as inside. Beside all rings: -1.

    >>> ring_of((3, 4), [1, 5, 10]), ring_of((0, 0), [1, 5]), ring_of((9, 9), [1, 5])
    (1, 0, -1)
    """
    d = math.hypot(hit[0], hit[1])
    for i, r in enumerate(rings):
        if d <= r:
            return i
    return -1


def centre(hits: List[Hit]) -> Hit:
    """Middle of all hits, two places; (0, 0) for none.

    >>> centre([(1, 1), (2, 4)])
    (1.5, 2.5)
    """
    if not hits:
        return (0, 0)
    n = len(hits)
    return (round(sum(h[0] for h in hits) / n, 2), round(sum(h[1] for h in hits) / n, 2))


def aim_error(hits: List[Hit]) -> str:
    """Tell how the player should correct the aim: the middle of the hits lies "left", "right", "high",
    "low" or "fine" (within 1 in both directions). The direction with the larger error is named.

    >>> aim_error([(3, 1), (5, 0)]), aim_error([(0.5, -0.2)]), aim_error([(0, -4), (1, -8)])
    ('right', 'fine', 'low')
    """
    x, y = centre(hits)
    if abs(x) <= 1 and abs(y) <= 1:
        return "fine"
    if abs(x) >= abs(y):
        return "right" if x > 0 else "left"
    return "high" if y > 0 else "low"


def group_size(hits: List[Hit]) -> float:
    """Largest distance between two of the hits, two places; 0.0 for fewer than two.

    >>> group_size([(0, 0), (3, 4), (1, 1)])
    5.0
    """
    if len(hits) < 2:
        return 0.0
    largest = 0.0
    for i in range(len(hits)):
        for j in range(i):
            d = math.dist(hits[i], hits[j])
            if d > largest:
                largest = d
    return round(largest, 2)


def checkout_left(start: int, throws: List[int]) -> int:
    """Count down from start. A throw that would go below zero, or leave exactly 1, does not count.
    Return what is left.

    >>> checkout_left(50, [20, 29, 30]), checkout_left(50, [60, 10])
    (0, 40)
    """
    left = start
    for t in throws:
        if left - t < 0 or left - t == 1:
            continue
        left -= t
        if left == 0:
            break
    return left


def throw_value(text: str) -> int:
    """"T20" is three times 20, "D5" two times 5, "B" the bull (50), "7" just 7, "-" beside the board."""
    if text == "-":
        return 0
    if text == "B":
        return 50
    if text[0] in "TD":
        return int(text[1:]) * (3 if text[0] == "T" else 2)
    return int(text)


def streak_over(scores: List[int], mean: float) -> int:
    # longest run of scores above the mean
    best = run = 0
    for s in scores:
        run = run + 1 if s > mean else 0
        best = max(best, run)
    return best
