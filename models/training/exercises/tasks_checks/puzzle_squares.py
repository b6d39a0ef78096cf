from typing import List


def square_is_nice(square: List[List[int]]) -> bool:
    """
    A square of numbers is called nice here when every row and every column holds its own largest
    number on the diagonal that runs from the top left to the bottom right.
    Ties are not allowed: the largest number must stand alone in its row and column.

    >>> square_is_nice([[9, 1], [2, 8]])
    True
    >>> square_is_nice([[9, 9], [2, 8]])
    False
    """
    n = len(square)
    for i in range(n):
        for j in range(n):
            if i == j:
                continue
            if square[i][j] >= square[i][i] or square[j][i] >= square[i][i]:
                return False
    return True


def colours_apart(grid: List[str]) -> bool:
    """Return True if no two cells that touch at a corner only (not at a side) have the same letter.

    >>> colours_apart(["aab", "bcc"])
    True
    >>> colours_apart(["ab", "ca"])
    False
    """
    for i in range(len(grid) - 1):
        for j in range(len(grid[i])):
            if j > 0 and grid[i][j] == grid[i + 1][j - 1]:
                return False
            if j + 1 < len(grid[i]) and grid[i][j] == grid[i + 1][j + 1]:
                return False
    return True


def clue_state(row: str, clue: int) -> str:
    """
    In a picture puzzle a row has "x" for a filled cell, "-" for an empty one and "?" for an open
    one; the clue is the number of filled cells. Return "solved", "open" or "broken": broken
    if there are too many filled cells already, or the clue can't be reached any more.

    clue_state("x-x", 2) -> "solved"
    clue_state("x?x", 2) -> "open"
    clue_state("x-?", 3) -> "broken"
    """
    filled = row.count("x")
    unknown = row.count("?")
    if filled > clue or filled + unknown < clue:
        return "broken"
    return "open" if unknown else "solved"


def knights_safe(board: List[str]) -> bool:
    """
    A camel ("c") leaps three cells in one direction and one to the side. Check that no camel on the
    board could take another one.

    >>> knights_safe(["c...", "...c"])
    False
    >>> knights_safe(["cc..", "...."])
    True
    """
    places = [(r, k) for r, row in enumerate(board) for k, cell in enumerate(row) if cell == "c"]
    for i in range(len(places)):
        for j in range(i):
            dr = abs(places[i][0] - places[j][0])
            dk = abs(places[i][1] - places[j][1])
            if {dr, dk} == {1, 3}:
                return False
    return True


def rows_are_shifts(grid):
    """Is each row the row above it, moved by one place to the right, with the last cell in front?

    >>> rows_are_shifts(["abc", "cab", "bca"])
    True
    >>> rows_are_shifts(["abc", "bca"])
    False
    """
    for above, row in zip(grid, grid[1:]):
        if row != above[-1] + above[:-1]:
            return False
    return True


def is_full(grid):
    # no blank cell is left
    return not any(cell == " " for row in grid for cell in row)
