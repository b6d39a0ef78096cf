from typing import List


def mole_ways(field: List[str]) -> int:
    """
    A mole wants from the left column to the right column of a field. "#" is a stone, "." is earth. It starts at any earth
    cell of the left column and in each step goes one column to the right, either in the same row or one row up; in the top
    row it can also stay in the same row only. Return the number of ways.

    >>> mole_ways(["..", ".."])
    3
    >>> mole_ways(["#.", ".#"])
    1
    """
    if not field or not field[0]:
        return 0
    rows = len(field)
    ways = [1 if field[r][0] == "." else 0 for r in range(rows)]
    for c in range(1, len(field[0])):
        new = [0] * rows
        for r in range(rows):
            if field[r][c] == "#":
                continue
            new[r] = ways[r]
            if r + 1 < rows:
                new[r] += ways[r + 1]
        ways = new
    return sum(ways)


def lightest_tunnel(earth: List[List[int]]) -> int:
    """
    `earth` holds how hard each cell is. A tunnel starts somewhere in the top row and goes down to the last row. From a cell
    with an even number it goes down to the left, from one with an odd number down to the right; at the border it goes
    straight down instead. Return the smallest total over all starts.

    >>> lightest_tunnel([[1, 2], [3, 5]])
    5
    """
    if not earth or not earth[0]:
        return 0
    width = len(earth[0])
    best = None
    for start in range(width):
        c = start
        total = 0
        for row in earth:
            total += row[c]
            step = -1 if row[c] % 2 == 0 else 1
            if 0 <= c + step < width:
                c += step
        if best is None or total < best:
            best = total
    return best


def hills_above(field: List[str]) -> List[int]:
    """Count for each column how many "o" (molehills) lie above the first stone "#", or in the whole column without one."""
    if not field:
        return []
    counts = []
    for c in range(len(field[0])):
        count = 0
        for row in field:
            if row[c] == "#":
                break
            if row[c] == "o":
                count += 1
        counts.append(count)
    return counts


def dig(field: List[str], moves: str) -> List[str]:
    """
    A mole starts in the upper left corner and digs along the moves "u", "d", "l", "r". Each cell it stands on becomes a
    space. Moves into a stone "#" or out of the field are not made. Return the field afterwards.

    >>> dig(["...", ".#."], "rdrd")
    ['   ', '.# ']
    """
    steps = {"u": (-1, 0), "d": (1, 0), "l": (0, -1), "r": (0, 1)}
    cells = [list(row) for row in field]
    r = c = 0
    cells[0][0] = " "
    for move in moves:
        dr, dc = steps[move]
        nr, nc = r + dr, c + dc
        if not (0 <= nr < len(cells) and 0 <= nc < len(cells[0])):
            continue
        if cells[nr][nc] == "#":
            continue
        r, c = nr, nc
        cells[r][c] = " "
    return ["".join(row) for row in cells]


def corner_cost(moves: str) -> int:
    """
    Every step of a tunnel costs 1, every change of direction costs 2 more, and turning right back costs 5 more instead.

    >>> corner_cost("rrdu")
    11
    """
    opposite = {"u": "d", "d": "u", "l": "r", "r": "l"}
    cost = 0
    for i, move in enumerate(moves):
        cost += 1
        if i > 0 and moves[i - 1] != move:
            cost += 5 if opposite[move] == moves[i - 1] else 2
    return cost
