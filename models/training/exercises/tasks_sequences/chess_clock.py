from typing import List, Optional, Tuple


def flag_fall(moves: List[int], budget: int, bonus: int) -> Optional[str]:
    """
    moves are the seconds per move: white, black, white, ... Both players begin with the
    same budget and get a bonus after each finished move. Return "white" or "black"
    for the player whose time runs out first (time left below zero), else None.

    >>> flag_fall([50, 20, 20, 5], 60, 2)
    'white'
    >>> flag_fall([50, 20], 60, 2) is None
    True
    """
    left = [budget, budget]
    for i, used in enumerate(moves):
        side = i % 2
        left[side] -= used
        if left[side] < 0:
            return "white" if side == 0 else "black"
        left[side] += bonus
    return None


def long_thinks(moves: List[int], factor: int) -> List[int]:
    """
    Find the moves that took more than `factor` times the mean of all earlier moves of the same
    player. A player's first move is never one of them. Return the numbers of the full moves
    (both players' first moves have the number 1), without repetition.

    >>> long_thinks([5, 5, 6, 40, 30, 5], 3)
    [2, 3]
    """
    found = []
    for i in range(2, len(moves)):
        earlier = moves[i % 2:i:2]
        if moves[i] * len(earlier) > factor * sum(earlier):
            number = i // 2 + 1
            if number not in found:
                found.append(number)
    return found


def split_players(moves: List[int]) -> Tuple[int, int, int]:
    """
    Return the total time of white, the total time of black, and how many times white
    needed longer for a move than black for the answer.

    >>> split_players([10, 5, 3, 8, 9])
    (22, 13, 1)
    """
    white = moves[0::2]
    black = moves[1::2]
    slower = sum(1 for w, b in zip(white, black) if w > b)
    return sum(white), sum(black), slower


def time_trouble(left: List[int], limit: int) -> int:
    """
    left[i] is the time left on the clock after move i. Return how many moves were
    played after the time first fell below the limit, or 0 if it never did.

    Example:
    time_trouble([90, 40, 25, 30, 10], 30) == 2
    """
    for i, t in enumerate(left):
        if t < limit:
            return len(left) - 1 - i
    return 0


def pressed_twice(log: str) -> List[int]:
    """
    The log has "w" or "b" for each press of the clock. The same player must not press twice
    running, and white presses first. Return the positions of wrong presses; a wrong press has
    no effect.

    >>> pressed_twice("wwbbw")
    [1, 3]
    >>> pressed_twice("bw")
    [0]
    """
    wrong = []
    turn = "w"
    for i, ch in enumerate(log):
        if ch != turn:
            wrong.append(i)
        else:
            turn = "b" if turn == "w" else "w"
    return wrong


def format_clock(seconds: int) -> str:
    """
    Show minutes and seconds as "3:07"; below 20 seconds only tenths are shown as "19.0", and a
    negative time is shown as "0.0".

    >>> format_clock(187), format_clock(7), format_clock(-3)
    ('3:07', '7.0', '0.0')
    """
    if seconds < 0:
        return "0.0"
    if seconds < 20:
        return str(float(seconds))
    m, s = divmod(seconds, 60)
    return f"{m}:{s:02d}"
