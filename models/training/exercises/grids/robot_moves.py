from typing import List, Tuple


def final_position(moves: str) -> Tuple[int, int]:
    """Follow the letters U, D, L, R from the origin and return where the robot ends.

    Up makes y larger. Unknown letters are ignored.

    >>> final_position("UURD")
    (1, 1)
    >>> final_position("xLx")
    (-1, 0)
    """
    x, y = 0, 0
    for move in moves:
        if move == "U":
            y += 1
        elif move == "D":
            y -= 1
        elif move == "L":
            x -= 1
        elif move == "R":
            x += 1
    return x, y


def furthest_from_home(moves: str) -> int:
    """Largest number of steps (up/down plus left/right) the robot was ever away from the start.

    >>> furthest_from_home("RRRLLL")
    3
    >>> furthest_from_home("")
    0
    """
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x = y = best = 0
    for move in moves:
        dx, dy = steps[move]
        x += dx
        y += dy
        best = max(best, abs(x) + abs(y))
    return best


def first_revisit(moves):
    """Return the number of the step after which the robot stands on an old place again.

    Steps are counted from 1, and -1 means that it never happened.

    >>> first_revisit("URDL")
    4
    >>> first_revisit("UUU")
    -1
    """
    seen = {(0, 0)}
    x, y = 0, 0
    for i, move in enumerate(moves, 1):
        if move in "UD":
            y += 1 if move == "U" else -1
        else:
            x += 1 if move == "R" else -1
        if (x, y) in seen:
            return i
        seen.add((x, y))
    return -1


def turn(direction: str, command: str) -> str:
    """Turn a compass direction (N, E, S, W) to the left 'L', to the right 'R' or around 'B'.

    >>> turn("N", "L")
    'W'
    >>> turn("E", "B")
    'W'
    """
    compass = "NESW"
    i = compass.index(direction)
    if command == "R":
        i += 1
    elif command == "L":
        i -= 1
    elif command == "B":
        i += 2
    return compass[i % 4]


def vacuum(rows: int, cols: int, moves: str) -> int:
    """Count the different cells a vacuum robot cleans in a room.

    It starts in the upper left corner; a move into the wall does nothing.

    >>> vacuum(2, 2, "RRRD")
    3
    >>> vacuum(1, 1, "UDLR")
    1
    """
    r, c = 0, 0
    cleaned = {(r, c)}
    for move in moves:
        if move == "U" and r > 0:
            r -= 1
        elif move == "D" and r < rows - 1:
            r += 1
        elif move == "L" and c > 0:
            c -= 1
        elif move == "R" and c < cols - 1:
            c += 1
        cleaned.add((r, c))
    return len(cleaned)


def count_turns(moves):
    """How often does the robot change its direction on the way?

    >>> count_turns("UUULRR")
    2
    """
    changes = 0
    i = 0
    while i < len(moves) - 1:
        if moves[i] != moves[i + 1]:
            changes += 1
        i += 1
    return changes


def way_back(moves: str) -> str:
    # undo the moves: last one first, each in the opposite direction
    opposite = {"U": "D", "D": "U", "L": "R", "R": "L"}
    return "".join(opposite[m] for m in reversed(moves))


def battery_left(battery: int, moves: List[str], cost: dict) -> int:
    """Battery that remains after the moves; the robot stops as soon as a move is too expensive.

    >>> battery_left(10, ["go", "lift", "go"], {"go": 2, "lift": 7})
    1
    """
    for move in moves:
        if cost[move] > battery:
            break
        battery -= cost[move]
    return battery
