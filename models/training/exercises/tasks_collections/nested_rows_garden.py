def longest_row(beds):
    """
    Beds are lists of plant names. Return the index of the bed with the most plants that are not None;
    the last one for a tie. Return -1 if there are no beds.

    >>> longest_row([["a", None], ["b"], [None]])
    1
    """
    best, most = -1, -1
    for i, bed in enumerate(beds):
        n = len([p for p in bed if p is not None])
        if n >= most:
            best, most = i, n
    return best


def pad_rows(beds, filler=None):
    """
    Make all rows as long as the longest one by adding the filler at the end. The given rows stay
    unchanged.

    Example:
    pad_rows([[1], [2, 3], []], 0) => [[1, 0], [2, 3], [0, 0]]
    """
    width = max((len(bed) for bed in beds), default=0)
    return [bed + [filler] * (width - len(bed)) for bed in beds]


def by_columns(beds):
    """
    Read rows of different lengths column by column from left to right and return one flat list. Rows
    that are too short are skipped in that column.

    >>> by_columns([[1, 2, 3], [4], [5, 6]])
    [1, 4, 5, 2, 6, 3]
    """
    flat = []
    col = 0
    while True:
        found = False
        for row in beds:
            if col < len(row):
                flat.append(row[col])
                found = True
        if not found:
            return flat
        col += 1


def split_at(plants, marker):
    """
    Split a flat list into rows at every marker; the markers vanish. Two markers in a row make an empty
    bed between them, but an empty bed at the very end is not returned.

    split_at(["a", "|", "b", "c", "|"], "|") -> [["a"], ["b", "c"]]
    """
    rows = [[]]
    for p in plants:
        if p == marker:
            rows.append([])
        else:
            rows[-1].append(p)
    if not rows[-1]:
        rows.pop()
    return rows


def neighbours_differ(beds):
    """
    Check that no plant stands beside or straight in front of a plant of the same name. None never matters.

    neighbours_differ([["a", "b"], ["b", "a"]]) == True
    neighbours_differ([["a", "b"], ["a"]]) == False
    """
    for i, bed in enumerate(beds):
        for j, plant in enumerate(bed):
            if plant is None:
                continue
            if j > 0 and bed[j - 1] == plant:
                return False
            if i > 0 and j < len(beds[i - 1]) and beds[i - 1][j] == plant:
                return False
    return True


def plant_positions(beds):
    """
    Return a dictionary of plant -> list of (row, column) tuples counted from 1. Cells that hold a list
    contain several plants at the same place.

    >>> plant_positions([["oak", ["ivy", "moss"]], ["ivy"]])
    {'oak': [(1, 1)], 'ivy': [(1, 2), (2, 1)], 'moss': [(1, 2)]}
    """
    where = {}
    for i, bed in enumerate(beds, 1):
        for j, cell in enumerate(bed, 1):
            plants = cell if isinstance(cell, list) else [cell]
            for plant in plants:
                where.setdefault(plant, []).append((i, j))
    return where


def sort_beds(beds):
    """Sort the beds by length, then by the number of different plants, then by their first plant."""
    return sorted(beds, key=lambda b: (len(b), len(set(b)), b[0] if b else ""))


def every_other_bed(beds, first=0):
    """
    Water the beds with the numbers first, first + 2, first + 4 ... and return a list with the number
    of watered plants in each of these beds. A first number below zero or behind the last bed waters
    nothing.

    every_other_bed([["a"], ["b", "c"], [None, "d"]]) # => [1, 1]
    """
    if first < 0 or first >= len(beds):
        return []
    return [sum(1 for p in bed if p is not None) for bed in beds[first::2]]
