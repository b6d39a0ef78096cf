def frog_paths(rows, cols):
    """
    A frog sits on the lily in the upper left corner and wants to get to the lower right corner. It may hop one
    lily to the right, or exactly two lilies down, or one lily diagonally down to the right. Return the number of
    different ways. If there are no lilies, return 0.

    >>> frog_paths(1, 4)
    1
    >>> frog_paths(3, 3)
    4
    """
    if rows < 1 or cols < 1:
        return 0
    ways = [[0] * cols for _ in range(rows)]
    ways[0][0] = 1
    for r in range(rows):
        for c in range(cols):
            if r == 0 and c == 0:
                continue
            count = 0
            if c > 0:
                count += ways[r][c - 1]
            if r > 1:
                count += ways[r - 2][c]
            if r > 0 and c > 0:
                count += ways[r - 1][c - 1]
            ways[r][c] = count
    return ways[rows - 1][cols - 1]


def ways_with_colours(grid):
    """
    The grid is a list of texts with the letters "w" (white) and "p" (pink). A frog goes from the top left to the
    bottom right by steps right or down, but from a pink lily it may only go down, and from a white lily only to
    the right, except in the last column, where it always goes down, and in the last row, where it always goes
    right. Return the number of pink lilies on its way (both ends count).

    >>> ways_with_colours(["wp", "pw"])
    1
    >>> ways_with_colours(["ppp", "www"])
    1
    """
    if not grid or not grid[0]:
        return 0
    r, c = 0, 0
    last_r, last_c = len(grid) - 1, len(grid[0]) - 1
    pink = 0
    while True:
        pink += 1 if grid[r][c] == "p" else 0
        if r == last_r and c == last_c:
            return pink
        if c == last_c or (grid[r][c] == "p" and r < last_r):
            r += 1
        else:
            c += 1


def safe_hops(depths, limit):
    """
    Count the pairs of neighbouring lilies (side by side or one above the other) whose depths differ by at most
    `limit`.

    >>> safe_hops([[1, 2], [4, 3]], 1)
    3
    """
    count = 0
    for r in range(len(depths)):
        for c in range(len(depths[r])):
            if c > 0 and abs(depths[r][c] - depths[r][c - 1]) <= limit:
                count += 1
            if r > 0 and abs(depths[r][c] - depths[r - 1][c]) <= limit:
                count += 1
    return count


def hop_names(path):
    """
    Given a list of (row, column) places, name the hops between them: "right", "left", "up", "down" when only one
    coordinate changes, "stay" when none does and "jump" for all others.

    >>> hop_names([(0, 0), (0, 2), (1, 2), (2, 3), (2, 3)])
    ['right', 'down', 'jump', 'stay']
    """
    names = []
    for (r1, c1), (r2, c2) in zip(path, path[1:]):
        if r1 == r2 and c1 == c2:
            names.append("stay")
        elif r1 == r2:
            names.append("right" if c2 > c1 else "left")
        elif c1 == c2:
            names.append("down" if r2 > r1 else "up")
        else:
            names.append("jump")
    return names
