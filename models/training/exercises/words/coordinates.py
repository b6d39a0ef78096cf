from typing import List, Tuple


def parse_point(text: str) -> Tuple[int, int]:
    """Read a point written as '(3, -4)'.

    >>> parse_point("(3, -4)")
    (3, -4)
    """
    inner = text.strip().strip("()")
    x, y = inner.split(",")
    return int(x), int(y)


def parse_path(text: str) -> List[Tuple[int, int]]:
    """Read a path such as '1,2 -> 3,4 -> 5,6' into a list of points.

    >>> parse_path("1,2 -> 3,4")
    [(1, 2), (3, 4)]
    """
    points = []
    for piece in text.split(" -> "):
        x, y = piece.split(",")
        points.append((int(x), int(y)))
    return points


def cell_to_index(cell: str) -> Tuple[int, int]:
    """Turn a sheet cell like 'C5' into (row, column), both counted from zero. One letter only.

    >>> cell_to_index("C5")
    (4, 2)
    """
    col = ord(cell[0].upper()) - ord("A")
    row = int(cell[1:]) - 1
    return row, col


def index_to_cell(row, col):
    """Name a cell of a sheet with up to 26 columns.

    >>> index_to_cell(4, 2)
    'C5'
    """
    return chr(ord("A") + col) + str(row + 1)


def block_name(letters: str) -> Tuple[int, int]:
    """Two letters name a city block: the first is the district, the second the street, A is 1.

    >>> block_name("AC"), block_name("BA")
    ((1, 3), (2, 1))
    """
    numbers = []
    for ch in letters:
        numbers.append(ord(ch) - ord("A") + 1)
    return numbers[0], numbers[1]


def walk(moves: str) -> Tuple[int, int]:
    """Follow moves like 'N3 E2 S1' from (0, 0); north raises y and east raises x.

    >>> walk("N3 E2 S1")
    (2, 2)
    """
    x = 0
    y = 0
    for move in moves.split():
        steps = int(move[1:])
        if move[0] == "N":
            y += steps
        elif move[0] == "S":
            y -= steps
        elif move[0] == "E":
            x += steps
        elif move[0] == "W":
            x -= steps
    return x, y


def parse_latitude(text):
    """Read '60.17N' or '33.9S' as a signed number.

    >>> parse_latitude("60.17N")
    60.17
    >>> parse_latitude("33.9S")
    -33.9
    """
    value = float(text[:-1])
    if text[-1] in "Ss":
        value = -value
    return value


def knight_squares(square):
    """List the squares a knight can jump to from a chess square, sorted.

    >>> knight_squares("a1")
    ['b3', 'c2']
    """
    col = ord(square[0]) - ord("a")
    row = int(square[1]) - 1
    result = []
    for dc in (-2, -1, 1, 2):
        for dr in (-2, -1, 1, 2):
            if abs(dc) == abs(dr):
                continue
            c = col + dc
            r = row + dr
            if 0 <= c < 8 and 0 <= r < 8:
                result.append(chr(ord("a") + c) + str(r + 1))
    return sorted(result)


def format_points(points):
    # [(1, 2), (3, 4)] -> '(1,2);(3,4)'
    return ";".join("(%d,%d)" % p for p in points)
