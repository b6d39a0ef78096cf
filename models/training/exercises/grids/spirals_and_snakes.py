from typing import List


def snake_numbers(rows: int, cols: int) -> List[List[int]]:
    """Number the seats row by row; every second row runs from right to left.

    >>> snake_numbers(2, 3)
    [[1, 2, 3], [6, 5, 4]]
    """
    grid = []
    number = 1
    for r in range(rows):
        row = list(range(number, number + cols))
        if r % 2 == 1:
            row.reverse()
        grid.append(row)
        number += cols
    return grid


def plough(field: List[str]) -> str:
    """Letters in the order in which a tractor meets them when it goes down and up the columns.

    >>> plough(["ad", "bc"])
    'abcd'
    """
    text = ""
    for c in range(len(field[0])):
        rows = range(len(field)) if c % 2 == 0 else range(len(field) - 1, -1, -1)
        for r in rows:
            text += field[r][c]
    return text


def border_walk(grid: List[List[int]]) -> List[int]:
    """Values on the border, clockwise from the upper left corner (at least two rows and columns).

    >>> border_walk([[1, 2, 3], [8, 0, 4], [7, 6, 5]])
    [1, 2, 3, 4, 5, 6, 7, 8]
    """
    last_r = len(grid) - 1
    last_c = len(grid[0]) - 1
    walk = []
    for c in range(last_c):
        walk.append(grid[0][c])
    for r in range(last_r):
        walk.append(grid[r][last_c])
    for c in range(last_c, 0, -1):
        walk.append(grid[last_r][c])
    for r in range(last_r, 0, -1):
        walk.append(grid[r][0])
    return walk


def ring_number(r: int, c: int, rows: int, cols: int) -> int:
    """Ring of a cell in a rug: 0 for the border, 1 for the next ring inside, and so on.

    >>> ring_number(2, 2, 5, 5)
    2
    >>> ring_number(0, 3, 5, 5)
    0
    """
    return min(r, c, rows - 1 - r, cols - 1 - c)


def rug(size: int, colors: str) -> List[str]:
    """A square rug whose rings have the colours in turn, from the border to the middle.

    >>> rug(3, "ab")
    ['aaa', 'aba', 'aaa']
    """
    lines = []
    for r in range(size):
        line = ""
        for c in range(size):
            ring = min(r, c, size - 1 - r, size - 1 - c)
            line += colors[ring % len(colors)]
        lines.append(line)
    return lines


def ring_sums(square):
    """Sum of the numbers in every ring of a square, the outermost first.

    >>> ring_sums([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    [8, 5]
    """
    n = len(square)
    sums = [0] * ((n + 1) // 2)
    for r in range(n):
        for c in range(n):
            k = min(r, c, n - 1 - r, n - 1 - c)
            sums[k] += square[r][c]
    return sums


def spiral_corner(turn: int):
    """Position after so many straight parts with lengths 1, 1, 2, 2, 3, 3, ... (right first, then up).

    >>> [spiral_corner(t) for t in range(5)]
    [(0, 0), (1, 0), (1, 1), (-1, 1), (-1, -1)]
    """
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    x = y = 0
    for t in range(turn):
        dx, dy = directions[t % 4]
        length = t // 2 + 1
        x += dx * length
        y += dy * length
    return x, y


def fence_rails(text, rails):
    """Write the letters in a zigzag over the rails and return the text of each rail.

    >>> fence_rails("garden", 3)
    ['ge', 'adn', 'r']
    """
    lines = [""] * rails
    rail, step = 0, 1
    for ch in text:
        lines[rail] += ch
        if rail + step < 0 or rail + step >= rails:
            step = -step
        if rails > 1:
            rail += step
    return lines


def snake_index(number, cols):
    # the inverse of snake_numbers: where is the seat with this number?
    r, c = divmod(number - 1, cols)
    return (r, c) if r % 2 == 0 else (r, cols - 1 - c)
