from typing import List, Tuple


def final_position(moves: str) -> Tuple[int, int]:
    """
    A robot starts at (0, 0). N, S, E and W move it one step; other letters do nothing.
    >>> final_position("NNEx")
    (1, 2)
    >>> final_position("WE")
    (0, 0)
    """
    x = y = 0
    for move in moves:
        if move == "N":
            y += 1
        elif move == "S":
            y -= 1
        elif move == "E":
            x += 1
        elif move == "W":
            x -= 1
    return x, y


def turtle(commands: str) -> Tuple[int, int, str]:
    """ L and R turn the turtle by 90 degrees and F moves it forwards. It starts facing north.
    >>> turtle("FFRF")
    (1, 2, 'E')
    """
    dirs = [("N", 0, 1), ("E", 1, 0), ("S", 0, -1), ("W", -1, 0)]
    facing = 0
    x, y = 0, 0
    for c in commands:
        if c == "R":
            facing = (facing + 1) % 4
        elif c == "L":
            facing = (facing - 1) % 4
        elif c == "F":
            x += dirs[facing][1]
            y += dirs[facing][2]
    return x, y, dirs[facing][0]


def cleaned_cells(moves: List[str], size: int) -> int:
    """
    A vacuum robot in a square room starts in the corner (0, 0) and cleans each cell it
    stands on. Steps against the wall have no effect. Count the clean cells.
    >>> cleaned_cells(["right", "right", "down", "up"], 2)
    3
    """
    row = col = 0
    clean = {(0, 0)}
    for move in moves:
        if move == "right":
            col = min(col + 1, size - 1)
        elif move == "left":
            col = max(col - 1, 0)
        elif move == "down":
            row = min(row + 1, size - 1)
        elif move == "up":
            row = max(row - 1, 0)
        clean.add((row, col))
    return len(clean)


def steps_apart(a: Tuple[int, int], b: Tuple[int, int], diagonal: bool) -> int:
    """Steps between two cells of a grid, with or without diagonal steps.
    >>> steps_apart((0, 0), (3, 5), True)
    5
    >>> steps_apart((0, 0), (3, 5), False)
    8
    """
    dx = abs(a[0] - b[0])
    dy = abs(a[1] - b[1])
    if diagonal:
        return max(dx, dy)
    return dx + dy


def shortest_turn(current: int, target: int) -> int:
    # degrees to turn, negative to the left; never more than 180 in either direction
    turn = (target - current) % 360
    if turn > 180:
        turn -= 360
    return turn


def expand_program(program: str) -> str:
    """A digit before a letter repeats the command: "3FL2R" is "FFFLRR".
    >>> expand_program("3FL2R")
    'FFFLRR'
    """
    out = ""
    times = ""
    for ch in program:
        if ch.isdigit():
            times += ch
        else:
            out += ch * (int(times) if times else 1)
            times = ""
    return out


def way_home(moves):
    """The moves that lead back along the same path.
    >>> way_home("NNE")
    'WSS'
    """
    back = {"N": "S", "S": "N", "E": "W", "W": "E"}
    return "".join(back[m] for m in reversed(moves))


def bumps(moves: str, walls: set) -> int:
    """How often does the robot run into a wall? A bump leaves it where it is.
    >>> bumps("NNE", {(0, 2)})
    1
    """
    x, y = 0, 0
    count = 0
    for m in moves:
        new = (x + (m == "E") - (m == "W"), y + (m == "N") - (m == "S"))
        if new in walls:
            count += 1
        else:
            x, y = new
    return count
