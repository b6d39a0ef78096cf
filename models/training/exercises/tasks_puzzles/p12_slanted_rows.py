from typing import Dict, List


def slants(grid: List[List[int]]) -> Dict[int, List[int]]:
    """
    Group the numbers of a grid by column minus row. Each group is listed from top to bottom. Groups with only
    one number are left out.

    >>> slants([[1, 2], [3, 4]])
    {0: [1, 4]}
    """
    groups = {}
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            groups.setdefault(c - r, []).append(value)
    return {key: values for key, values in groups.items() if len(values) > 1}


def heaviest_slant(grid: List[List[int]]) -> int:
    """
    A rising slant holds all cells with the same row plus column. Return that sum (row + column) for which the
    average of the numbers is largest; the smaller sum for equal averages. An empty grid gives -1.

    >>> heaviest_slant([[1, 5, 2], [3, 9, 9]])
    3
    """
    if not grid or not grid[0]:
        return -1
    rows, cols = len(grid), len(grid[0])
    best_sum = -1
    best_average = 0.0
    for s in range(rows + cols - 1):
        cells = [grid[r][s - r] for r in range(rows) if 0 <= s - r < cols]
        average = sum(cells) / len(cells)
        if best_sum == -1 or average > best_average:
            best_sum = s
            best_average = average
    return best_sum


def slant_word(lines: List[str], r: int, c: int) -> str:
    """
    Read a word from the place (r, c) going one row down and one column to the right each time. Stop at the end of
    the lines, at the end of a line or at a space.

    >>> slant_word(["cx", "na", "oot"], 0, 0)
    'cat'
    >>> slant_word(["ab"], 3, 0)
    ''
    """
    word = ""
    while 0 <= r < len(lines) and 0 <= c < len(lines[r]):
        if lines[r][c] == " ":
            break
        word += lines[r][c]
        r += 1
        c += 1
    return word


def stair_text(text: str, width: int) -> List[str]:
    """
    Write the characters of a text as stairs: the first one without a space in front, each next one a space
    farther; after `width` characters the stairs begin at the left again.

    >>> stair_text("abcd", 3)
    ['a', ' b', '  c', 'd']
    """
    if width <= 0:
        return []
    return [" " * (i % width) + ch for i, ch in enumerate(text)]


def bishop_bounces(rows: int, cols: int, steps: int) -> List[tuple]:
    """
    A bishop starts at (0, 0) and moves diagonally by one cell a step. At a border it bounces: the direction in
    which it would leave the board is turned around before the step. Return all places, the start included. On a
    board with one row or column it cannot move.

    >>> bishop_bounces(2, 3, 3)
    [(0, 0), (1, 1), (0, 2), (1, 1)]
    """
    if rows < 1 or cols < 1:
        return []
    places = [(0, 0)]
    if rows == 1 or cols == 1:
        return places
    r, c = 0, 0
    dr, dc = 1, 1
    for _ in range(steps):
        if not 0 <= r + dr < rows:
            dr = -dr
        if not 0 <= c + dc < cols:
            dc = -dc
        r += dr
        c += dc
        places.append((r, c))
    return places
