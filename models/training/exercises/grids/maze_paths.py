from collections import deque
from typing import List, Optional, Tuple


def find_symbol(maze: List[str], symbol: str) -> Optional[Tuple[int, int]]:
    """Position of a symbol in the maze, or None.

    >>> find_symbol(["#S#", "..E"], "E")
    (1, 2)
    """
    for r, row in enumerate(maze):
        c = row.find(symbol)
        if c != -1:
            return r, c
    return None


def steps_to_exit(maze: List[str]) -> int:
    """Fewest steps from S to E without walking through walls '#', or -1 if there is no way.

    >>> steps_to_exit(["S.#", "#..", "..E"])
    4
    >>> steps_to_exit(["S#E"])
    -1
    """
    start = find_symbol(maze, "S")
    queue = deque([(start[0], start[1], 0)])
    seen = {start}
    while queue:
        r, c, dist = queue.popleft()
        if maze[r][c] == "E":
            return dist
        for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
            if not (0 <= nr < len(maze) and 0 <= nc < len(maze[0])):
                continue
            if maze[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc))
                queue.append((nr, nc, dist + 1))
    return -1


def dead_ends(maze: List[str]) -> int:
    """Count the free cells with exactly one free neighbour.

    >>> dead_ends(["#####", "#...#", "###.#", "#####"])
    2
    """
    count = 0
    for r in range(1, len(maze) - 1):
        for c in range(1, len(maze[r]) - 1):
            if maze[r][c] == "#":
                continue
            around = maze[r - 1][c] + maze[r + 1][c] + maze[r][c - 1] + maze[r][c + 1]
            if 4 - around.count("#") == 1:
                count += 1
    return count


def slide(maze, row, col, dr, dc):
    """On ice one slides until the next cell is a wall; return the cell where one stops.

    >>> slide(["#####", "#...#", "#####"], 1, 1, 0, 1)
    (1, 3)
    """
    while maze[row + dr][col + dc] != "#":
        row += dr
        col += dc
    return row, col


def can_hop(stones: str, position: int, reach: int) -> bool:
    """Can a frog get to the last stone 'o' of a row by hops of at most reach fields?

    >>> can_hop("o.o..o", 0, 3)
    True
    >>> can_hop("o.o..o", 0, 2)
    False
    """
    if "o" not in stones[position + 1:]:
        return True
    for step in range(reach, 0, -1):
        target = position + step
        if target < len(stones) and stones[target] == "o":
            return can_hop(stones, target, reach)
    return False


def mark_way(maze, cells):
    # draw the cells of a way with stars
    lines = [list(row) for row in maze]
    for r, c in cells:
        lines[r][c] = "*"
    return ["".join(line) for line in lines]
