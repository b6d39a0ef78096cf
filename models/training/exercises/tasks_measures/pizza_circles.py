import math
from typing import List, Tuple


def better_deal(menu: List[Tuple[int, float]]) -> int:
    """menu holds (diameter, price) of pizzas. Return the index of the one with most area for the money.
    A free pizza always wins; the earlier one of equals; -1 for an empty menu.

    >>> better_deal([(20, 6), (30, 11), (40, 22)])
    1
    >>> better_deal([])
    -1
    """
    best, where = -1.0, -1
    for i, (diameter, price) in enumerate(menu):
        if price == 0:
            return i
        worth = diameter ** 2 / price
        if worth > best:
            best, where = worth, i
    return where


def rim_share(diameter: float, rim: float) -> int:
    """Percent of the area that is rim, rounded. A rim of half the diameter or more is all of it.

    >>> rim_share(30, 3), rim_share(10, 5), rim_share(10, 0)
    (36, 100, 0)
    """
    if rim * 2 >= diameter:
        return 100
    inner = diameter - 2 * rim
    return round(100 - inner ** 2 * 100 / diameter ** 2)


def same_area_as(diameters: List[float]) -> float:
    """Diameter of the one pizza that is as large as all the given ones together, one place.

    >>> same_area_as([30, 40])
    50.0
    """
    return round(math.sqrt(sum(d * d for d in diameters)), 1)


def slice_angles(hunger: List[int]) -> List[float]:
    """Cut a pizza so that each guest's slice fits the hunger: angles in degrees, one place. Guests
    without hunger get 0; if nobody is hungry all slices are equal.

    >>> slice_angles([1, 2, 0])
    [120.0, 240.0, 0.0]
    >>> slice_angles([0, 0])
    [180.0, 180.0]
    """
    if not hunger:
        return []
    total = sum(hunger)
    if total == 0:
        return [round(360 / len(hunger), 1)] * len(hunger)
    return [round(360 * h / total, 1) for h in hunger]


def olive_slice(angle: float, cuts: List[float]) -> int:
    """cuts are ascending angles at which the pizza was cut. On which slice (between cut i and cut i + 1)
    lies an olive at `angle`? The last slice goes on over 360 degrees to the first cut.

    >>> olive_slice(100, [0, 90, 180]), olive_slice(10, [45, 200]), olive_slice(370, [0, 90])
    (1, 1, 0)
    """
    angle %= 360
    if not cuts:
        return 0
    if angle < cuts[0]:
        return len(cuts) - 1
    place = 0
    for i, c in enumerate(cuts):
        if c <= angle:
            place = i
    return place


def fits_in_oven(diameters: List[int], width: int, depth: int) -> bool:
    """Round trays stand in one row along the width. Do they all fit, none deeper than the oven?"""
    if any(d > depth for d in diameters):
        return False
    return sum(diameters) <= width


def dough_for(diameter: int, base: int = 26, grams: int = 220) -> int:
    """`grams` of dough are right for the diameter `base`. Return whole grams (rounded up) for another
    diameter, of the same thickness.

    >>> dough_for(26), dough_for(13), dough_for(32)
    (220, 55, 334)
    """
    if diameter <= 0:
        return 0
    return math.ceil(grams * diameter ** 2 / base ** 2)


def topping_plan(pieces: int, rings: int) -> List[int]:
    """Lay pieces on rings 1, 2, 3, ... from the inside, each ring in proportion to its number. The
    pieces left over go to the outermost ring.

    >>> topping_plan(13, 3)
    [2, 4, 7]
    """
    if rings <= 0:
        return []
    total = rings * (rings + 1) // 2
    plan = [pieces * r // total for r in range(1, rings + 1)]
    plan[-1] += pieces - sum(plan)
    return plan
