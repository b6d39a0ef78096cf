from typing import List, Optional, Tuple


def find_mark(grid: List[str], mark: str) -> Optional[Tuple[int, int]]:
    """Find a mark on a treasure map and return (row, column), or None.

    >>> find_mark(["..", ".X"], "X")
    (1, 1)
    """
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] == mark:
                return r, c
    return None


def word_in_rows(grid: List[str], word: str) -> List[int]:
    """Numbers of the rows in which a word can be read in either direction.

    >>> word_in_rows(["xcat", "tacx", "dogs"], "cat")
    [0, 1]
    """
    rows = []
    for i, row in enumerate(grid):
        if word in row or word in row[::-1]:
            rows.append(i)
    return rows


def columns_of(grid: List[str]) -> List[str]:
    """Read the columns of a letter square as words.

    >>> columns_of(["ab", "cd"])
    ['ac', 'bd']
    """
    result = []
    for c in range(len(grid[0])):
        column = ""
        for r in range(len(grid)):
            column += grid[r][c]
        result.append(column)
    return result


def diagonal_word(grid):
    """The letters from the upper left to the lower right corner of a square.

    >>> diagonal_word(["sxx", "xux", "xxn"])
    'sun'
    """
    return "".join(grid[i][i] for i in range(len(grid)))


def free_seats(rows: List[str], together: int) -> List[int]:
    """Rows of a cinema ('.' is free) with enough free seats next to each other.

    >>> free_seats(["#..#", "...#", "#.#."], 3)
    [1]
    """
    wanted = "." * together
    return [i for i in range(len(rows)) if wanted in rows[i]]


def neighbours_of(grid: List[str], r: int, c: int, mark: str) -> int:
    """Count a mark in the up to eight cells around a cell.

    >>> neighbours_of(["*.*", "...", ".*."], 1, 1, "*")
    3
    """
    count = 0
    for i in range(r - 1, r + 2):
        for j in range(c - 1, c + 2):
            if i == r and j == c:
                continue
            if 0 <= i < len(grid) and 0 <= j < len(grid[i]) and grid[i][j] == mark:
                count += 1
    return count


def draw_path(width, height, points):
    """Draw '#' at the given (x, y) points of an empty field.

    >>> draw_path(3, 2, [(0, 0), (2, 1)])
    ['#..', '..#']
    """
    field = [["."] * width for _ in range(height)]
    for x, y in points:
        field[y][x] = "#"
    return ["".join(row) for row in field]


def count_islands_in_row(row: str) -> int:
    """Number of groups of 'o' in one row.

    >>> count_islands_in_row("oo.o..ooo")
    3
    """
    return sum(1 for group in row.split(".") if group != "")


def shift_row_right(grid, r):
    # move row r one cell to the right; what falls out comes in at the left
    result = []
    for i in range(len(grid)):
        line = grid[i]
        if i == r:
            line = line[-1] + line[:-1]
        result.append(line)
    return result


def snake_read(grid: List[str]) -> str:
    """Read a square line by line, every second line from right to left.

    >>> snake_read(["abc", "fed", "ghi"])
    'abcdefghi'
    """
    text = ""
    for i, row in enumerate(grid):
        if i % 2 == 0:
            text += row
        else:
            text += row[::-1]
    return text
