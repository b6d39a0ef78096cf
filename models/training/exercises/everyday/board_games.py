from typing import List, Optional, Tuple


def row_of_marks(board: List[str], mark: str, n: int) -> bool:
    """
    Is there a horizontal row of n equal marks on the board?
    >>> row_of_marks(["..x.", "xxx.", "...."], "x", 3)
    True
    >>> row_of_marks(["x...", "x...", "x..."], "x", 3)
    False
    """
    for row in board:
        if mark * n in row:
            return True
    return False


def drop_disc(board: List[str], column: int, disc: str) -> Optional[List[str]]:
    """ A disc falls to the lowest free place (".") of the column. The new board is returned,
    or None if the column is full.
    >>> drop_disc(["..", "r.", "y."], 0, "y")
    ['y.', 'r.', 'y.']
    >>> drop_disc(["r"], 0, "y")
    """
    for r in range(len(board) - 1, -1, -1):
        if board[r][column] == ".":
            new = list(board)
            new[r] = board[r][:column] + disc + board[r][column + 1:]
            return new
    return None


def tile_score(word: str, bonus: int = 1) -> int:
    """Score of a word: e, a, i, n and t count 1, other vowels 2, and all other letters 3.
    The sum is multiplied by the bonus.
    >>> tile_score("note")
    5
    >>> tile_score("joy", 2)
    16
    """
    score = 0
    for ch in word.lower():
        if ch in "eaint":
            score += 1
        elif ch in "ou":
            score += 2
        else:
            score += 3
    return score * bonus


def chess_field(name: str) -> Tuple[int, int]:
    """
    Row and column (both from 0) of a chess field such as "c2", where "a1" is (0, 0).
    >>> chess_field("c2")
    (1, 2)
    """
    column = ord(name[0].lower()) - ord("a")
    row = int(name[1]) - 1
    if not (0 <= row < 8 and 0 <= column < 8):
        raise ValueError("no such field: " + name)
    return row, column


def is_dark(name: str) -> bool:
    # a1 is a dark field
    return (ord(name[0]) - ord("a") + int(name[1])) % 2 == 1


def domino_chain(stones: List[Tuple[int, int]]) -> bool:
    """Do the stones fit together in the given order without being turned?
    >>> domino_chain([(1, 4), (4, 4), (4, 2)])
    True
    >>> domino_chain([(1, 4), (2, 4)])
    False
    """
    for i in range(1, len(stones)):
        if stones[i - 1][1] != stones[i][0]:
            return False
    return True


def domino_chain_turned(stones: List[Tuple[int, int]]) -> bool:
    """The same, but every stone after the first one may be turned around.
    >>> domino_chain_turned([(1, 4), (2, 4), (2, 2)])
    True
    """
    if not stones:
        return True
    end = stones[0][1]
    for a, b in stones[1:]:
        if a == end:
            end = b
        elif b == end:
            end = a
        else:
            return False
    return True


def property_rent(fields: List[str], owner: str, hotels: List[int]) -> int:
    """Rent that an opponent pays who visits every field once: 10 for each field of the owner
    and 25 more for each hotel on it.
    >>> property_rent(["ann", "bob", "ann"], "ann", [0, 1, 2])
    70
    """
    rent = 0
    for name, count in zip(fields, hotels):
        if name == owner:
            rent += 10 + 25 * count
    return rent


def ships_left(field: List[str], shots: List[Tuple[int, int]]) -> int:
    """Count the ship cells ("#") that have not been hit by a shot at (row, column)."""
    left = 0
    for r, row in enumerate(field):
        for c, cell in enumerate(row):
            if cell == "#" and (r, c) not in shots:
                left += 1
    return left


def hand_game(first: str, second: str) -> str:
    """Rock beats scissors, scissors beat paper, paper beats rock.
    >>> hand_game("paper", "rock")
    'first'
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if first == second:
        return "draw"
    return "first" if beats[first] == second else "second"
