import math
from typing import List


def round_to_quarter(x: float) -> float:
    """Return x rounded to the nearest quarter. A value exactly between two quarters is rounded up.

    >>> round_to_quarter(2.3)
    2.25
    >>> round_to_quarter(2.375)
    2.5
    """
    return math.floor(x * 4 + 0.5) / 4


def cut_places(x: float, places: int) -> float:
    """Cut the number after the given places without rounding; negative numbers are cut toward zero.

    >>> cut_places(2.789, 1)
    2.7
    >>> cut_places(-2.789, 1)
    -2.7
    """
    factor = 10 ** places
    cut = int(abs(x) * factor) / factor
    return -cut if x < 0 else cut


def round_seldom(values: List[float]) -> List[int]:
    """Round every value to a whole number; an exact half goes to the larger whole number if the last
    half was rounded down and the other way round. The first half is rounded up.

    >>> round_seldom([1.5, 2.2, 3.5, 0.5])
    [2, 2, 3, 1]
    """
    rounded = []
    up = True
    for value in values:
        floor = math.floor(value)
        rest = value - floor
        if rest == 0.5:
            rounded.append(floor + 1 if up else floor)
            up = not up
        elif rest > 0.5:
            rounded.append(floor + 1)
        else:
            rounded.append(floor)
    return rounded


def lost_by_cutting(values: List[float]) -> float:
    """What is lost altogether if the fraction of every value is thrown away? Rounded to two places.

    >>> lost_by_cutting([1.5, 2.25, 3])
    0.75
    >>> lost_by_cutting([])
    0
    """
    lost = 0
    for value in values:
        lost += value - int(value)
    return round(lost, 2)


def up_to_dozen(n: int) -> int:
    """Eggs are sold by the dozen. Return the number of eggs that has to be bought for n eggs.

    >>> up_to_dozen(13)
    24
    >>> up_to_dozen(12)
    12
    >>> up_to_dozen(-3)
    0
    """
    if n <= 0:
        return 0
    rest = n % 12
    if rest == 0:
        return n
    return n + 12 - rest


def same_when_rounded(a: float, b: float) -> int:
    """Return the largest number of places (0 to 6) for which a and b look the same when both are rounded,
    or -1 if they differ even as whole numbers.

    >>> same_when_rounded(1.234, 1.219)
    1
    >>> same_when_rounded(1.2, 3.4)
    -1
    """
    for places in range(6, -1, -1):
        if round(a, places) == round(b, places):
            return places
    return -1


def scale_mark(value: float, marks: List[int]) -> int:
    """A pointer stands at value; read the nearest of the marks. The lower mark is read in doubt.

    >>> scale_mark(7.5, [0, 5, 10])
    5
    >>> scale_mark(8, [0, 5, 10])
    10
    """
    nearest = marks[0]
    for mark in sorted(marks):
        if abs(mark - value) < abs(nearest - value):
            nearest = mark
        elif abs(mark - value) == abs(nearest - value):
            nearest = min(mark, nearest)
    return nearest
