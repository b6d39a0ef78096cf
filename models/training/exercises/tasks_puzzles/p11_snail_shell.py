def shell_sum(grid, limit):
    """
    A beetle starts in the upper left cell and walks to the right. It turns right when the next cell is outside the grid, was
    visited before, or holds a number that differs from that of its own cell by more than `limit`. When it cannot go on
    after one turn, it stops. Return the sum of the cells it has visited.

    >>> shell_sum([[1, 2, 9], [3, 2, 4]], 2)
    8
    >>> shell_sum([], 2)
    0
    """
    if not grid or not grid[0]:
        return 0
    r = c = 0
    dr, dc = 0, 1
    visited = {(0, 0)}
    total = grid[0][0]

    def free(row, col):
        if not (0 <= row < len(grid) and 0 <= col < len(grid[0])):
            return False
        return (row, col) not in visited and abs(grid[row][col] - grid[r][c]) <= limit

    while True:
        if not free(r + dr, c + dc):
            dr, dc = dc, -dr
            if not free(r + dr, c + dc):
                return total
        r += dr
        c += dc
        visited.add((r, c))
        total += grid[r][c]


def shell_position(step):
    """
    An ant starts at (0, 0) and walks an endless spiral: 1 step east, 1 north, 2 west, 2 south, 3 east, 3 north
    and so on. Return its place (x, y) after `step` steps.

    >>> shell_position(4)
    (-1, 1)
    >>> shell_position(0)
    (0, 0)
    """
    x, y = 0, 0
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    leg = 0
    while step > 0:
        length = leg // 2 + 1
        dx, dy = directions[leg % 4]
        moves = min(length, step)
        x += dx * moves
        y += dy * moves
        step -= moves
        leg += 1
    return x, y


def ring_number(r, c, rows, cols):
    """Return the number of the ring a cell lies in (the border is ring 0), or -1 for a cell outside the grid."""
    if not (0 <= r < rows and 0 <= c < cols):
        return -1
    return min(r, c, rows - 1 - r, cols - 1 - c)


def ring_texts(lines):
    """
    Given equally long lines of text, return a list in which entry k holds all the characters of ring k, read row
    by row from top to bottom.

    >>> ring_texts(["abc", "def", "ghi"])
    ['abcdfghi', 'e']
    """
    if not lines or not lines[0]:
        return []
    rows, cols = len(lines), len(lines[0])
    count = (min(rows, cols) + 1) // 2
    rings = [""] * count
    for r, line in enumerate(lines):
        for c, ch in enumerate(line):
            rings[ring_number(r, c, rows, cols)] += ch
    return rings


def unroll_legs(text):
    """
    Cut a text into pieces of the lengths 1, 1, 2, 2, 3, 3 ... like the legs of a spiral and return the pieces,
    every second one reversed. The last piece may be shorter.

    >>> unroll_legs("abcdefgh")
    ['a', 'b', 'cd', 'fe', 'gh']
    """
    pieces = []
    start = 0
    leg = 0
    while start < len(text):
        length = leg // 2 + 1
        piece = text[start:start + length]
        pieces.append(piece[::-1] if leg % 2 == 1 else piece)
        start += length
        leg += 1
    return pieces
