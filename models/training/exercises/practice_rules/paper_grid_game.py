def line_of_four(board, sign):
    """
    Check if the sign stands four times side by side in a row or one below the other in a column.

    line_of_four(["xxxx", "oo.o"], "x") -> True
    line_of_four(["x.", "x.", "x.", "x."], "x") -> True
    line_of_four(["xoxx"], "x") -> False
    """
    wanted = sign * 4
    for row in board:
        if wanted in row:
            return True
    for column in zip(*board):
        if wanted in "".join(column):
            return True
    return False


def free_column(board, column):
    """
    A stone that is thrown into a column falls to the lowest free place ("."). Return the row of that place
    or -1 if the column is full.

    free_column(["..", ".x", "ox"], 0) -> 1
    free_column(["x"], 0) -> -1
    """
    row = len(board) - 1
    while row >= 0 and board[row][column] != ".":
        row -= 1
    return row


def drop(board, column, sign):
    """
    Return a new board after a stone was thrown into the column. A full column gives back the same board.

    drop(["..", "x."], 0, "o") -> ["o.", "x."]
    drop(["x"], 0, "o") -> ["x"]
    """
    row = free_column(board, column)
    if row == -1:
        return board
    new_board = list(board)
    line = new_board[row]
    new_board[row] = line[:column] + sign + line[column + 1:]
    return new_board


def play(columns, height, width):
    """
    Two players "x" and "o" throw in turns, "x" begins. A throw into a full column is lost. Return the sign
    of the first player with four in a line, or "" if nobody has them.

    play([0, 1, 0, 1, 0, 1, 0], 4, 2) -> "x"
    play([0, 0], 4, 2) -> ""
    """
    board = ["." * width] * height
    for number, column in enumerate(columns):
        sign = "xo"[number % 2]
        board = drop(board, column, sign)
        if line_of_four(board, sign):
            return sign
    return ""


def corner_bonus(board, sign):
    """
    Each corner of the board with the sign gives 3 points, and 4 more if the opposite corner across the
    board has it, too (once for each such pair).

    corner_bonus(["x.o", "...", "o.x"], "x") -> 10
    corner_bonus(["x.x", "...", "o.o"], "x") -> 6
    """
    first = [board[0][0], board[-1][-1]]
    second = [board[0][-1], board[-1][0]]
    points = 0
    for pair in (first, second):
        points += 3 * pair.count(sign)
        if pair == [sign, sign]:
            points += 4
    return points


def stones_each_row(board):
    """
    Return a text for every row: the sign with more stones in it, "=" if both have the same number, "-" if
    the row is free.

    stones_each_row(["xxo", "xo.", "..."]) -> ["x", "=", "-"]
    """
    result = []
    for row in board:
        difference = row.count("x") - row.count("o")
        if row == "." * len(row):
            result.append("-")
        elif difference == 0:
            result.append("=")
        else:
            result.append("x" if difference > 0 else "o")
    return result


def tilt_right(board):
    """
    The board is tilted, and all stones slide to the right in their rows. Their order does not change.

    tilt_right(["x.o.", ".x.."]) -> ["..xo", "...x"]
    """
    tilted = []
    for row in board:
        stones = row.replace(".", "")
        tilted.append(stones.rjust(len(row), "."))
    return tilted


def read_move(text, width):
    """
    A move is the letter of a column, perhaps with spaces around it, or "pass". Return the index of the
    column, -1 for a pass, and None for anything else.

    read_move(" c", 5) -> 2
    read_move("pass", 5) -> -1
    read_move("f", 5) -> None
    """
    word = text.strip().lower()
    if word == "pass":
        return -1
    if len(word) != 1:
        return None
    column = ord(word) - ord("a")
    return column if 0 <= column < width else None
