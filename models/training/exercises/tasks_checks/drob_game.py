from typing import Optional


def drob_move_ok(board: list[int], start: int, steps: int) -> bool:
    """
    In the game of Drob each field of a straight board holds a number of pebbles.
    You may take all the pebbles of field `start` and walk `steps` fields to the right if
      1. there is at least one pebble on the field,
      2. you walk not further than you have pebbles,
      3. you do not leave the board.

    >>> drob_move_ok([2, 0, 1], 0, 2)
    True
    >>> drob_move_ok([1, 0, 1], 0, 2)
    False
    >>> drob_move_ok([2, 3], 1, 1)
    False
    """
    if not 0 <= start < len(board):
        return False
    pebbles = board[start]
    if pebbles == 0:
        return False
    if steps < 1 or steps > pebbles:
        return False
    return start + steps < len(board)


def drob_stuck(board: list[int]) -> bool:
    """Return True if no field but the last holds a pebble, so that nothing can move.

    >>> drob_stuck([0, 0, 5])
    True
    >>> drob_stuck([0, 1, 5])
    False
    """
    for i in range(len(board) - 1):
        if board[i] > 0:
            return False
    return True


def drob_winner(north: list[int], south: list[int]) -> Optional[str]:
    """
    At the end, the player with more pebbles on the even fields (0, 2, 4, ...) wins.
    If both have the same, the player with fewer pebbles on the odd fields wins.
    If this is the same too, there is no winner and None is returned.

    >>> drob_winner([3, 0, 1], [2, 9, 1])
    'north'
    >>> drob_winner([3, 1], [3, 0])
    'south'
    >>> drob_winner([3], [3]) is None
    True
    """
    n_even, s_even = sum(north[::2]), sum(south[::2])
    if n_even != s_even:
        return "north" if n_even > s_even else "south"
    n_odd, s_odd = sum(north[1::2]), sum(south[1::2])
    if n_odd == s_odd:
        return None
    return "north" if n_odd < s_odd else "south"


def drob_script_error(board, script):
    """
    You are given a board and a script of moves like "0+2 1+1" (field, plus sign, steps).
    Play them one after another. Return the number of the first move (counted from 1) that
    is not allowed, or 0 when the whole script can be played.

    drob_script_error([2, 0, 0], "0+2") == 0
    drob_script_error([2, 0, 0], "0+2 0+1") == 2
    """
    fields = list(board)
    for number, move in enumerate(script.split(), 1):
        left, right = move.split("+")
        start, steps = int(left), int(right)
        if not drob_move_ok(fields, start, steps):
            return number
        fields[start + steps] += fields[start]
        fields[start] = 0
    return 0


def drob_level(score):
    # names of the levels in the Drob club
    if score < 0:
        return None
    for bound, name in ((10, "guest"), (50, "walker"), (200, "runner")):
        if score < bound:
            return name
    return "keeper"
