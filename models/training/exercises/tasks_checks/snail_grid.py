from typing import List, Tuple


def snail_step_ok(grid: List[str], r: int, c: int, move: str) -> bool:
    """
    A snail crawls over a grid: "." is grass, "#" a stone and "~" salt. The moves are "n", "e", "s",
    "w". A step is allowed if it stays on the grid and does not lead onto salt;
    a stone may only be entered from another stone or from the north.

    >>> g = [".#", ".~"]
    >>> snail_step_ok(g, 0, 0, "e")
    False
    >>> snail_step_ok(g, 0, 0, "s")
    True
    >>> snail_step_ok(g, 1, 0, "e")
    False
    """
    steps = {"n": (-1, 0), "e": (0, 1), "s": (1, 0), "w": (0, -1)}
    if move not in steps:
        return False
    dr, dc = steps[move]
    nr, nc = r + dr, c + dc
    if nr < 0 or nr >= len(grid) or nc < 0 or nc >= len(grid[0]):
        return False
    if grid[nr][nc] == "~":
        return False
    if grid[nr][nc] == "#":
        return grid[r][c] == "#" or move == "s"
    return True


def walk_result(grid: List[str], start: Tuple[int, int], moves: str) -> str:
    """Let the snail walk. Return "home" if it ends where it began, "away" if it ends elsewhere,
    and "lost" as soon as a step is not allowed.

    walk_result(["..", ".."], (0, 0), "eswn") -> "home"
    walk_result(["..", ".."], (0, 0), "es") -> "away"
    walk_result(["..", ".~"], (0, 0), "es") -> "lost"
    """
    r, c = start
    for m in moves:
        if not snail_step_ok(grid, r, c, m):
            return "lost"
        if m == "n":
            r -= 1
        elif m == "s":
            r += 1
        elif m == "e":
            c += 1
        else:
            c -= 1
    return "home" if (r, c) == start else "away"


def row_is_safe(row: str) -> bool:
    """A row is safe if no grass cell has salt on one of its two sides.

    >>> row_is_safe(".#~#.")
    True
    >>> row_is_safe(".~#")
    False
    """
    for i, cell in enumerate(row):
        if cell != ".":
            continue
        if i > 0 and row[i - 1] == "~":
            return False
        if i < len(row) - 1 and row[i + 1] == "~":
            return False
    return True


def trail_is_tidy(moves: str) -> bool:
    """
    A trail is tidy if the snail creeps to the same side at every corner: always to the right (as
    from "n" to "e") or always to the left. A move back is never tidy; straight on always is.

    >>> trail_is_tidy("nneess")
    True
    >>> trail_is_tidy("nenw")
    False
    >>> trail_is_tidy("ns")
    False
    """
    order = "nesw"
    sides = set()
    for a, b in zip(moves, moves[1:]):
        turn = (order.index(b) - order.index(a)) % 4
        if turn == 2:
            return False
        if turn != 0:
            sides.add(turn)
    return len(sides) <= 1


def fenced_in(grid):
    """Check that the whole border of the grid is made of stones."""
    if not grid:
        return False
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            border = i in (0, len(grid) - 1) or j in (0, len(row) - 1)
            if border and cell != "#":
                return False
    return True


def backtracks(moves):
    # a step that undoes the step before it
    pairs = ("ns", "sn", "ew", "we")
    return any(p in moves for p in pairs)
