from typing import List


def fields_of_color(rows: int, cols: int, dark: bool) -> List[str]:
    """Names of all the dark (or light) fields of a small board; a1 is dark.

    >>> fields_of_color(2, 3, True)
    ['a1', 'c1', 'b2']
    """
    names = []
    for r in range(rows):
        for c in range(cols):
            is_dark = (r + c) % 2 == 0
            if is_dark == dark:
                names.append(chr(ord("a") + c) + str(r + 1))
    return names


def knight_targets(field: str) -> List[str]:
    """All the fields that a knight reaches with one move, in alphabetical order.

    >>> knight_targets("a1")
    ['b3', 'c2']
    """
    col = ord(field[0]) - ord("a")
    row = int(field[1]) - 1
    targets = []
    for dc in (-2, -1, 1, 2):
        for dr in (-2, -1, 1, 2):
            if abs(dc) == abs(dr):
                continue
            c, r = col + dc, row + dr
            if 0 <= c < 8 and 0 <= r < 8:
                targets.append(chr(ord("a") + c) + str(r + 1))
    return sorted(targets)


def king_distance(a: str, b: str) -> int:
    """Moves a king needs on an empty board from field a to field b.

    >>> king_distance("e1", "e8")
    7
    >>> king_distance("a1", "c2")
    2
    """
    return max(abs(ord(a[0]) - ord(b[0])), abs(int(a[1]) - int(b[1])))


def material(board: List[str]) -> int:
    """Value of the white pieces (capitals) minus the value of the black ones.

    >>> material(["r..k", ".P..", "K..Q"])
    5
    """
    values = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    balance = 0
    for row in board:
        for piece in row:
            value = values.get(piece.lower(), 0)
            if piece.isupper():
                balance += value
            else:
                balance -= value
    return balance


def expand_line(code: str) -> str:
    """Expand a short board line, where a digit stands for that many empty fields.

    >>> expand_line("r2k1p2")
    'r..k.p..'
    """
    line = ""
    for ch in code:
        if ch.isdigit():
            line += "." * int(ch)
        else:
            line += ch
    return line


def shorten_line(line: str) -> str:
    """The inverse of expand_line.

    >>> shorten_line("r..k.p..")
    'r2k1p2'
    """
    out = []
    empty = 0
    for ch in line + "!":
        if ch == ".":
            empty += 1
            continue
        if empty > 0:
            out.append(str(empty))
            empty = 0
        out.append(ch)
    return "".join(out[:-1])


def rook_freedom(board, row, col):
    """Number of empty fields a rook can reach before it meets another piece or the edge.

    >>> rook_freedom(["..p", ".R.", "..."], 1, 1)
    4
    >>> rook_freedom(["R.p", "...", "..."], 0, 0)
    3
    """
    free = 0
    for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        r, c = row + dr, col + dc
        while 0 <= r < len(board) and 0 <= c < len(board[r]) and board[r][c] == ".":
            free += 1
            r += dr
            c += dc
    return free


def winner_points(results):
    # one point for a win, half a point for a draw
    points = 0.0
    for result in results:
        if result == "win":
            points += 1
        elif result == "draw":
            points += 0.5
    return points
