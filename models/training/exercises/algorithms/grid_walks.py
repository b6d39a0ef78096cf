from typing import List, Tuple


def follow_arrows(board: List[str], start: Tuple[int, int]) -> int:
    """Follow the arrows < > ^ v from the start until the walker leaves the
    board or comes to a cell again. Return the number of cells visited.

    >>> follow_arrows(['>v', '^<'], (0, 0))
    4
    >>> follow_arrows(['>>', '^<'], (0, 0))
    2
    """
    moves = {'<': (0, -1), '>': (0, 1), '^': (-1, 0), 'v': (1, 0)}
    row, col = start
    seen = set()
    while 0 <= row < len(board) and 0 <= col < len(board[0]):
        if (row, col) in seen:
            break
        seen.add((row, col))
        dr, dc = moves[board[row][col]]
        row += dr
        col += dc
    return len(seen)


def pond_size(grid: List[str], row: int, col: int) -> int:
    """Number of '~' cells connected side by side with the given cell.

    >>> pond_size(['~~.', '.~.', '..~'], 0, 0)
    3
    >>> pond_size(['.'], 0, 0)
    0
    """
    stack = [(row, col)]
    seen = set()
    while stack:
        r, c = stack.pop()
        if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[r]):
            continue
        if (r, c) in seen or grid[r][c] != '~':
            continue
        seen.add((r, c))
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])
    return len(seen)


def snake_order(grid):
    """Read the first row from the left, the second from the right and so on.

    >>> snake_order([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 3, 5, 6]
    """
    out = []
    for i, row in enumerate(grid):
        if i % 2 == 0:
            out.extend(row)
        else:
            out.extend(row[::-1])
    return out


def neighbours_lit(lamps: List[List[int]], r: int, c: int) -> int:
    """How many of the up to eight lamps around (r, c) are lit (1)?

    >>> neighbours_lit([[1, 1, 0], [0, 1, 0], [0, 0, 1]], 1, 1)
    3
    """
    count = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr == 0 and dc == 0:
                continue
            rr, cc = r + dr, c + dc
            if 0 <= rr < len(lamps) and 0 <= cc < len(lamps[0]):
                count += lamps[rr][cc]
    return count


def robot_end(commands: str) -> Tuple[int, int]:
    """A robot at (0, 0) looks north. F is a step forward, L and R are turns.

    >>> robot_end('FFRF')
    (1, 2)
    """
    x, y = 0, 0
    dx, dy = 0, 1
    for command in commands:
        if command == 'F':
            x, y = x + dx, y + dy
        elif command == 'L':
            dx, dy = -dy, dx
        elif command == 'R':
            dx, dy = dy, -dx
    return x, y


def border_sum(grid: List[List[int]]) -> int:
    # sum of the outermost cells
    last_row, last_col = len(grid) - 1, len(grid[0]) - 1
    return sum(v for r, row in enumerate(grid) for c, v in enumerate(row)
               if r in (0, last_row) or c in (0, last_col))
