from typing import List


def rotate_blocks(quilt: List[str], size: int) -> List[str]:
    """
    A quilt is a list of equally long texts. It is cut into blocks of size x size, and every block is turned a quarter to the
    left at its place. If the size does not divide the height and the width, the quilt stays as it is.

    >>> rotate_blocks(["abxy", "cdzw"], 2)
    ['bdyw', 'acxz']
    >>> rotate_blocks(["abc"], 2)
    ['abc']
    """
    rows = len(quilt)
    if rows == 0 or size < 1:
        return quilt
    cols = len(quilt[0])
    if rows % size != 0 or cols % size != 0:
        return quilt
    new = [[""] * cols for _ in range(rows)]
    for top in range(0, rows, size):
        for left in range(0, cols, size):
            for r in range(size):
                for c in range(size):
                    new[top + size - 1 - c][left + r] = quilt[top + r][left + c]
    return ["".join(row) for row in new]


def patch_edges(quilt: List[str]) -> int:
    """
    Return the length of thread for a quilt: one for every border between two patches of different letters and two for
    every patch on the rim (corner patches count once).

    >>> patch_edges(["ab", "aa"])
    10
    """
    if not quilt or not quilt[0]:
        return 0
    rows, cols = len(quilt), len(quilt[0])
    thread = 0
    for r in range(rows):
        for c in range(cols):
            if c + 1 < cols and quilt[r][c] != quilt[r][c + 1]:
                thread += 1
            if r + 1 < rows and quilt[r][c] != quilt[r + 1][c]:
                thread += 1
            if r in (0, rows - 1) or c in (0, cols - 1):
                thread += 2
    return thread


def weave(a: List[str], b: List[str]) -> List[str]:
    """
    Weave two quilts of the same size: a cell comes from quilt a where row plus column is even, from b where it is odd.
    Different sizes give an empty list.

    >>> weave(["aaa", "aaa"], ["bbb", "bbb"])
    ['aba', 'bab']
    """
    if len(a) != len(b) or any(len(x) != len(y) for x, y in zip(a, b)):
        return []
    woven = []
    for r, (x, y) in enumerate(zip(a, b)):
        line = ""
        for c in range(len(x)):
            line += x[c] if (r + c) % 2 == 0 else y[c]
        woven.append(line)
    return woven


def stripe_columns(quilt: List[str]) -> List[int]:
    """Return the columns that have one letter only, in which at least one neighbour column has another letter somewhere."""
    if not quilt:
        return []
    columns = ["".join(col) for col in zip(*quilt)]
    result = []
    for i, column in enumerate(columns):
        if len(set(column)) != 1:
            continue
        beside = columns[max(0, i - 1):i] + columns[i + 1:i + 2]
        if any(other != column for other in beside):
            result.append(i)
    return result


def shift_rows(quilt: List[str], steps: List[int]) -> List[str]:
    """
    Shift row r by steps[r] places to the right, in a circle. Rows without a step in the list are turned around instead.

    >>> shift_rows(["abc", "def", "ghi"], [1, -1])
    ['cab', 'efd', 'ihg']
    """
    result = []
    for r, row in enumerate(quilt):
        if r >= len(steps):
            result.append(row[::-1])
        elif not row:
            result.append(row)
        else:
            k = steps[r] % len(row)
            result.append(row[len(row) - k:] + row[:len(row) - k])
    return result
