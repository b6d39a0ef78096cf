def heaviest_line(board):
    """
    Return ("row", i) or ("column", i) for the line of the board with the largest sum. Rows are preferred to
    columns, and lines with a small index to those with a large one.

    heaviest_line([[1, 2], [3, 9]]) == ("row", 1)
    heaviest_line([[1, 8], [1, 8]]) == ("column", 1)
    """
    best = ("row", 0)
    best_sum = sum(board[0])
    for i in range(1, len(board)):
        if sum(board[i]) > best_sum:
            best_sum = sum(board[i])
            best = ("row", i)
    for j in range(len(board[0])):
        column_sum = sum(row[j] for row in board)
        if column_sum > best_sum:
            best_sum = column_sum
            best = ("column", j)
    return best


def cross_total(board, r, c):
    """
    Return the sum of row r and column c together, where the number at their crossing counts only once.

    cross_total([[1, 2], [3, 4]], 0, 0) == 6
    cross_total([[5]], 0, 0) == 5
    """
    total = 0
    for i in range(len(board)):
        for j in range(len(board[i])):
            if i == r or j == c:
                total += board[i][j]
    return total


def diagonal_winner(board):
    """
    Compare the main diagonal of a square board with the other one. Return "main", "other" or "draw",
    whichever has the larger sum.

    diagonal_winner([[1, 5], [2, 9]]) == "main"
    diagonal_winner([[1, 5], [5, 9]]) == "draw"
    """
    n = len(board)
    main = 0
    other = 0
    for i in range(n):
        main += board[i][i]
        other += board[i][n - 1 - i]
    if main > other:
        return "main"
    if other > main:
        return "other"
    return "draw"


def above_neighbours(board):
    """
    Count the numbers that are larger than the number directly above and the number directly below them.
    Numbers of the first and the last row never count.

    above_neighbours([[1, 9], [5, 5], [2, 1]]) == 1
    above_neighbours([[1], [2]]) == 0
    """
    count = 0
    for i in range(1, len(board) - 1):
        for value, upper, lower in zip(board[i], board[i - 1], board[i + 1]):
            if value > upper and value > lower:
                count += 1
    return count


def with_totals(board):
    """
    Return a new board in which every row has its sum at the end, followed by a last row with the sums of
    all columns.

    with_totals([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    """
    result = [row + [sum(row)] for row in board]
    last = []
    for column in zip(*result):
        last.append(sum(column))
    result.append(last)
    return result


def cover_zeros(board):
    """
    Put the mark -1 into every row and every column of the board which has a zero. The given board is not
    changed.

    cover_zeros([[1, 0], [2, 3]]) == [[-1, -1], [2, -1]]
    cover_zeros([[7]]) == [[7]]
    """
    zero_rows = set()
    zero_columns = set()
    for i, row in enumerate(board):
        for j, value in enumerate(row):
            if value == 0:
                zero_rows.add(i)
                zero_columns.add(j)
    covered = [row[:] for row in board]
    for i in range(len(covered)):
        for j in range(len(covered[i])):
            if i in zero_rows or j in zero_columns:
                covered[i][j] = -1
    return covered


def border_count(board, value):
    """
    Count how many times the value stands on the border of the board.

    border_count([[1, 1, 2], [1, 1, 1], [2, 1, 1]], 1) == 6
    """
    rows = len(board)
    columns = len(board[0])
    count = 0
    for i in range(rows):
        for j in range(columns):
            on_border = i in (0, rows - 1) or j in (0, columns - 1)
            if on_border and board[i][j] == value:
                count += 1
    return count
