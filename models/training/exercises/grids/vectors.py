import math
from typing import List


def blend(a: List[float], b: List[float], share: float) -> List[float]:
    """Mix two colours or vectors; share 0 gives a, share 1 gives b.

    >>> blend([0, 10], [10, 20], 0.5)
    [5.0, 15.0]
    """
    return [x + (y - x) * share for x, y in zip(a, b)]


def shopping_total(amounts: List[int], prices: List[float]) -> float:
    """Money for amounts[i] pieces of the article with prices[i].

    >>> shopping_total([2, 0, 1], [1.5, 9, 4])
    7.0
    >>> shopping_total([1], [1, 2])
    Traceback (most recent call last):
    ...
    ValueError: lists must have the same length
    """
    if len(amounts) != len(prices):
        raise ValueError("lists must have the same length")
    total = 0
    for i in range(len(amounts)):
        total += amounts[i] * prices[i]
    return total


def similarity(a: List[int], b: List[int]) -> float:
    """Cosine of the angle between the ratings of two people; 0.0 if one has only zeros.

    >>> similarity([1, 0], [0, 5])
    0.0
    >>> similarity([2, 0], [3, 0])
    1.0
    """
    dot = 0
    norm_a = 0
    norm_b = 0
    for x, y in zip(a, b):
        dot += x * y
        norm_a += x * x
        norm_b += y * y
    if norm_a == 0 or norm_b == 0:
        return 0.0
    return dot / math.sqrt(norm_a * norm_b)


def clamp_length(vector, limit):
    """Shorten a velocity so that its length is at most limit.

    >>> clamp_length((6, 8), 5)
    (3.0, 4.0)
    >>> clamp_length((1, 0), 5)
    (1, 0)
    """
    length = math.hypot(*vector)
    if length <= limit:
        return vector
    factor = limit / length
    return tuple(v * factor for v in vector)


def rotate_quarter(v, turns):
    """Rotate a vector (x, y) counterclockwise by a number of quarter turns.

    >>> rotate_quarter((2, 1), 1)
    (-1, 2)
    >>> rotate_quarter((2, 1), -1)
    (1, -2)
    """
    x, y = v
    for _ in range(turns % 4):
        x, y = -y, x
    return x, y


def wind_effect(speed: List[float], winds: List[List[float]]) -> List[float]:
    """Add all the wind vectors to the speed of a plane.

    >>> wind_effect([100, 0], [[-5, 2], [1, 1]])
    [96, 3]
    """
    result = list(speed)
    for wind in winds:
        for k in range(len(result)):
            result[k] += wind[k]
    return result


def is_multiple(a: List[int], b: List[int]) -> bool:
    """Is vector a a whole multiple of vector b?

    >>> is_multiple([6, -3, 0], [2, -1, 0])
    True
    >>> is_multiple([6, 3], [2, 2])
    False
    """
    factor = None
    for x, y in zip(a, b):
        if y == 0:
            if x != 0:
                return False
            continue
        if x % y != 0:
            return False
        if factor is None:
            factor = x // y
        elif factor != x // y:
            return False
    return True


def differences(readings):
    # change from one sensor vector to the next one
    out = []
    for old, new in zip(readings, readings[1:]):
        out.append([b - a for a, b in zip(old, new)])
    return out


def percentages(parts: List[int]) -> List[int]:
    """Scale the parts so that they are rounded percentages of their sum.

    >>> percentages([1, 1, 2])
    [25, 25, 50]
    >>> percentages([0, 0])
    [0, 0]
    """
    whole = sum(parts)
    if whole == 0:
        return [0] * len(parts)
    return [round(100 * p / whole) for p in parts]
