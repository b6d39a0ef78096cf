from typing import List, Tuple


def light_ray(rows: int, cols: int, mirrors: set) -> Tuple[int, int]:
    """
    A ray of light enters a roof of tiles at (0, 0), going right. At a mirror tile (a pair in the set) it turns downwards if
    it goes right, and to the right if it goes down. Return the last tile that it touches before it leaves the roof.

    >>> light_ray(3, 3, {(0, 1), (2, 1)})
    (2, 2)
    """
    if rows < 1 or cols < 1:
        return (-1, -1)
    r = c = 0
    going_right = True
    while True:
        if (r, c) in mirrors:
            going_right = not going_right
        nr = r if going_right else r + 1
        nc = c + 1 if going_right else c
        if nr >= rows or nc >= cols:
            return (r, c)
        r, c = nr, nc


def both_ways(grid: List[List[int]], r: int, c: int) -> int:
    """
    Multiply the sum of the falling diagonal through the cell (r, c) with the sum of the rising one. The cell itself counts
    in both sums. A cell outside the grid gives 0.

    >>> both_ways([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1)
    48
    """
    if not grid or not (0 <= r < len(grid) and 0 <= c < len(grid[0])):
        return 0
    falling = 0
    rising = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if i - j == r - c:
                falling += value
            if i + j == r + c:
                rising += value
    return falling * rising


def gable(width: int) -> List[str]:
    """
    Draw a gable as lines of text: an even width gives a flat top "__", an odd one a point "^", and each line below is wider
    by one slash on both sides until the width is reached. Spaces only inside and on the left.

    >>> gable(5)
    ['  ^', ' / \\\\', '/   \\\\']
    >>> gable(4)
    [' __', '/  \\\\']
    """
    if width < 1:
        return []
    top = "^" if width % 2 == 1 else "__"
    levels = (width - len(top)) // 2
    lines = [" " * levels + top]
    for k in range(1, levels + 1):
        inside = len(top) + 2 * (k - 1)
        lines.append(" " * (levels - k) + "/" + " " * inside + "\\")
    return lines


def same_slant(points: List[Tuple[int, int]]) -> bool:
    """Check if all the points lie on one falling or on one rising diagonal; fewer than two points always do."""
    if len(points) < 2:
        return True
    differences = {r - c for r, c in points}
    sums = {r + c for r, c in points}
    return len(differences) == 1 or len(sums) == 1


def drip(roof: List[str], start: int) -> int:
    r"""
    A drop falls down a roof from the column `start`. In each row, "\" moves it two columns to the right and "/" two columns to
    the left, "o" is a hole that swallows it, and other signs let it fall straight; at the borders it stays in the outer
    column. Return the column in which it leaves the roof, or -1 if it is swallowed.

    >>> drip(["\\../", "...."], 0)
    2
    >>> drip(["..", "o."], 0)
    -1
    """
    if not roof:
        return start
    c = start
    for row in roof:
        if row[c] == "o":
            return -1
        if row[c] == "\\":
            c = min(len(row) - 1, c + 2)
        elif row[c] == "/":
            c = max(0, c - 2)
    return c
