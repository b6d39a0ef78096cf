from typing import List, Tuple


def strips_for_room(width: int, length: int, roll: int) -> Tuple[int, int]:
    """Carpet comes from a roll in strips as long as one side of the room. Try both directions; return
    (number of strips, length of a strip) with less carpet, in the direction of the length if equal.
    A room without area: (0, 0).

    >>> strips_for_room(300, 500, 200)
    (3, 300)
    >>> strips_for_room(410, 390, 200)
    (2, 410)
    """
    if width <= 0 or length <= 0:
        return (0, 0)
    along = -(-width // roll)
    across = -(-length // roll)
    if along * length <= across * width:
        return (along, length)
    return (across, width)


def skirting(rooms: List[Tuple[float, float]], doors: int, door: float = 0.9) -> float:
    """Metres of skirting board around all rooms, without the doors; every door counts on both of its
    sides. Two places, never negative.

    >>> skirting([(4, 3), (2, 2)], 2)
    18.4
    """
    around = sum(2 * (a + b) for a, b in rooms)
    return round(max(0, around - 2 * doors * door), 2)


def tile_cuts(side: int, tile: int, joint: int) -> Tuple[int, int]:
    """Tiles of the size `tile` with joints between them are laid along a wall of the length `side`.
    Return (whole tiles, size of the cut tile at the end); the cut tile is 0 when it comes out even or
    only a joint is left.

    >>> tile_cuts(1000, 300, 5), tile_cuts(610, 300, 5), tile_cuts(200, 300, 5)
    ((3, 85), (2, 0), (0, 200))
    """
    whole = 0
    used = 0
    while used + tile <= side:
        used += tile + joint
        whole += 1
    return whole, max(0, side - used)


def checker_counts(rows: int, columns: int) -> Tuple[int, int]:
    """(dark, light) squares of a floor in two colours, dark in the corner of the start.

    >>> checker_counts(3, 3), checker_counts(2, 5), checker_counts(0, 4)
    ((5, 4), (5, 5), (0, 0))
    """
    squares = rows * columns
    light = squares // 2
    return squares - light, light


def worn_way(floor: List[str]) -> List[int]:
    """floor is a list of texts with "x" for worn squares. Return the columns that are worn from the
    first row to the last.

    >>> worn_way([".x.x", "xx..", ".xx."])
    [1]
    """
    if not floor:
        return []
    return [c for c in range(len(floor[0])) if all(row[c] == "x" for row in floor)]


def board_pattern(row: int, board: int, width: int, shift: int) -> List[int]:
    """Lengths of the boards in one row of a floor. Each row starts with a piece that is `shift` shorter
    than in the row before, with a full board again when nothing would be left.

    >>> board_pattern(0, 100, 250, 40), board_pattern(1, 100, 250, 40)
    ([100, 100, 50], [60, 100, 90])
    """
    first = board - row * shift % board
    pieces = []
    left = width
    size = first
    while left > 0:
        piece = min(size, left)
        pieces.append(piece)
        left -= piece
        size = board
    return pieces


def rolled_up(length: float, thick: float, core: float) -> int:
    # number of turns when a carpet is rolled on a core of that diameter, each turn makes it thicker
    turns = 0
    diameter = core
    while length > 0:
        length -= 3.1416 * (diameter + thick)
        diameter += 2 * thick
        turns += 1
    return turns
