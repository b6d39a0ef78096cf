from typing import List, Tuple


def clear_lines(well: List[str]) -> Tuple[List[str], int]:
    """Remove the full lines of a well, add empty ones on top and tell how many were removed.

    >>> clear_lines(["..", "##", "#."])
    (['..', '..', '#.'], 1)
    """
    width = len(well[0])
    kept = [line for line in well if "." in line]
    removed = len(well) - len(kept)
    return ["." * width] * removed + kept, removed


def line_points(removed: int, level: int) -> int:
    """Points for lines removed at the same time.

    >>> line_points(4, 0)
    1200
    >>> line_points(1, 2)
    120
    """
    table = [0, 40, 100, 300, 1200]
    return table[removed] * (level + 1)


def landing_row(well: List[str], col: int) -> int:
    """Row in which a single block lands when it falls down a column; -1 if the column is full.

    >>> landing_row(["..", ".#", "##"], 0)
    1
    >>> landing_row(["#"], 0)
    -1
    """
    row = -1
    for r in range(len(well)):
        if well[r][col] != ".":
            break
        row = r
    return row


def holes(well: List[str]) -> int:
    """Count the empty cells that have a block somewhere above them.

    >>> holes(["#.", ".#", "#."])
    2
    """
    count = 0
    for col in range(len(well[0])):
        covered = False
        for row in range(len(well)):
            if well[row][col] == "#":
                covered = True
            elif covered:
                count += 1
    return count


def turn_piece(cells: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """Turn a piece clockwise and move it so that its smallest row and column are zero.

    >>> turn_piece([(0, 0), (0, 1), (0, 2)])
    [(0, 0), (1, 0), (2, 0)]
    """
    turned = [(c, -r) for r, c in cells]
    top = min(r for r, _ in turned)
    left = min(c for _, c in turned)
    return sorted((r - top, c - left) for r, c in turned)


def fits(well, cells, row, col):
    """Can the piece be put into the well at this place?

    >>> fits(["...", "#.."], [(0, 0), (1, 0)], 0, 1)
    True
    >>> fits(["...", "#.."], [(0, 0), (1, 0)], 0, 0)
    False
    """
    for dr, dc in cells:
        r = row + dr
        c = col + dc
        if r < 0 or r >= len(well) or c < 0 or c >= len(well[0]):
            return False
        if well[r][c] != ".":
            return False
    return True


def settle(well: List[str]) -> List[str]:
    """Let all the blocks of every column fall down.

    >>> settle(["#.", ".#", ".."])
    ['..', '..', '##']
    """
    height = len(well)
    columns = []
    for col in zip(*well):
        blocks = col.count("#")
        columns.append("." * (height - blocks) + "#" * blocks)
    return ["".join(row) for row in zip(*columns)]


def garbage_line(width, gap):
    # a line that is full except for one cell
    return "#" * gap + "." + "#" * (width - gap - 1)


def game_over(well: List[str]) -> bool:
    """The game ends when a block stands in one of the two top lines."""
    return any("#" in line for line in well[:2])
