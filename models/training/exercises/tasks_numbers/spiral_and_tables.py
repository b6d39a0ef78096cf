from typing import List


def number_triangle(rows: int) -> List[List[int]]:
    """
    Build a triangle of numbers. Row r (counted from 1) has r numbers. The outer numbers of
    row r are r, and each inner number is the larger of the two numbers above it plus 1.

    >>> number_triangle(4)
    [[1], [2, 2], [3, 3, 3], [4, 4, 4, 4]]
    >>> number_triangle(0)
    []
    """
    tri = []
    for r in range(1, rows + 1):
        row = [r] * r
        for j in range(1, r - 1):
            above = tri[-1]
            row[j] = max(above[j - 1], above[j]) + 1
        tri.append(row)
    return tri


def diagonal_fill(n):
    """
    Create an n x n table in which each field holds the number of its diagonal: the field at
    the top left has 1, its right and lower neighbours 2, and so on up to 2 * n - 1.

    diagonal_fill(3) == [[1, 2, 3], [2, 3, 4], [3, 4, 5]]
    """
    table = []
    for i in range(n):
        table.append([i + j + 1 for j in range(n)])
    return table


def ring_sums(m: List[List[int]]) -> List[int]:
    """
    A square matrix consists of rings around its centre. Return the list of the sums of the
    rings, the outermost ring first. If the size is odd, the last ring is only one number.

    Examples:
    ring_sums([[1, 1, 1], [1, 5, 1], [1, 1, 1]]) == [8, 5]
    ring_sums([[1, 2], [3, 4]]) == [10]
    """
    n = len(m)
    sums = [0] * ((n + 1) // 2)
    for i in range(n):
        for j in range(n):
            ring = min(i, j, n - 1 - i, n - 1 - j)
            sums[ring] += m[i][j]
    return sums


def snake_number(row, col, width):
    """
    Lockers stand in rows of `width`. They are numbered from 1, the first row from left to
    right, the second from right to left, the third from left to right again and so on.
    Return the number of the locker in the given row and column (both counted from 0).

    snake_number(0, 2, 5) -> 3
    snake_number(1, 0, 5) -> 10
    snake_number(2, 4, 5) -> 15
    """
    if row % 2 == 0:
        return row * width + col + 1
    return row * width + (width - col)


def biggest_block(m, k):
    """
    Find the k x k block inside the matrix with the largest sum. Return (sum, row, column) of
    its upper left corner; the first block found from the top left wins. If no block fits,
    return None.

    >>> biggest_block([[1, 2, 0], [3, 4, 9], [0, 1, 1]], 2)
    (15, 0, 1)
    >>> biggest_block([[1, 2]], 2) is None
    True
    """
    best = None
    rows = len(m)
    cols = len(m[0]) if rows else 0
    for r in range(rows - k + 1):
        for c in range(cols - k + 1):
            s = 0
            for i in range(r, r + k):
                for j in range(c, c + k):
                    s += m[i][j]
            if best is None or s > best[0]:
                best = (s, r, c)
    return best


def is_symmetric_distance_table(d):
    # a table of distances has zeros on the diagonal and d[i][j] == d[j][i]
    n = len(d)
    for i in range(n):
        if d[i][i] != 0:
            return False
        for j in range(i):
            if d[i][j] != d[j][i]:
                return False
    return True


def lamp_stages(n, switches):
    """
    An n x n field of lamps is dark. A lamp has three stages: dark (0), dim (1) and bright (2),
    after bright comes dark again. Each switch is a pair ('r', i) or ('c', i) which moves all
    the lamps of a row or a column on by one stage. Return how many lamps are bright.

    lamp_stages(3, [('r', 0), ('c', 1)]) # => 1
    """
    grid = [[0] * n for _ in range(n)]
    for kind, idx in switches:
        for j in range(n):
            if kind == 'r':
                grid[idx][j] = (grid[idx][j] + 1) % 3
            else:
                grid[j][idx] = (grid[j][idx] + 1) % 3
    return sum(row.count(2) for row in grid)
