from typing import List, Tuple


def shot_result(sea: List[str], shot: str) -> str:
    """Result of a shot such as 'B3': 'hit', 'water', or 'outside'. Ships are drawn with 'S'.

    >>> shot_result(["..S", "..."], "A3")
    'hit'
    >>> shot_result(["..S", "..."], "C1")
    'outside'
    """
    row = ord(shot[0].upper()) - ord("A")
    col = int(shot[1:]) - 1
    if row < 0 or row >= len(sea) or col < 0 or col >= len(sea[0]):
        return "outside"
    if sea[row][col] == "S":
        return "hit"
    return "water"


def ship_cells(row: int, col: int, length: int, across: bool) -> List[Tuple[int, int]]:
    """Cells that a ship covers from its first cell to the right or downwards.

    >>> ship_cells(2, 3, 3, True)
    [(2, 3), (2, 4), (2, 5)]
    """
    cells = []
    for k in range(length):
        if across:
            cells.append((row, col + k))
        else:
            cells.append((row + k, col))
    return cells


def can_place(sea: List[str], cells: List[Tuple[int, int]]) -> bool:
    """May a ship be placed on the cells? Neither they nor their neighbours may hold a ship.

    >>> can_place(["S...", "...."], [(1, 2), (1, 3)])
    True
    >>> can_place(["S...", "...."], [(1, 1)])
    False
    """
    for r, c in cells:
        if not (0 <= r < len(sea) and 0 <= c < len(sea[0])):
            return False
        for nr in range(r - 1, r + 2):
            for nc in range(c - 1, c + 2):
                if 0 <= nr < len(sea) and 0 <= nc < len(sea[0]) and sea[nr][nc] == "S":
                    return False
    return True


def ship_lengths(line: str) -> List[int]:
    """Lengths of the ships in one row, from left to right.

    >>> ship_lengths("SS..S.SSS")
    [2, 1, 3]
    """
    lengths = []
    current = 0
    for ch in line:
        if ch == "S":
            current += 1
        elif current > 0:
            lengths.append(current)
            current = 0
    if current > 0:
        lengths.append(current)
    return lengths


def hide_ships(sea):
    """The sea as the enemy sees it: hits 'X' and misses 'o' stay, ships look like water.

    >>> hide_ships(["S.X", "oS."])
    ['..X', 'o..']
    """
    return [row.replace("S", ".") for row in sea]


def all_sunk(sea: List[str]) -> bool:
    """Is there no intact part 'S' of a ship left?"""
    for row in sea:
        if "S" in row:
            return False
    return True


def hit_rate(log: List[str]) -> float:
    """Percentage of the shots in a log like 'B3 hit' that were hits, with one decimal.

    >>> hit_rate(["A1 hit", "A2 water", "B2 hit"])
    66.7
    >>> hit_rate([])
    0.0
    """
    if not log:
        return 0.0
    hits = 0
    for line in log:
        field, outcome = line.split()
        if outcome == "hit":
            hits += 1
    return round(100 * hits / len(log), 1)


def next_targets(hits, rows, cols):
    # with two hits in one row go on at both ends; otherwise try the neighbours of the first hit
    first, last = min(hits), max(hits)
    if len(hits) > 1 and first[0] == last[0]:
        options = [(first[0], first[1] - 1), (last[0], last[1] + 1)]
    elif len(hits) > 1:
        options = [(first[0] - 1, first[1]), (last[0] + 1, last[1])]
    else:
        r, c = first
        options = [(r - 1, c), (r, c - 1), (r, c + 1), (r + 1, c)]
    return [(r, c) for r, c in options if 0 <= r < rows and 0 <= c < cols]
