from typing import Dict, List, Tuple


def hottest_spots(grid: List[List[int]], limit: int) -> List[Tuple[int, int]]:
    """Positions (row, column) of all the cells above the limit, hottest first.

    >>> hottest_spots([[20, 35], [40, 31]], 30)
    [(1, 0), (0, 1), (1, 1)]
    """
    spots = []
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value > limit:
                spots.append((r, c))
    return sorted(spots, key=lambda p: grid[p[0]][p[1]], reverse=True)


def local_peaks(grid: List[List[int]]) -> List[int]:
    """Values that are larger than all of their neighbours (up to eight), in reading order.

    >>> local_peaks([[1, 2, 1], [0, 1, 9]])
    [9]
    >>> local_peaks([[5]])
    [5]
    """
    peaks = []
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            higher = True
            for nr in range(max(0, r - 1), min(len(grid), r + 2)):
                for nc in range(max(0, c - 1), min(len(grid[r]), c + 2)):
                    if (nr, nc) != (r, c) and grid[nr][nc] >= grid[r][c]:
                        higher = False
            if higher:
                peaks.append(grid[r][c])
    return peaks


def smooth(grid):
    """Replace each inner cell by the whole-number mean of its four neighbours and itself.

    >>> smooth([[0, 0, 0], [0, 10, 0], [0, 0, 0]])
    [[0, 0, 0], [0, 2, 0], [0, 0, 0]]
    """
    out = [row[:] for row in grid]
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[r]) - 1):
            total = grid[r][c] + grid[r - 1][c] + grid[r + 1][c] + grid[r][c - 1] + grid[r][c + 1]
            out[r][c] = total // 5
    return out


def to_letters(grid: List[List[int]]) -> List[str]:
    """Draw the map with a letter for each ten degrees: 'A' for 0-9, 'B' for 10-19 and so on.

    >>> to_letters([[5, 12], [39, 40]])
    ['AB', 'DE']
    """
    return ["".join(chr(ord("A") + value // 10) for value in row) for row in grid]


def coldest_column(grid):
    # index of the column that contains the lowest value of the whole map
    best = 0
    for c in range(len(grid[0])):
        if min(row[c] for row in grid) < min(row[best] for row in grid):
            best = c
    return best


def alarm_changes(before: List[List[int]], after: List[List[int]], limit: int) -> int:
    """Number of cells that changed by at least limit between two maps of the same size.

    >>> alarm_changes([[1, 5], [3, 3]], [[4, 5], [0, 2]], 3)
    2
    """
    return sum(
        1
        for row_a, row_b in zip(before, after)
        for a, b in zip(row_a, row_b)
        if abs(a - b) >= limit
    )


def warm_block(grid: List[List[int]], size: int) -> Tuple[int, int]:
    """Upper left corner of the size x size block with the largest sum.

    >>> warm_block([[1, 1, 0], [1, 5, 5], [0, 5, 5]], 2)
    (1, 1)
    """
    best = None
    corner = (0, 0)
    for r in range(len(grid) - size + 1):
        for c in range(len(grid[0]) - size + 1):
            total = 0
            for k in range(size):
                total += sum(grid[r + k][c:c + size])
            if best is None or total > best:
                best, corner = total, (r, c)
    return corner
