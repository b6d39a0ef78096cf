from typing import List

Matrix = List[List[float]]


def supply_total(orders: Matrix, prices: List[float]) -> List[float]:
    """orders[i][j] is how many of product j the customer i orders. Return what each customer pays.

    >>> supply_total([[1, 0, 2], [0, 3, 0]], [5, 1, 2.5])
    [10.0, 3.0]
    """
    result = []
    for row in orders:
        if len(row) != len(prices):
            raise ValueError("row does not fit the prices")
        total = 0.0
        for amount, price in zip(row, prices):
            total += amount * price
        result.append(total)
    return result


def two_by_two_solve(a, b, c, d, e, f):
    """Solve a*x + b*y = e and c*x + d*y = f. Return (x, y), or None if there is not exactly one solution.

    >>> two_by_two_solve(1, 1, 1, -1, 10, 2)
    (6.0, 4.0)
    >>> two_by_two_solve(1, 2, 2, 4, 1, 1) is None
    True
    """
    det = a * d - b * c
    if det == 0:
        return None
    x = (e * d - b * f) / det
    y = (a * f - e * c) / det
    return x, y


def column_spread(m: Matrix) -> List[float]:
    """For each column the difference between its largest and its smallest entry.

    >>> column_spread([[1, 5], [4, 5], [2, 9]])
    [3, 4]
    """
    if not m:
        return []
    return [max(col) - min(col) for col in zip(*m)]


def heaviest_square(m: Matrix) -> tuple:
    """Find the 2 x 2 square with the largest sum. Return (row, column) of its upper left corner, the first
    one of equals, or () if the table is too small.

    >>> heaviest_square([[1, 2, 0], [0, 5, 6], [1, 1, 1]])
    (0, 1)
    """
    best = None
    corner = ()
    for r in range(len(m) - 1):
        for c in range(len(m[0]) - 1):
            s = m[r][c] + m[r][c + 1] + m[r + 1][c] + m[r + 1][c + 1]
            if best is None or s > best:
                best = s
                corner = (r, c)
    return corner


def ring_sum(m: Matrix) -> float:
    """Sum of all entries on the border of the table.

    >>> ring_sum([[1, 1, 1], [1, 9, 1], [1, 1, 1]])
    8
    """
    if len(m) <= 2:
        return sum(sum(row) for row in m)
    total = sum(m[0]) + sum(m[-1])
    for row in m[1:-1]:
        total += row[0]
        if len(row) > 1:
            total += row[-1]
    return total


def spread_step(shares: List[float], moves: Matrix) -> List[float]:
    """moves[i][j] is the share of place i that goes to place j in one day. Return the shares after a day.

    >>> spread_step([100, 0], [[0.5, 0.5], [0.25, 0.75]])
    [50.0, 50.0]
    """
    n = len(shares)
    after = [0.0] * n
    for i in range(n):
        for j in range(n):
            after[j] += shares[i] * moves[i][j]
    return after
