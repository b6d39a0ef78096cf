from typing import List


def neighbours(grid: List[List[int]], row: int, col: int) -> int:
    """Sum of the up to eight cells around a cell.

    >>> neighbours([[1, 1], [0, 1]], 0, 0)
    2
    """
    total = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr == 0 and dc == 0:
                continue
            r = row + dr
            c = col + dc
            if 0 <= r < len(grid) and 0 <= c < len(grid[r]):
                total += grid[r][c]
    return total


def moss_step(grid: List[List[int]]) -> List[List[int]]:
    """Moss grows into a free cell with two or more mossy neighbours (eight count); it never dies.

    >>> moss_step([[1, 0, 0], [1, 0, 0]])
    [[1, 1, 0], [1, 1, 0]]
    """
    result = []
    for r in range(len(grid)):
        row = []
        for c in range(len(grid[r])):
            if grid[r][c] == 1 or neighbours(grid, r, c) >= 2:
                row.append(1)
            else:
                row.append(0)
        result.append(row)
    return result


def steps_until_still(grid: List[List[int]]) -> int:
    """Number of moss steps until nothing changes any more.

    >>> steps_until_still([[1, 0, 0], [1, 0, 0]])
    2
    """
    steps = 0
    while True:
        new = moss_step(grid)
        if new == grid:
            return steps
        grid = new
        steps += 1


def rule_line(line: str, alive: set) -> str:
    """Next line of a one-dimensional automaton: a cell lives if its three-cell window is in alive.

    Outside of the line all the cells are dead ('.').

    >>> rule_line("..#..", {"..#", "#.."})
    '.#.#.'
    """
    padded = "." + line + "."
    out = ""
    for i in range(1, len(padded) - 1):
        window = padded[i - 1:i + 2]
        out += "#" if window in alive else "."
    return out


def wrap_neighbours(ring: List[int], i: int, reach: int) -> List[int]:
    """Values up to reach places away on both sides in a ring, from left to right.

    >>> wrap_neighbours([1, 2, 3, 4, 5], 0, 2)
    [4, 5, 2, 3]
    """
    n = len(ring)
    found = []
    for d in range(-reach, reach + 1):
        if d != 0:
            found.append(ring[(i + d) % n])
    return found


def parse_cells(text):
    """Read a drawing with 'o' for a living cell; spaces around the lines are ignored.

    >>> parse_cells(" .o. \\n oo. ")
    [[0, 1, 0], [1, 1, 0]]
    """
    grid = []
    for line in text.splitlines():
        line = line.strip()
        if line:
            grid.append([1 if ch == "o" else 0 for ch in line])
    return grid


def draw_cells(grid):
    # the inverse of parse_cells
    return "\n".join("".join("o" if cell else "." for cell in row) for row in grid)


def sand_fall(column: str) -> str:
    """Let the sand 's' of a column (top first) fall down until it meets a stone '#' or the ground.

    >>> sand_fall("s.s.#s.")
    '..ss#.s'
    """
    parts = []
    for part in column.split("#"):
        grains = part.count("s")
        parts.append("." * (len(part) - grains) + "s" * grains)
    return "#".join(parts)


def fire_spread(forest: List[str]) -> List[str]:
    """One step of a forest fire: 'F' burns down to '_' and sets the trees beside it in the row on fire.

    >>> fire_spread(["tFt.t"])
    ['F_F.t']
    """
    after = []
    for row in forest:
        new = list(row)
        for i, ch in enumerate(row):
            if ch == "F":
                new[i] = "_"
            elif ch == "t" and "F" in row[max(0, i - 1):i + 2]:
                new[i] = "F"
        after.append("".join(new))
    return after
