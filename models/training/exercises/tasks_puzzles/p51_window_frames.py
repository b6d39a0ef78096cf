from typing import List


def turn_corners(grid: List[List[int]]) -> List[List[int]]:
    """
    Turn only the four corners of a grid clockwise by one place; everything else stays. A grid with fewer than two rows or
    columns is returned as it is.

    >>> turn_corners([[1, 2, 3], [4, 5, 6]])
    [[4, 2, 1], [6, 5, 3]]
    """
    if len(grid) < 2 or len(grid[0]) < 2:
        return grid
    result = [row[:] for row in grid]
    result[0][-1] = grid[0][0]
    result[-1][-1] = grid[0][-1]
    result[-1][0] = grid[-1][-1]
    result[0][0] = grid[-1][0]
    return result


def frame_sums(grid: List[List[int]]) -> List[int]:
    """
    Cut a square grid into frames, one inside the other. Return the sum of each frame from the outside to the inside, with a
    minus in front of the sum of every second frame.

    >>> frame_sums([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    [8, -5]
    """
    n = len(grid)
    sums = [0] * ((n + 1) // 2)
    for r in range(n):
        for c in range(n):
            k = min(r, c, n - 1 - r, n - 1 - c)
            sums[k] += grid[r][c]
    return [s if k % 2 == 0 else -s for k, s in enumerate(sums)]


def tip_over(picture: List[str]) -> List[str]:
    """
    A picture on a wall tips to the right: it is turned a quarter clockwise, and then everything loose ("o") falls down as
    far as there is a space below it. Return the lines.

    >>> tip_over(["o ", "##"])
    ['# ', '#o']
    """
    if not picture:
        return []
    turned = [list(col)[::-1] for col in zip(*picture)]
    rows, cols = len(turned), len(turned[0])
    for c in range(cols):
        for r in range(rows - 2, -1, -1):
            k = r
            while k + 1 < rows and turned[k][c] == "o" and turned[k + 1][c] == " ":
                turned[k][c], turned[k + 1][c] = " ", "o"
                k += 1
    return ["".join(line) for line in turned]


def pane_code(panes: List[str]) -> str:
    """
    Look at every pane of a window (a text for each row): write the direction "^", ">", "v", "<" of the first neighbour in
    this order (up, right, down, left) that is equal, or "." without one. Return the rows joined by "/".

    >>> pane_code(["ab", "ac"])
    'v./^.'
    """
    signs = [("^", -1, 0), (">", 0, 1), ("v", 1, 0), ("<", 0, -1)]
    lines = []
    for r, row in enumerate(panes):
        line = ""
        for c, pane in enumerate(row):
            found = "."
            for sign, dr, dc in signs:
                nr, nc = r + dr, c + dc
                if 0 <= nr < len(panes) and 0 <= nc < len(panes[nr]) and panes[nr][nc] == pane:
                    found = sign
                    break
            line += found
        lines.append(line)
    return "/".join(lines)


def quarter_views(grid: List[List[int]]) -> List[int]:
    """
    Return the numbers in the upper left corner that one sees when a square grid is turned by 0, 1, 2 and 3 quarters
    clockwise.

    >>> quarter_views([[1, 2], [3, 4]])
    [1, 3, 4, 2]
    """
    views = []
    current = grid
    for _ in range(4):
        views.append(current[0][0])
        current = [list(row) for row in zip(*current[::-1])]
    return views


def glass_needed(width: int, height: int, bar: int) -> int:
    """Return the area of glass in a window with one bar across and one down, each `bar` wide; 0 if nothing is left."""
    if width <= bar or height <= bar or bar < 0:
        return 0
    return (width - bar) * (height - bar)
