from typing import Dict, List, Set, Tuple

Cell = Tuple[int, int]


def visited_cells(moves: str) -> int:
    """A robot starts at (0, 0) and moves with the letters U, D, L and R. How many
    different cells does it visit?

    >>> visited_cells("RRLU")
    4
    >>> visited_cells("")
    1
    """
    steps = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
    x, y = 0, 0
    seen = {(x, y)}
    for move in moves:
        dx, dy = steps[move]
        x += dx
        y += dy
        seen.add((x, y))
    return len(seen)


def first_crossing(moves: str) -> int:
    """Index of the first move that leads to a cell where the robot has been, or -1.

    >>> first_crossing("RDLU")
    3
    >>> first_crossing("RRD")
    -1
    """
    steps = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
    position = (0, 0)
    seen = {position}
    for i, move in enumerate(moves):
        dx, dy = steps[move]
        position = (position[0] + dx, position[1] + dy)
        if position in seen:
            return i
        seen.add(position)
    return -1


def star_positions(rows: List[str]) -> Set[Cell]:
    """The (row, column) pairs of all stars in a picture.

    >>> sorted(star_positions([".*", "*."]))
    [(0, 1), (1, 0)]
    """
    stars = set()
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            if rows[r][c] == "*":
                stars.add((r, c))
    return stars


def neighbours(cell: Cell, occupied: Set[Cell]) -> int:
    """How many of the eight cells around a cell are occupied."""
    r, c = cell
    count = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if (dr, dc) != (0, 0) and (r + dr, c + dc) in occupied:
                count += 1
    return count


def loners(occupied: Set[Cell]) -> List[Cell]:
    """Occupied cells without any occupied neighbour, sorted.

    >>> loners({(0, 0), (0, 1), (5, 5)})
    [(5, 5)]
    """
    return sorted(cell for cell in occupied if neighbours(cell, occupied) == 0)


def draw(occupied: Set[Cell], height: int, width: int) -> List[str]:
    """Draw the occupied cells as '#' into a picture of dots.

    >>> draw({(0, 1), (1, 0)}, 2, 3)
    ['.#.', '#..']
    """
    rows = []
    for r in range(height):
        row = ""
        for c in range(width):
            row += "#" if (r, c) in occupied else "."
        rows.append(row)
    return rows


def row_totals(plants: Dict[Cell, int]) -> Dict[int, int]:
    """A garden stores the number of flowers per (row, column). Sum them by row.

    >>> row_totals({(0, 1): 4, (2, 0): 1, (0, 3): 2})
    {0: 6, 2: 1}
    """
    totals: Dict[int, int] = {}
    for (row, _), flowers in plants.items():
        totals[row] = totals.get(row, 0) + flowers
    return totals
