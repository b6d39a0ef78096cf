from typing import List

Matrix = List[List[int]]


def recipe_costs(recipes: Matrix, prices: Matrix) -> Matrix:
    """Matrix product: recipes (dish x ingredient) times prices (ingredient x shop).

    >>> recipe_costs([[2, 1], [0, 3]], [[5, 4], [1, 2]])
    [[11, 10], [3, 6]]
    """
    result = []
    for dish in recipes:
        row = []
        for shop in range(len(prices[0])):
            cost = 0
            for k in range(len(dish)):
                cost += dish[k] * prices[k][shop]
            row.append(cost)
        result.append(row)
    return result


def stock_after(stock: Matrix, sold: Matrix) -> Matrix:
    """Subtract the sold pieces from the stock cell by cell; nothing may become negative.

    >>> stock_after([[5, 2]], [[1, 2]])
    [[4, 0]]
    >>> stock_after([[1]], [[2]])
    Traceback (most recent call last):
    ...
    ValueError: sold more than in stock
    """
    result = []
    for i in range(len(stock)):
        row = []
        for j in range(len(stock[i])):
            left = stock[i][j] - sold[i][j]
            if left < 0:
                raise ValueError("sold more than in stock")
            row.append(left)
        result.append(row)
    return result


def without(matrix: Matrix, r: int, c: int) -> Matrix:
    """The matrix without row r and column c.

    >>> without([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0)
    [[2, 3], [8, 9]]
    """
    return [row[:c] + row[c + 1:] for i, row in enumerate(matrix) if i != r]


def cutout(matrix: Matrix, top: int, left: int, height: int, width: int) -> Matrix:
    """A rectangular part of the matrix."""
    return [row[left:left + width] for row in matrix[top:top + height]]


def is_staircase(matrix: Matrix) -> bool:
    """Does every row begin with more zeros than the row above it (all-zero rows come last)?

    >>> is_staircase([[1, 2, 3], [0, 4, 5], [0, 0, 6]])
    True
    >>> is_staircase([[0, 1], [1, 0]])
    False
    """
    previous = -1
    for row in matrix:
        zeros = 0
        while zeros < len(row) and row[zeros] == 0:
            zeros += 1
        if zeros <= previous and zeros < len(row):
            return False
        previous = zeros
    return True


def row_times(matrix, row, factor):
    # multiplies one row of the matrix itself
    for j in range(len(matrix[row])):
        matrix[row][j] *= factor


def determinant(matrix: Matrix) -> int:
    """Determinant, developed along the first row.

    >>> determinant([[2, 1], [5, 3]])
    1
    >>> determinant([[1, 2, 3], [4, 5, 6], [7, 8, 10]])
    -3
    """
    if len(matrix) == 1:
        return matrix[0][0]
    total = 0
    sign = 1
    for c in range(len(matrix)):
        smaller = [row[:c] + row[c + 1:] for row in matrix[1:]]
        total += sign * matrix[0][c] * determinant(smaller)
        sign = -sign
    return total


def day_and_night(matrix: Matrix) -> Matrix:
    """Join two rows (day and night) each into one with the larger value of every column.

    >>> day_and_night([[1, 5], [3, 2], [7, 7], [8, 0]])
    [[3, 5], [8, 7]]
    """
    out = []
    for i in range(0, len(matrix) - 1, 2):
        out.append([max(a, b) for a, b in zip(matrix[i], matrix[i + 1])])
    return out
