import math
from typing import List, Tuple


def slope_length(height, half_width):
    """Return the length of a rafter that climbs `height` over `half_width`, to two places.
    A flat roof simply has the half width.

    >>> slope_length(3, 4)
    5.0
    >>> slope_length(0, 4.5)
    4.5
    """
    if height == 0:
        return half_width
    return round(math.sqrt(height ** 2 + half_width ** 2), 2)


def broken_rows(rows: List[List[int]], limit: int) -> List[int]:
    """You are given rows of tiles, 1 for a whole tile and 0 for a broken one.
    Return the indices of the rows with more than `limit` broken tiles.

    >>> broken_rows([[1, 1, 0], [0, 0, 1], [0, 0, 0]], 1)
    [1, 2]
    """
    result = []
    for i, row in enumerate(rows):
        broken = 0
        for tile in row:
            if tile == 0:
                broken += 1
        if broken > limit:
            result.append(i)
    return result


def gutter_pieces(length: int, pieces: Tuple[int, int]) -> Tuple[int, int]:
    """Cut a gutter of `length` cm out of long and short pieces, as many long ones as can be,
    then short ones until the length is covered. Return (long, short).

    >>> gutter_pieces(730, (200, 50))
    (3, 3)
    >>> gutter_pieces(-5, (200, 50))
    (0, 0)
    """
    long_piece, short_piece = pieces
    if length <= 0:
        return (0, 0)
    count, rest = divmod(length, long_piece)
    short = 0
    while rest > 0:
        rest -= short_piece
        short += 1
    return (count, short)


def steepness(rise, run):
    """Return "flat", "walkable", "steep" or "wall" for a roof with that rise and run.

    >>> [steepness(0, 5), steepness(1, 5), steepness(4, 5), steepness(3, 0)]
    ['flat', 'walkable', 'steep', 'wall']
    """
    if rise == 0:
        return "flat"
    if run == 0:
        return "wall"
    ratio = rise / run
    return "walkable" if ratio < 0.3 else "steep"


def same_pitch(roofs: List[Tuple[float, float]], tolerance: float = 0.01) -> bool:
    """Check if all roofs, given as (rise, run), have the same pitch within the tolerance.
    No roofs or one roof: True.

    >>> same_pitch([(1, 2), (2, 4), (1.5, 3)])
    True
    >>> same_pitch([(1, 2), (2, 3)])
    False
    """
    if len(roofs) < 2:
        return True
    first = roofs[0][0] / roofs[0][1]
    return all(abs(rise / run - first) <= tolerance for rise, run in roofs[1:])
