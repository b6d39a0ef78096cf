from typing import List


def higher_than_all_around(height: List[List[int]]) -> int:
    """
    Count the fields of a height map that are higher than all of their (up to eight) neighbours.
    A map with one single field has one such field.

    >>> higher_than_all_around([[1, 2, 1], [0, 0, 0], [5, 1, 4]])
    3
    """
    cnt = 0
    rows, cols = len(height), len(height[0])
    for r in range(rows):
        for c in range(cols):
            ok = True
            for i in range(max(0, r - 1), min(rows, r + 2)):
                for j in range(max(0, c - 1), min(cols, c + 2)):
                    if (i, j) != (r, c) and height[i][j] >= height[r][c]:
                        ok = False
            if ok:
                cnt += 1
    return cnt


def seats_sold(plan, row_from, row_to):
    """
    A cinema plan holds 1 for a sold seat and 0 for a free one. Return how many seats are sold in
    the rows row_from to row_to, both included and counted from 1. Rows that do not exist are
    ignored.

    Examples:
    seats_sold([[1, 0], [1, 1], [0, 0]], 2, 9) == 2
    seats_sold([], 1, 1) == 0
    """
    sold = 0
    for number, row in enumerate(plan, start=1):
        if row_from <= number <= row_to:
            sold += sum(row)
    return sold


def adjacent_free(plan: List[List[int]], k: int) -> List[tuple]:
    """
    In the same kind of plan find the first k free seats side by side in each row. Return tuples
    (row, first seat), counted from 0, for all the rows that have such a place.

    >>> adjacent_free([[0, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0]], 2)
    [(0, 2), (2, 0)]
    """
    res = []
    for r, row in enumerate(plan):
        run = 0
        for c, seat in enumerate(row):
            if seat == 0:
                run += 1
            else:
                run = 0
            if run == k:
                res.append((r, c - k + 1))
                break
    return res


def column_with_most(m, x):
    """
    Return the index of the column in which the number x appears most often, the leftmost one in
    a tie, and -1 if x is not in the matrix.

    column_with_most([[1, 2, 2], [2, 2, 1]], 2) -> 1
    column_with_most([[1]], 5) -> -1
    """
    best = -1
    best_cnt = 0
    for c in range(len(m[0])):
        cnt = 0
        for row in m:
            if row[c] == x:
                cnt += 1
        if cnt > best_cnt:
            best = c
            best_cnt = cnt
    return best


def fold_right_over_left(m):
    """
    A sheet of numbers is folded in the middle so that the right half lies on the left half; the
    numbers that lie on each other are added. If the number of columns is odd, the column in
    the middle stays as it is.

    fold_right_over_left([[1, 2, 3, 4]]) == [[5, 5]]
    fold_right_over_left([[1, 2, 3]]) == [[4, 2]]
    """
    out = []
    for row in m:
        n = len(row)
        new = []
        for j in range((n + 1) // 2):
            k = n - 1 - j
            if k == j:
                new.append(row[j])
            else:
                new.append(row[j] + row[k])
        out.append(new)
    return out


def paint_border(rows, cols, inside, border):
    # a table filled with `inside` whose outer fields are all `border`
    table = [[border] * cols for _ in range(rows)]
    for r in range(1, rows - 1):
        for c in range(1, cols - 1):
            table[r][c] = inside
    return table
