from typing import List, Set, Tuple


def spill(floor: List[str], row: int, col: int) -> int:
    """Paint is spilled at a cell and runs to all the connected floor cells '.'; count the wet cells.

    >>> spill(["..#.", "#.#."], 0, 0)
    3
    >>> spill(["#."], 0, 0)
    0
    """
    if floor[row][col] != ".":
        return 0
    wet = {(row, col)}
    todo = [(row, col)]
    while todo:
        r, c = todo.pop()
        for nr, nc in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
            if 0 <= nr < len(floor) and 0 <= nc < len(floor[0]):
                if floor[nr][nc] == "." and (nr, nc) not in wet:
                    wet.add((nr, nc))
                    todo.append((nr, nc))
    return len(wet)


def repaint(image: List[List[int]], r: int, c: int, old: int, new: int) -> None:
    """Recolour the area of old pixels around (r, c), diagonal neighbours included, in place.

    >>> img = [[1, 0], [0, 1]]
    >>> repaint(img, 0, 0, 1, 7)
    >>> img
    [[7, 0], [0, 7]]
    """
    if r < 0 or c < 0 or r >= len(image) or c >= len(image[0]):
        return
    if image[r][c] != old or old == new:
        return
    image[r][c] = new
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr != 0 or dc != 0:
                repaint(image, r + dr, c + dc, old, new)


def ponds(field: List[str]) -> List[int]:
    """Sizes of all the ponds '~' in a field, largest first. Ponds are joined along edges only.

    >>> ponds(["~~.", "..~", "~.~"])
    [2, 2, 1]
    """
    seen: Set[Tuple[int, int]] = set()

    def size(r, c):
        if not (0 <= r < len(field) and 0 <= c < len(field[r])):
            return 0
        if field[r][c] != "~" or (r, c) in seen:
            return 0
        seen.add((r, c))
        return 1 + size(r + 1, c) + size(r - 1, c) + size(r, c + 1) + size(r, c - 1)

    sizes = []
    for r in range(len(field)):
        for c in range(len(field[r])):
            s = size(r, c)
            if s > 0:
                sizes.append(s)
    return sorted(sizes, reverse=True)


def days_until_gossip(village: List[str]) -> int:
    """A 'G' tells its edge neighbours 'v' the news every day. Days until nobody new learns it.

    >>> days_until_gossip(["Gv.", ".vv"])
    3
    >>> days_until_gossip(["v.v"])
    0
    """
    houses = {}
    for r, row in enumerate(village):
        for c, ch in enumerate(row):
            if ch != ".":
                houses[(r, c)] = ch
    today = [p for p in houses if houses[p] == "G"]
    days = 0
    while True:
        tomorrow = []
        for r, c in today:
            for p in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if houses.get(p) == "v":
                    houses[p] = "G"
                    tomorrow.append(p)
        if not tomorrow:
            return days
        days += 1
        today = tomorrow


def leaks_out(tank: List[str], row: int, col: int) -> bool:
    """Can water at an inner cell reach the border of the map through cells that are no wall '#'?

    >>> leaks_out(["####", "#..#", "####"], 1, 1)
    False
    >>> leaks_out(["####", "#...", "####"], 1, 1)
    True
    """
    stack = [(row, col)]
    visited = set()
    while stack:
        r, c = stack.pop()
        if (r, c) in visited or tank[r][c] == "#":
            continue
        visited.add((r, c))
        if r in (0, len(tank) - 1) or c in (0, len(tank[0]) - 1):
            return True
        stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return False
