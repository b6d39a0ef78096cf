import math


def follow_clues(clues: list[str]) -> tuple[int, int]:
    """Follow clues such as '3 north'; clues without a number mean one step.

    >>> follow_clues(["3 north", "east", "2 south"])
    (1, 1)
    """
    moves = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}
    x = y = 0
    for clue in clues:
        parts = clue.split()
        steps = int(parts[0]) if parts[0].isdigit() else 1
        dx, dy = moves[parts[-1]]
        x += dx * steps
        y += dy * steps
    return x, y


def warmer_colder(treasure: tuple[int, int], path: list[tuple[int, int]]) -> list[str]:
    """Say for each step of the path 'warmer', 'colder' or 'same'.

    >>> warmer_colder((5, 5), [(0, 0), (1, 1), (0, 1)])
    ['warmer', 'colder']
    """
    words = []
    for before, after in zip(path, path[1:]):
        old = math.dist(before, treasure)
        new = math.dist(after, treasure)
        if new < old:
            words.append("warmer")
        elif new > old:
            words.append("colder")
        else:
            words.append("same")
    return words


def dig_order(spots: dict[str, int]) -> list[str]:
    """Names of the spots, the deepest first; equally deep ones in alphabetical order.

    >>> dig_order({"palm": 3, "cave": 5, "beach": 3})
    ['cave', 'beach', 'palm']
    """
    return sorted(spots, key=lambda name: (-spots[name], name))


def share_gold(coins: int, pirates: list[str]) -> dict[str, int]:
    """Share the coins equally; the first pirates in the list get one of the remaining coins each.

    >>> share_gold(11, ["Jim", "Kat", "Lou"])
    {'Jim': 4, 'Kat': 4, 'Lou': 3}
    """
    each, rest = divmod(coins, len(pirates))
    shares = {}
    for i, name in enumerate(pirates):
        shares[name] = each + 1 if i < rest else each
    return shares


def arrow_loop(board: list[str]) -> bool:
    """Follow the arrows from the upper left corner. Does one walk in a circle (True) or fall off (False)?

    >>> arrow_loop([">v", "^<"])
    True
    >>> arrow_loop([">>", "^<"])
    False
    """
    r = c = 0
    seen = set()
    while 0 <= r < len(board) and 0 <= c < len(board[r]):
        if (r, c) in seen:
            return True
        seen.add((r, c))
        arrow = board[r][c]
        r += (arrow == "v") - (arrow == "^")
        c += (arrow == ">") - (arrow == "<")
    return False


def secret_row(rows, key):
    # the letter at the key position of each row, if the row is long enough
    return "".join(row[key] for row in rows if len(row) > key)


def x_marks(grid: list[str]) -> list[tuple[int, int]]:
    """Centers of crosses made of five 'x' (the center and its four edge neighbours)."""
    found = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[r]) - 1):
            arms = [grid[r][c], grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]]
            if all(a == "x" for a in arms):
                found.append((r, c))
    return found
