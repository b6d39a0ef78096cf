import math
from typing import List, Tuple


def whole_and_rest(x: float) -> Tuple[int, float]:
    """
    Split a number into its whole part (toward zero) and what is left, rounded to four places.
    Both have the sign of the number.

    >>> whole_and_rest(2.75)
    (2, 0.75)
    >>> whole_and_rest(-2.75)
    (-2, -0.75)
    """
    whole = int(x)
    return whole, round(x - whole, 4)


def pack_floors(values: List[float]) -> Tuple[int, float]:
    """
    Take the floor of all values and add them. Return this sum together with the sum of what the
    floors left over, rounded to two places.

    >>> pack_floors([1.5, 2.5, -0.5])
    (2, 1.5)
    """
    floors = 0
    left = 0.0
    for value in values:
        floor = math.floor(value)
        floors += floor
        left += value - floor
    return floors, round(left, 2)


def places_needed(x: float, most: int = 8) -> int:
    """
    Return the smallest number of places with which x can be written without a change, at most
    `most`.

    >>> places_needed(2.75)
    2
    >>> places_needed(3.0)
    0
    >>> places_needed(1 / 3)
    8
    """
    places = 0
    while places < most and round(x, places) != x:
        places += 1
    return places


def digits_after_point(x: float, count: int) -> str:
    """
    Return the first digits after the point as a text, without rounding. The sign does not matter.

    >>> digits_after_point(3.14159, 3)
    '141'
    >>> digits_after_point(-2.5, 2)
    '50'
    """
    rest = abs(x) - int(abs(x))
    digits = ""
    for _ in range(count):
        rest *= 10
        digit = int(rest)
        digits += str(digit)
        rest -= digit
    return digits


def long_division(a: int, b: int, places: int) -> str:
    """
    Divide two positive numbers as on paper and return the result as a text with the given places,
    which are not rounded. With no places there is no point.

    >>> long_division(22, 7, 4)
    '3.1428'
    >>> long_division(9, 2, 0)
    '4'
    """
    text = str(a // b)
    rest = a % b
    if places > 0:
        text += "."
    for _ in range(places):
        rest *= 10
        text += str(rest // b)
        rest %= b
    return text


def period_start(b: int) -> int:
    """
    In the long division of 1 by b, remainders repeat sooner or later. Return after how many
    digits a remainder occurs for the second time, or 0 if the division ends.

    >>> period_start(7)
    6
    >>> period_start(8)
    0
    >>> period_start(6)
    2
    """
    seen = []
    rest = 1 % b
    while rest != 0:
        if rest in seen:
            return len(seen)
        seen.append(rest)
        rest = rest * 10 % b
    return 0


def away_from_zero(x: float) -> int:
    """
    Round to the next whole number that is farther from zero; whole numbers stay as they are.

    >>> away_from_zero(2.1)
    3
    >>> away_from_zero(-2.1)
    -3
    >>> away_from_zero(-4.0)
    -4
    """
    if x < 0:
        return -math.ceil(-x)
    return math.ceil(x)


def fair_total(values: List[float]) -> List[int]:
    """
    Round all values down, then raise the ones with the greatest rests by one until the sum is the
    rounded sum of the values.

    >>> fair_total([1.4, 2.4, 3.4])
    [2, 2, 3]
    """
    rounded = [math.floor(value) for value in values]
    missing = round(sum(values)) - sum(rounded)
    order = sorted(range(len(values)), key=lambda i: rounded[i] - values[i])
    for i in order[:missing]:
        rounded[i] += 1
    return rounded
