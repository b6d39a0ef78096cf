from typing import List


def richest_row_and_column(table: List[List[int]]) -> tuple:
    """
    Given a table of sales (each row a shop, each column a month), return a tuple with the
    index of the row that has the largest sum and the index of the column that has the
    largest sum. In a tie the smaller index wins.

    >>> richest_row_and_column([[1, 2, 9], [6, 6, 1]])
    (1, 2)
    """
    row_sums = [sum(row) for row in table]
    col_sums = []
    for c in range(len(table[0])):
        total = 0
        for r in range(len(table)):
            total += table[r][c]
        col_sums.append(total)
    return row_sums.index(max(row_sums)), col_sums.index(max(col_sums))


def frame_sum(m):
    """
    Return the sum of all the numbers on the outer frame of a rectangular matrix. Corners
    are counted only once. An empty matrix has the sum 0.

    Examples:
    frame_sum([[1, 1, 1], [1, 9, 1], [1, 1, 1]]) == 8
    frame_sum([[4, 5]]) == 9
    frame_sum([]) == 0
    """
    total = 0
    rows = len(m)
    for i in range(rows):
        for j in range(len(m[i])):
            if i == 0 or i == rows - 1 or j == 0 or j == len(m[i]) - 1:
                total += m[i][j]
    return total


def times_table(rows: int, cols: int, step: int = 1) -> List[List[int]]:
    """
    Create a multiplication table with the given number of rows and columns. The row and
    column headings are step, 2 * step, 3 * step, ... and are not part of the table.

    >>> times_table(2, 3)
    [[1, 2, 3], [2, 4, 6]]
    >>> times_table(1, 2, 10)
    [[100, 200]]
    """
    table = []
    for i in range(1, rows + 1):
        line = []
        for j in range(1, cols + 1):
            line.append(i * step * j * step)
        table.append(line)
    return table


def chess_sum(m):
    """
    Colour the fields of a matrix like a chess board, the field at the top left is black.
    Return the sum of the black fields minus the sum of the white fields.

    chess_sum([[5, 1], [2, 4]]) # => 6
    chess_sum([[3]]) # => 3
    """
    ans = 0
    for i, row in enumerate(m):
        for j, x in enumerate(row):
            ans += x if (i + j) % 2 == 0 else -x
    return ans


def has_dominant_diagonal(m: List[List[int]]) -> bool:
    """
    Check if in each row of a square matrix the number on the main diagonal is at least as
    large as all the other numbers of this row together.

    >>> has_dominant_diagonal([[5, 2, 3], [1, 4, 1], [0, 0, 0]])
    True
    >>> has_dominant_diagonal([[1, 2], [0, 3]])
    False
    """
    for i in range(len(m)):
        others = 0
        for j in range(len(m[i])):
            if j != i:
                others += m[i][j]
        if m[i][i] < others:
            return False
    return True


def shift_rows(m):
    """
    Move row number i of the matrix to the right by i places; what falls out at the right
    comes in again at the left. The first row has the number 0.

    shift_rows([[1, 2, 3], [1, 2, 3], [1, 2, 3]]) -> [[1, 2, 3], [3, 1, 2], [2, 3, 1]]
    """
    res = []
    for i, row in enumerate(m):
        k = i % len(row)
        res.append(row[len(row) - k:] + row[:len(row) - k])
    return res


def column_ranges(m):
    # the difference of the largest and the smallest number of every column
    return [max(col) - min(col) for col in zip(*m)]
