import math
from typing import List, Tuple

Box = Tuple[int, int, int]


def wrapping_paper(boxes: List[Box]) -> int:
    """Paper for some presents: the surface of each plus one tenth of it (rounded up) for the overlap.

    >>> wrapping_paper([(1, 2, 3)])
    25
    """
    total = 0
    for a, b, c in boxes:
        surface = 2 * (a * b + b * c + a * c)
        total += surface + (surface + 9) // 10
    return total


def longest_stick(box: Box) -> float:
    """Length of the longest stick that fits into the box.

    >>> longest_stick((2, 3, 6))
    7.0
    """
    a, b, c = box
    return round(math.sqrt(a * a + b * b + c * c), 2)


def best_orientation(box: Box, shelf_height: int) -> Tuple[int, int, int]:
    """Turn a box so that it fits below a shelf and has the smallest base; returns (width, depth, height).

    >>> best_orientation((4, 2, 9), 5)
    (2, 9, 4)
    """
    a, b, c = sorted(box)
    for height, base in ((c, (a, b)), (b, (a, c)), (a, (b, c))):
        if height <= shelf_height:
            return base[0], base[1], height
    raise ValueError("the box is too high")


def how_many_fit(box, crate):
    """Number of boxes in a crate when all of them stand in the same direction; best of all turns.

    >>> how_many_fit((1, 2, 3), (6, 2, 2))
    4
    """
    a, b, c = box
    best = 0
    for w, d, h in [(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)]:
        count = (crate[0] // w) * (crate[1] // d) * (crate[2] // h)
        best = max(best, count)
    return best


def tower_height(boxes: List[Box]) -> int:
    """Height of a tower of boxes lying on their largest side.

    >>> tower_height([(3, 1, 4), (2, 2, 2)])
    3
    """
    return sum(min(box) for box in boxes)


def volume_litres(box):
    # the sides are given in centimetres
    a, b, c = box
    return a * b * c / 1000


def visible_cubes(heights: List[List[int]]) -> int:
    """Number of cube faces seen from the front (the last row), where high towers hide lower ones.

    >>> visible_cubes([[3, 1], [2, 1]])
    4
    """
    total = 0
    for c in range(len(heights[0])):
        highest = 0
        for r in range(len(heights)):
            highest = max(highest, heights[r][c])
        total += highest
    return total


def sort_parcels(parcels: List[Tuple[str, Box]]) -> List[str]:
    """Names of the parcels, the largest volume first, names in alphabetical order if it is equal.

    >>> sort_parcels([("b", (1, 1, 2)), ("a", (2, 1, 1)), ("c", (3, 1, 1))])
    ['c', 'a', 'b']
    """
    def volume(box):
        product = 1
        for side in box:
            product *= side
        return product

    ordered = sorted(parcels, key=lambda p: (-volume(p[1]), p[0]))
    return [name for name, _ in ordered]


def parcel_class(box: Box, grams: int) -> str:
    """Class S, M or L of a parcel by its longest side, or '-' if it is too heavy."""
    if grams > 20000:
        return "-"
    longest = max(box)
    if longest <= 35:
        return "S"
    elif longest <= 60:
        return "M"
    return "L"
