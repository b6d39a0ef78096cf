def capture_ships(board, shots):
    """
    The board is a list of texts with "S" for a ship and "." for water. A shot is (row, column). A hit gives 3 points, a hit
    directly after another hit 5 points, water costs 1 point, and a shot outside the board or on a field that was shot
    before costs 2 points. The total never falls below zero. Return the points.

    >>> capture_ships(["S.", "S."], [(0, 0), (1, 0), (1, 0), (0, 1)])
    5
    """
    points = 0
    done = set()
    last_hit = False
    for r, c in shots:
        inside = 0 <= r < len(board) and 0 <= c < len(board[0])
        if not inside or (r, c) in done:
            points -= 2
            last_hit = False
        elif board[r][c] == "S":
            points += 5 if last_hit else 3
            last_hit = True
        else:
            points -= 1
            last_hit = False
        done.add((r, c))
        points = max(points, 0)
    return points


def fits_ship(board, r, c, length, across):
    """
    Check if a ship can be put on the board from the field (r, c) on, to the right if `across` is true and downwards if not:
    all its fields must be on the board and be water ".".

    >>> fits_ship(["..S", "..."], 0, 0, 3, True)
    False
    >>> fits_ship(["..S", "..."], 0, 0, 2, False)
    True
    """
    if length < 1:
        return False
    for k in range(length):
        row = r if across else r + k
        col = c + k if across else c
        if not 0 <= row < len(board) or not 0 <= col < len(board[row]):
            return False
        if board[row][col] != ".":
            return False
    return True


def field_name(r, c):
    """
    Name a field by the letter of its column and the number of its row, both from 1: (0, 0) is "A1". Columns after Z begin
    again with a doubled letter: column 26 is "AA", column 27 is "BB".

    >>> field_name(2, 27)
    'BB3'
    """
    if r < 0 or c < 0:
        return "?"
    times, index = divmod(c, 26)
    return chr(ord("A") + index) * (times + 1) + str(r + 1)


def drift(board, wind):
    """
    Return the board after one gust: with wind "E" every ship that has water on its right side moves there (the rightmost
    ships first, so that a row of ships moves as a whole), with wind "W" to the left in the same manner. Ships at the rim
    stay.

    >>> drift(["SS.", "..S"], "E")
    ['.SS', '..S']
    """
    moved = []
    for line in board:
        cells = list(line)
        if wind == "W":
            cells.reverse()
        for i in range(len(cells) - 2, -1, -1):
            if cells[i] == "S" and cells[i + 1] == ".":
                cells[i], cells[i + 1] = cells[i + 1], cells[i]
        if wind == "W":
            cells.reverse()
        moved.append("".join(cells))
    return moved


def best_row(board):
    """Return the index of the row with the most ships; the one farther down for a tie, None for a board without ships."""
    best = None
    most = 0
    for i, line in enumerate(board):
        ships = line.count("S")
        if ships > 0 and ships >= most:
            best = i
            most = ships
    return best
