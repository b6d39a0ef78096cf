from typing import List, Set, Tuple


def candidates(row: List[int], n: int) -> Set[int]:
    """Numbers from 1 to n that do not yet stand in a puzzle row (0 is an empty cell).

    >>> sorted(candidates([1, 0, 4, 0], 4))
    [2, 3]
    """
    return {k for k in range(1, n + 1) if k not in row}


def faulty_rows(square: List[str]) -> List[int]:
    """Indices of the rows in which a sign stands more than once; dots are empty cells.

    >>> faulty_rows(["ab..", "a.ca", "dcba"])
    [1]
    """
    faulty = []
    for i, row in enumerate(square):
        seen = set()
        for sign in row:
            if sign == ".":
                continue
            if sign in seen:
                faulty.append(i)
                break
            seen.add(sign)
    return faulty


def cell_options(grid: List[List[int]], r: int, c: int) -> List[int]:
    """Numbers that fit into an empty cell of a square without repeating in its row or column.

    >>> cell_options([[1, 0, 0], [0, 2, 0], [0, 0, 0]], 0, 1)
    [3]
    """
    n = len(grid)
    used = set(grid[r])
    for i in range(n):
        used.add(grid[i][c])
    return [k for k in range(1, n + 1) if k not in used]


def cage_ok(grid: List[List[int]], cells: List[Tuple[int, int]], target: int) -> bool:
    """Do the cells of a cage add up to the target with no number twice?"""
    numbers = [grid[r][c] for r, c in cells]
    return sum(numbers) == target and len(set(numbers)) == len(numbers)


def lock_codes(length: int, total: int, prefix: str = "") -> List[str]:
    """Codes of a lock whose digits never fall from left to right and add up to the total.

    >>> lock_codes(2, 5)
    ['05', '14', '23']
    >>> lock_codes(1, 12)
    []
    """
    if length == 0:
        return [prefix] if total == 0 else []
    codes = []
    lowest = int(prefix[-1]) if prefix else 0
    for digit in range(lowest, 10):
        if digit > total:
            break
        codes += lock_codes(length - 1, total - digit, prefix + str(digit))
    return codes


def wall_top(bricks: List[int]) -> int:
    """In a number wall each brick is the sum of the two below it; find the brick on the top.

    >>> wall_top([1, 2, 3])
    8
    """
    while len(bricks) > 1:
        upper = []
        for i in range(len(bricks) - 1):
            upper.append(bricks[i] + bricks[i + 1])
        bricks = upper
    return bricks[0]


def missing_brick(left, right, top):
    # the middle brick of a base of three, such that the top brick is right; None if impossible
    rest = top - left - right
    if rest % 2 != 0:
        return None
    return rest // 2


def misplaced(tiles: List[List[int]]) -> int:
    """Count the tiles of a sliding puzzle that are not at home; 0 is the gap and not counted.

    >>> misplaced([[1, 2], [0, 3]])
    1
    """
    cols = len(tiles[0])
    wrong = 0
    for r, row in enumerate(tiles):
        for c, value in enumerate(row):
            if value != 0 and value != r * cols + c + 1:
                wrong += 1
    return wrong


def gap_moves(tiles):
    """Numbers of the tiles that can be moved into the gap, in rising order.

    >>> gap_moves([[1, 2], [0, 3]])
    [1, 3]
    """
    for r in range(len(tiles)):
        if 0 in tiles[r]:
            c = tiles[r].index(0)
            break
    movable = []
    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if 0 <= y < len(tiles) and 0 <= x < len(tiles[0]):
            movable.append(tiles[y][x])
    return sorted(movable)
