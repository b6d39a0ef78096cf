from typing import List, Tuple


def free_neighbours(board: List[str], row: int, col: int) -> int:
    """
    A board is given as a list of equally long strings, "." is a free field.
    Count the free fields among the four fields above, below, left and right of
    the given one. Fields outside of the board do not count.

    >>> board = ['.#.',
    ...          '..#',
    ...          '#..']
    >>> free_neighbours(board, 1, 1)
    2
    >>> free_neighbours(board, 0, 0)
    1
    """
    count = 0
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        r = row + dr
        c = col + dc
        if 0 <= r < len(board) and 0 <= c < len(board[0]) and board[r][c] == '.':
            count += 1
    return count


def after_gust(row: str) -> str:
    """
    A row of a yard has leaves "o" and empty places ".". A gust of wind from the
    left moves every leaf one place to the right, all at once and only if the
    place was empty before; a leaf on the last place flies away.

    Examples:
    after_gust('o..o.') == '.o..o'
    after_gust('oo.o') == 'o.o.'
    after_gust('...') == '...'
    """
    new = list(row)
    for i in range(len(row)):
        if row[i] == 'o':
            if i == len(row) - 1:
                new[i] = '.'
            elif row[i + 1] == '.':
                new[i] = '.'
                new[i + 1] = 'o'
    return ''.join(new)


def best_row(board: List[List[int]]) -> Tuple[int, int]:
    """
    Find the row of a number board with the greatest sum. Return its index and
    the sum; if several rows have the same sum take the lowest on the board,
    which is the last one.

    >>> best_row([[1, 2], [4, 0], [3, 1]])
    (2, 4)
    """
    best = 0
    best_sum = sum(board[0])
    for i in range(1, len(board)):
        s = sum(board[i])
        if s >= best_sum:
            best, best_sum = i, s
    return best, best_sum


def checker_sum(grid):
    """
    The fields of a grid are coloured like a chess board and the field at the
    top left is black. Return the sum of the black fields minus the sum of the
    white fields.

    checker_sum([[5, 1], [2, 4]]) -> 6
    checker_sum([[7]]) -> 7
    """
    total = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if (i + j) % 2 == 0:
                total += grid[i][j]
            else:
                total -= grid[i][j]
    return total


def place_ship(board, row, col, length, down):
    """
    Place a ship of 'S' on a board of lists, beginning at (row, col) and going
    down or to the right. It must not leave the board and may only lie on '.'.
    Change the board and return True, or leave it as it is and return False.

    >>> b = [['.', '.', '.'], ['S', '.', '.']]
    >>> place_ship(b, 0, 1, 2, False), place_ship(b, 0, 0, 2, True)
    (True, False)
    >>> b
    [['.', 'S', 'S'], ['S', '.', '.']]
    """
    cells = []
    for k in range(length):
        if down:
            cells.append((row + k, col))
        else:
            cells.append((row, col + k))
    for r, c in cells:
        if r >= len(board) or c >= len(board[0]) or board[r][c] != '.':
            return False
    for r, c in cells:
        board[r][c] = 'S'
    return True


def border_letters(rows):
    # all letters on the edge of the board, top row first, then the sides, then the bottom
    if len(rows) == 1:
        return rows[0]
    text = rows[0]
    for row in rows[1:-1]:
        text += row[0] + row[-1]
    return text + rows[-1]
