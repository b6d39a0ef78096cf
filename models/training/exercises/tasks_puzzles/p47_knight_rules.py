from typing import List, Tuple


def courier_counts(rows: int, cols: int, moves: int) -> int:
    """
    A courier is a piece of an invented game: it moves two fields to the right, or one field down and one to the left. It
    starts in the upper left field. Return the number of different fields on which it can be after exactly the given moves.

    >>> courier_counts(3, 5, 2)
    2
    >>> courier_counts(3, 5, 0)
    1
    """
    if rows < 1 or cols < 1:
        return 0
    fields = {(0, 0)}
    for _ in range(moves):
        new = set()
        for r, c in fields:
            for nr, nc in ((r, c + 2), (r + 1, c - 1)):
                if 0 <= nr < rows and 0 <= nc < cols:
                    new.add((nr, nc))
        fields = new
    return len(fields)


def guarded(board: List[str]) -> int:
    """
    "G" is a guard: it sees the fields in its row up to the next piece on both sides, "B" is a block and "." is free. Return
    the number of free fields that are seen by exactly one guard.

    >>> guarded(["..G.G", "B...."])
    2
    """
    count = 0
    for line in board:
        seen = [0] * len(line)
        for c, ch in enumerate(line):
            if ch != "G":
                continue
            for step in (-1, 1):
                k = c + step
                while 0 <= k < len(line) and line[k] == ".":
                    seen[k] += 1
                    k += step
        count += sum(1 for s in seen if s == 1)
    return count


def weighted_ways(grid: List[List[int]]) -> int:
    """
    A king walks from the upper to the lower row. From a field with the number k he may go straight down, and also k fields
    to the left or k fields to the right in the next row, if they exist (k = 0 gives one way only). Return the number of
    different walks from all the fields of the upper row.

    >>> weighted_ways([[1, 0], [5, 5]])
    3
    """
    if not grid or not grid[0]:
        return 0
    cols = len(grid[0])
    ways = [1] * cols
    for row in grid[:-1]:
        new = [0] * cols
        for c, k in enumerate(row):
            for target in {c, c - k, c + k}:
                if 0 <= target < cols:
                    new[target] += ways[c]
        ways = new
    return sum(ways)


def move_kind(a: Tuple[int, int], b: Tuple[int, int]) -> str:
    """Name the move from a to b: "tower" along a line, "priest" along a diagonal, "horse" for 1 and 2, else "none"."""
    dr = abs(a[0] - b[0])
    dc = abs(a[1] - b[1])
    if dr == 0 and dc == 0:
        return "none"
    if dr == 0 or dc == 0:
        return "tower"
    if dr == dc:
        return "priest"
    return "horse" if sorted((dr, dc)) == [1, 2] else "none"


def army_value(pieces: str) -> int:
    """
    Add up an army: k is 10, t is 5, p is 3, h is 2, other letters 1. Capitals are the other side and count negative. If the
    army has two or more of h, each h counts 3.

    >>> army_value("khhT")
    11
    >>> army_value("")
    0
    """
    values = {"k": 10, "t": 5, "p": 3, "h": 2}
    total = 0
    for side in (pieces, pieces.swapcase()):
        own = [ch for ch in side if ch.islower()]
        points = sum(values.get(ch, 1) for ch in own)
        if own.count("h") >= 2:
            points += own.count("h")
        total += points if side is pieces else -points
    return total
