from typing import List, Tuple


def boats_in_row(harbour: List[str]) -> List[int]:
    """
    A harbour map is a list of strings of equal length, where letters stand for boats and
    '.' for water. A boat lies in one row and takes one or more equal letters in a row;
    between two boats of one row there is water or another letter. Count the boats of
    each row.

    >>> boats_in_row(["aa.b", "....", "ccdd"])
    [2, 0, 2]
    """
    counts = []
    for row in harbour:
        n = 0
        prev = '.'
        for c in row:
            if c != '.' and c != prev:
                n += 1
            prev = c
        counts.append(n)
    return counts


def safe_berths(grid):
    """
    Return the (row, column) pairs of all water fields '.' whose up to four neighbours
    (up, down, left, right) are water as well. The border of the map is the quay and
    does not count as a neighbour.

    Example:
    safe_berths(["..#", "...", "#.."]) == [(0, 0), (1, 1), (2, 2)]
    """
    n, m = len(grid), len(grid[0])
    out = []
    for r in range(n):
        for c in range(m):
            if grid[r][c] != '.':
                continue
            ok = True
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                y, x = r + dr, c + dc
                if 0 <= y < n and 0 <= x < m and grid[y][x] != '.':
                    ok = False
                    break
            if ok:
                out.append((r, c))
    return out


def drift(grid: List[str], start: Tuple[int, int]) -> Tuple[int, int]:
    """
    The map shows currents: '<', '>', '^', 'v' carry a bottle one field further, on any
    other sign it stays. Return the field where the bottle stops. It stops, too, on the
    last field before it would leave the map. No current runs in a circle.

    >>> drift([">>v", "..v", ".<<"], (0, 0))
    (2, 0)
    >>> drift([">v.", ".v.", ".*."], (0, 0))
    (2, 1)
    """
    moves = {'<': (0, -1), '>': (0, 1), '^': (-1, 0), 'v': (1, 0)}
    r, c = start
    while grid[r][c] in moves:
        dr, dc = moves[grid[r][c]]
        if not (0 <= r + dr < len(grid) and 0 <= c + dc < len(grid[0])):
            break
        r += dr
        c += dc
    return (r, c)


def deepest_column(depths: list[list[int]]) -> int:
    """Return the index of the column with the largest smallest depth, the first one on a tie.

    >>> deepest_column([[3, 8, 5], [9, 4, 5]])
    2
    """
    best = 0
    for c in range(len(depths[0])):
        shallow = min(row[c] for row in depths)
        if shallow > min(row[best] for row in depths):
            best = c
    return best


def oil_spill(grid, hours):
    """
    Oil 'o' spreads each hour to the four neighbouring fields of water '.', while '#' are
    piers. Return the map after the given number of hours.

    oil_spill(["o..", ".#.", "..."], 2) == ["ooo", "o#.", "o.."]
    """
    cur = [list(row) for row in grid]
    for _ in range(hours):
        new = [row[:] for row in cur]
        for r in range(len(cur)):
            for c in range(len(cur[r])):
                if cur[r][c] != 'o':
                    continue
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < len(cur) and 0 <= x < len(cur[y]) and cur[y][x] == '.':
                        new[y][x] = 'o'
        cur = new
    return ["".join(row) for row in cur]
