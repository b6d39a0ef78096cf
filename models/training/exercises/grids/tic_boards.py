from typing import List, Optional, Tuple


def winner(board: List[str], length: int) -> Optional[str]:
    """Return the sign that stands length times in a row or column, or None; '.' is an empty field.

    >>> winner(["xx.", "ooo", "x.."], 3)
    'o'
    >>> winner(["xo", "ox"], 2) is None
    True
    """
    lines = list(board) + ["".join(col) for col in zip(*board)]
    for line in lines:
        for start in range(len(line) - length + 1):
            part = line[start:start + length]
            if part[0] != "." and len(set(part)) == 1:
                return part[0]
    return None


def whose_turn(board: List[str]) -> str:
    """Tell who plays next when x began the game.

    >>> whose_turn(["x..", ".o.", "..."])
    'x'
    >>> whose_turn(["x..", "...", "..."])
    'o'
    """
    x_count = sum(row.count("x") for row in board)
    o_count = sum(row.count("o") for row in board)
    return "x" if x_count == o_count else "o"


def empty_fields(board: List[str]) -> List[Tuple[int, int]]:
    """Positions of all the empty fields, column by column.

    >>> empty_fields(["x.", ".."])
    [(1, 0), (0, 1), (1, 1)]
    """
    result = []
    for c in range(len(board[0])):
        for r in range(len(board)):
            if board[r][c] == ".":
                result.append((r, c))
    return result


def drop_disc(board, col, sign):
    """Drop a disc into a column; it falls to the lowest empty field. A full column gives None.

    >>> drop_disc(["..", "x."], 0, "o")
    ['o.', 'x.']
    >>> drop_disc(["x", "x"], 0, "o") is None
    True
    """
    for r in range(len(board) - 1, -1, -1):
        if board[r][col] == ".":
            new = list(board)
            new[r] = new[r][:col] + sign + new[r][col + 1:]
            return new
    return None


def find_threat(line: str, sign: str) -> int:
    """Index of the only empty field in a line that is otherwise full of one sign, or -1.

    >>> find_threat("xx.", "x")
    2
    >>> find_threat("x.o", "x")
    -1
    """
    if line.count(".") == 1 and line.count(sign) == len(line) - 1:
        return line.index(".")
    return -1


def column_heights(board: List[str]) -> List[int]:
    """Number of discs in each column of a drop-four board.

    >>> column_heights(["..x", "o.x"])
    [1, 0, 2]
    """
    heights = [0] * len(board[0])
    for row in board:
        for c, sign in enumerate(row):
            if sign != ".":
                heights[c] += 1
    return heights


def floating_disc(board):
    """Is there a disc with an empty field directly below it?

    >>> floating_disc(["x.", ".o"])
    True
    >>> floating_disc(["x.", "oo"])
    False
    """
    for r in range(len(board) - 1):
        for c in range(len(board[r])):
            if board[r][c] != "." and board[r + 1][c] == ".":
                return True
    return False


def longest_run(line: str, sign: str) -> int:
    """Length of the longest unbroken run of the sign in a line."""
    best = run = 0
    for ch in line:
        run = run + 1 if ch == sign else 0
        if run > best:
            best = run
    return best


def play(moves: List[int], size: int) -> List[str]:
    """Board after the moves, each a field number from 1; x and o take turns, x begins.

    >>> play([1, 4, 2], 2)
    ['xx', '.o']
    """
    board = [["."] * size for _ in range(size)]
    for turn, move in enumerate(moves):
        r, c = divmod(move - 1, size)
        board[r][c] = "x" if turn % 2 == 0 else "o"
    return ["".join(row) for row in board]
