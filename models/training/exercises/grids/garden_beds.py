from typing import List, Optional, Tuple


def tallest_plant(beds: List[List[int]]) -> Optional[Tuple[int, int]]:
    """Find the position (row, column) of the tallest plant.

    If several plants are equally tall, the first one in reading order wins.
    An empty garden gives None.

    >>> tallest_plant([[2, 5], [9, 1]])
    (1, 0)
    >>> tallest_plant([]) is None
    True
    """
    best = None
    position = None
    for r in range(len(beds)):
        for c in range(len(beds[r])):
            if best is None or beds[r][c] > best:
                best = beds[r][c]
                position = (r, c)
    return position


def fence_posts(rows, cols):
    """Return the cells on the border of a rows x cols garden, in reading order.

    >>> fence_posts(3, 3)
    [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)]
    >>> fence_posts(1, 2)
    [(0, 0), (0, 1)]
    """
    posts = []
    for r in range(rows):
        for c in range(cols):
            if r == 0 or c == 0 or r == rows - 1 or c == cols - 1:
                posts.append((r, c))
    return posts


def inner_harvest(beds):
    """Sum of all the cells that are not on the border of the garden.

    >>> inner_harvest([[1, 1, 1], [1, 8, 1], [1, 1, 1]])
    8
    >>> inner_harvest([[1, 2], [3, 4]])
    0
    """
    total = 0
    for row in beds[1:-1]:
        total += sum(row[1:-1])
    return total


def count_lonely_trees(field: List[str]) -> int:
    """Count the trees 'T' that have no other tree directly above, below, left or right of them.

    >>> count_lonely_trees(["T..", "..T", "..T"])
    1
    >>> count_lonely_trees(["T.T", ".T."])
    3
    """
    lonely = 0
    for r in range(len(field)):
        for c in range(len(field[r])):
            if field[r][c] != "T":
                continue
            alone = True
            for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
                nr, nc = r + dr, c + dc
                if 0 <= nr < len(field) and 0 <= nc < len(field[nr]) and field[nr][nc] == "T":
                    alone = False
                    break
            if alone:
                lonely += 1
    return lonely


def swap_beds(beds, a, b):
    """Return a copy of the garden in which the columns a and b have changed places.

    >>> swap_beds([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    """
    out = []
    for row in beds:
        new_row = row[:]
        new_row[a], new_row[b] = new_row[b], new_row[a]
        out.append(new_row)
    return out


def best_column(beds: List[List[int]]) -> int:
    """Return the index of the column with the largest sum, or -1 for an empty garden.

    >>> best_column([[1, 5, 2], [1, 0, 2]])
    1
    >>> best_column([])
    -1
    """
    if not beds or not beds[0]:
        return -1
    sums = [sum(row[c] for row in beds) for c in range(len(beds[0]))]
    return sums.index(max(sums))


def rain(beds, amount):
    # every plot gets the same amount of water, but none can hold more than ten
    return [[min(10, plot + amount) for plot in row] for row in beds]
