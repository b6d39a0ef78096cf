from typing import List, Tuple


def rook_way(start: str, goal: str) -> int:
    """Squares are named "a1" to "h8". How many moves does a cart need that drives any distance along a
    row or a column but never more than three squares in one move? Staying is 0 moves.

    >>> rook_way("a1", "a4"), rook_way("a1", "e2"), rook_way("c3", "c3")
    (1, 3, 0)
    """
    dx = abs(ord(start[0]) - ord(goal[0]))
    dy = abs(int(start[1]) - int(goal[1]))
    moves = 0
    for d in (dx, dy):
        moves += -(-d // 3)
    return moves


def token_after(rolls: List[int], track: int) -> Tuple[int, int]:
    """A token runs around a track of that many fields, starting on 0. After a six it goes back one field
    at the end of its move. Return (field, full rounds).

    >>> token_after([6, 4, 3], 10)
    (2, 1)
    >>> token_after([], 10)
    (0, 0)
    """
    way = 0
    for r in rolls:
        way += r
        if r == 6:
            way -= 1
    rounds, field = divmod(way, track)
    return field, rounds


def lucky_rolls(position: int, traps: set, sides: int = 6) -> List[int]:
    """Which rolls bring the token from its position to no trap? """
    return [r for r in range(1, sides + 1) if position + r not in traps]


def ways_of_two_steps(fields: int, longest: int) -> int:
    """Count the ordered pairs of rolls (1 to longest) which together move a token at least `fields`
    forward, where the second roll is not the same as the first.

    >>> ways_of_two_steps(10, 6)
    4
    """
    cnt = 0
    for a in range(1, longest + 1):
        for b in range(1, longest + 1):
            if a != b and a + b >= fields:
                cnt += 1
    return cnt


def blocked_after(moves: str, walls: set) -> int:
    """A piece at (0, 0) moves by "U", "D", "L", "R". Return the number of moves made before it would run
    into a wall; all of them if it never does.

    >>> blocked_after("RRUU", {(2, 1)}), blocked_after("RR", {(0, 5)}), blocked_after("", set())
    (2, 2, 0)
    """
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x, y = 0, 0
    for i, m in enumerate(moves):
        dx, dy = steps[m]
        if (x + dx, y + dy) in walls:
            return i
        x, y = x + dx, y + dy
    return len(moves)


def undo_moves(moves: str) -> str:
    """The moves which bring the piece back on the same way: reversed order and opposite directions.

    >>> undo_moves("RRU")
    'DLL'
    """
    opposite = {"U": "D", "D": "U", "L": "R", "R": "L"}
    return "".join(opposite[m] for m in reversed(moves))


def net_moves(moves: str) -> str:
    """Write what is left of the moves when opposite ones cancel out, first right or left, then up or down.

    >>> net_moves("RULLLD"), net_moves("UD")
    ('LL', '')
    """
    x = moves.count("R") - moves.count("L")
    y = moves.count("U") - moves.count("D")
    side = "R" * x if x > 0 else "L" * -x
    high = "U" * y if y > 0 else "D" * -y
    return side + high


def fair_start(scores: dict, rounds: dict) -> List[str]:
    # players whose points a round (floats) are above the mean of all players' points a round
    rates = {p: scores[p] / rounds[p] for p in scores if rounds.get(p, 0) > 0}
    if not rates:
        return []
    mean = sum(rates.values()) / len(rates)
    return sorted(p for p, r in rates.items() if r > mean)
