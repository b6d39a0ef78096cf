def turn_tile(tile, quarter_turns):
    """
    Given a tile as a list of texts of the same length, turn it clockwise by the number of quarter turns; a
    negative number turns it to the other side. In a turned tile "-" becomes "|" and "|" becomes "-" with every
    quarter turn, all other signs stay.

    >>> turn_tile(["a-", "b|"], 1)
    ['ba', '-|']
    >>> turn_tile(["a-", "b|"], 4)
    ['a-', 'b|']
    """
    swap = {"-": "|", "|": "-"}
    current = tile[:]
    for _ in range(quarter_turns % 4):
        turned = []
        for c in range(len(current[0])):
            row = ""
            for r in range(len(current) - 1, -1, -1):
                ch = current[r][c]
                row += swap.get(ch, ch)
            turned.append(row)
        current = turned
    return current


def top_after_turns(tile, moves):
    """
    A square grid of numbers is turned by "r" (clockwise) and "l" (the other way), and "m" takes its middle (or for an even
    size, upper left middle) number down by one. Return the sum of the upper row at the end.

    >>> top_after_turns([[1, 2], [3, 4]], "rm")
    3
    """
    current = [row[:] for row in tile]
    if not current:
        return 0
    middle = (len(current) - 1) // 2
    for move in moves:
        if move == "r":
            current = [list(row) for row in zip(*current[::-1])]
        elif move == "l":
            current = [list(row) for row in zip(*current)][::-1]
        elif move == "m":
            current[middle][middle] -= 1
    return sum(current[0])


def turn_border(grid):
    """
    Move the numbers on the border of a grid one place clockwise; the inner numbers stay. A grid with one row or
    one column is returned unchanged.

    >>> turn_border([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[4, 1, 2], [7, 5, 3], [8, 9, 6]]
    """
    if len(grid) < 2 or len(grid[0]) < 2:
        return grid
    rows, cols = len(grid), len(grid[0])
    places = [(0, c) for c in range(cols)]
    places += [(r, cols - 1) for r in range(1, rows)]
    places += [(rows - 1, c) for c in range(cols - 2, -1, -1)]
    places += [(r, 0) for r in range(rows - 2, 0, -1)]
    result = [row[:] for row in grid]
    for i, (r, c) in enumerate(places):
        from_r, from_c = places[i - 1]
        result[r][c] = grid[from_r][from_c]
    return result


def half_turn_marks(grid):
    """Return the set of places (row, column) that hold the same value as the place they swap with by a half turn."""
    marks = set()
    rows = len(grid)
    for r in range(rows):
        cols = len(grid[r])
        for c in range(cols):
            if grid[r][c] == grid[rows - 1 - r][cols - 1 - c]:
                marks.add((r, c))
    return marks


def mirror_words(rows):
    """
    For each row of tiles tell what two people see who walk along it from its two ends towards the middle: a text with "="
    where they see equal tiles at the same time, "<" where the left one sees the smaller tile, ">" otherwise. The middle
    tile of an odd row is left out.

    >>> mirror_words(["abca", "x", "dbc"])
    ['=<', '', '>']
    """
    texts = []
    for row in rows:
        left, right = 0, len(row) - 1
        text = ""
        while left < right:
            if row[left] == row[right]:
                text += "="
            else:
                text += "<" if row[left] < row[right] else ">"
            left += 1
            right -= 1
        texts.append(text)
    return texts
