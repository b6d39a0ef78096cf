from typing import List, Optional, Set, Tuple


Cell = Tuple[int, int]


def are_neighbours(a: Cell, b: Cell) -> bool:
    """
    The cells of a honeycomb are named by (column, row), with slanted columns. The six neighbours of a
    cell are one step away in column, in row, or in both with opposite signs.
    A cell isn't its own neighbour.

    >>> are_neighbours((2, 2), (3, 1))
    True
    >>> are_neighbours((2, 2), (3, 3))
    False
    """
    dc, dr = b[0] - a[0], b[1] - a[1]
    if dc == 0 and dr == 0:
        return False
    if abs(dc) > 1 or abs(dr) > 1:
        return False
    return dc != dr


def bee_move_error(filled: Set[Cell], path: List[Cell]) -> Optional[str]:
    """A bee walks along a path. Return None or what is wrong first: "jump" (not to a neighbour), "honey"
    (into a filled cell), "again" (into a cell where she was). A path of no cells is "nothing".

    >>> bee_move_error({(1, 1)}, [(0, 0), (1, 0), (2, 0)]) is None
    True
    >>> bee_move_error({(1, 0)}, [(0, 0), (1, 0)])
    'honey'
    >>> bee_move_error(set(), [(0, 0), (1, 0), (0, 0)])
    'again'
    """
    if not path:
        return "nothing"
    for i in range(1, len(path)):
        if not are_neighbours(path[i - 1], path[i]):
            return "jump"
        if path[i] in filled:
            return "honey"
        if path[i] in path[:i]:
            return "again"
    return None


def on_one_line(cells: List[Cell]) -> bool:
    """
    Do all the cells lie on one straight line of the comb? There are three directions of lines: the same
    column, the same row, or the same sum of both. Up to one cell always lies on a line.

    on_one_line([(0, 3), (1, 2), (3, 0)]) -> True
    on_one_line([(0, 3), (1, 2), (1, 3)]) -> False
    """
    if len(cells) < 2:
        return True
    c0, r0 = cells[0]
    same_col = all(c == c0 for c, r in cells)
    same_row = all(r == r0 for c, r in cells)
    same_sum = all(c + r == c0 + r0 for c, r in cells)
    return same_col or same_row or same_sum


def is_sealed(cell: Cell, wax: Set[Cell]) -> bool:
    """A cell is sealed if it and its six neighbours have wax, where one neighbour may be missing."""
    if cell not in wax:
        return False
    missing = 0
    for dc in (-1, 0, 1):
        for dr in (-1, 0, 1):
            if dc != dr and (cell[0] + dc, cell[1] + dr) not in wax:
                missing += 1
    return missing <= 1


def in_reach(a: Cell, b: Cell, steps: int) -> bool:
    """
    Can a bee get from a to b in at most so many steps, when nothing is in her way?
    The distance is the largest of the differences of column, row and sum.

    >>> in_reach((0, 0), (2, 1), 3)
    True
    >>> in_reach((0, 0), (2, 1), 2)
    False
    """
    dc = b[0] - a[0]
    dr = b[1] - a[1]
    return max(abs(dc), abs(dr), abs(dc + dr)) <= steps


def dance_tells(dance: str, feed: int) -> str:
    """Decide what a dance tells: "round" dances mean "near", others "far" if the feed is at least
    500 m away and "lie" if it isn't. A round dance for feed from 100 m on is a lie, too.

    >>> dance_tells("round", 60)
    'near'
    >>> dance_tells("waggle", 60)
    'lie'
    """
    if dance == "round":
        return "near" if feed < 100 else "lie"
    return "far" if feed >= 500 else "lie"


def swarm_ready(queens, bees):
    # two queens or a crowd
    return queens > 1 or (queens == 1 and bees >= 30000)
