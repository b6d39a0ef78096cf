from typing import List, Optional, Tuple


def square(name: str) -> Optional[Tuple[int, int]]:
    """
    Turn the name of a square of a board, such as "c4", into column and row counted from 0.
    Names that are not a letter from a to h and a digit from 1 to 8 give None.

    >>> square("c4")
    (2, 3)
    >>> square("j4") is None
    True
    """
    if len(name) != 2:
        return None
    letter, digit = name
    if not "a" <= letter <= "h" or digit not in "12345678":
        return None
    return ord(letter) - ord("a"), int(digit) - 1


def move_length(move: str) -> int:
    """
    A move is written as "c4-e6". Return the length in steps of a king: the larger one of both distances.
    If one of the squares does not exist, return -1.

    >>> move_length("c4-e5")
    2
    >>> move_length("c4-k5")
    -1
    """
    start, _, end = move.partition("-")
    a = square(start)
    b = square(end)
    if a is None or b is None:
        return -1
    return max(abs(a[0] - b[0]), abs(a[1] - b[1]))


def tell_piece(note: str) -> str:
    """
    Which piece moves? The first letter of a note tells it: K king, Q queen, R rook, B bishop, N knight.
    A note that begins with a small letter belongs to a pawn. "x" in the note means a capture.

    >>> tell_piece("Nxf3"), tell_piece("e4")
    ('knight captures', 'pawn')
    """
    names = {"K": "king", "Q": "queen", "R": "rook", "B": "bishop", "N": "knight"}
    piece = names.get(note[:1], "pawn")
    return piece + " captures" if "x" in note else piece


def number_moves(notes: List[str]) -> str:
    """
    Number the half-moves of a game: white's move has the number in front, black's move follows it.

    >>> number_moves(["e4", "e5", "Nf3"])
    '1. e4 e5 2. Nf3'
    """
    out = []
    for i, note in enumerate(notes):
        if i % 2 == 0:
            out.append(str(i // 2 + 1) + ". " + note)
        else:
            out.append(note)
    return " ".join(out)


def strip_numbers(game: str) -> List[str]:
    """
    The inverse: take the moves from a numbered game and drop the numbers. Signs of praise or blame
    ("!" and "?") at the end of a move are dropped too.

    >>> strip_numbers("1. e4 e5! 2. Nf3?!")
    ['e4', 'e5', 'Nf3']
    """
    moves = []
    for word in game.split():
        if word.endswith(".") and word[:-1].isdigit():
            continue
        moves.append(word.rstrip("!?"))
    return moves


def expand_rank(code: str) -> str:
    """
    A row of the board is coded like "2p3Rk": letters are pieces, a digit is that many empty squares.
    Write it with a dot for each empty square. If there are not exactly 8 squares, raise ValueError.

    >>> expand_rank("2p3Rk")
    '..p...Rk'
    """
    row = ""
    for ch in code:
        row += "." * int(ch) if ch.isdigit() else ch
    if len(row) != 8:
        raise ValueError("a row has 8 squares, not " + str(len(row)))
    return row


def material(row: str) -> int:
    # white pieces are capitals and count for, black ones against
    values = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    total = 0
    for ch in row:
        worth = values.get(ch.lower(), 0)
        total += worth if ch.isupper() else -worth
    return total
