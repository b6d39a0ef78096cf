def robot_position(moves: str):
    """
    You are given a string of moves: "N", "S", "E" and "W". A digit behind a move says how many
    steps the robot makes, without a digit it is one step. North and east count upwards.
    Return the position (x, y) of the robot, which starts at (0, 0).

    >>> robot_position("N3EES")
    (2, 2)
    >>> robot_position("W9")
    (-9, 0)
    """
    x = 0
    y = 0
    i = 0
    while i < len(moves):
        direction = moves[i]
        steps = 1
        if i + 1 < len(moves) and moves[i + 1].isdigit():
            steps = int(moves[i + 1])
            i += 1
        if direction == "N":
            y += steps
        elif direction == "S":
            y -= steps
        elif direction == "E":
            x += steps
        elif direction == "W":
            x -= steps
        i += 1
    return (x, y)


def way_back(moves: str) -> str:
    """
    Given the moves of a robot as a string of the letters L, R, U and D, return the moves which
    bring it back on the same way: in the opposite order, with the opposite directions.

    >>> way_back("UUR")
    'LDD'
    """
    opposite = {"L": "R", "R": "L", "U": "D", "D": "U"}
    result = ""
    for ch in moves:
        result = opposite[ch] + result
    return result


def useless_moves(moves):
    """
    Count the moves of the robot which directly take back the move before them, where moves
    that were taken back are forgotten ("L" and "R" take each other back, also "U" and "D").

    useless_moves("LRUD") == 2
    useless_moves("LURDDU") == 1
    useless_moves("LUDR") == 2
    """
    pairs = ["LR", "RL", "UD", "DU"]
    done = []
    cnt = 0
    for m in moves:
        if done and done[-1] + m in pairs:
            done.pop()
            cnt += 1
        else:
            done.append(m)
    return cnt


def expand_program(program: str) -> str:
    """
    In a program for the robot a digit d means: do the last d moves once more. If there were
    not so many moves yet, all of them are done once more. The repeated moves count for the
    digits that follow. Return the program without digits.

    Examples:
    >>> expand_program("LUR2D")
    'LURURD'
    >>> expand_program("U123")
    'UUUUUUU'
    """
    res = ""
    for ch in program:
        if ch.isdigit():
            d = int(ch)
            if d == 0:
                continue
            if d > len(res):
                d = len(res)
            res += res[len(res) - d:]
        else:
            res += ch
    return res


def facing(turns: str, start: str = "N") -> str:
    """
    The robot looks to the direction start. For each "<" it turns to the left, for each ">" to
    the right, and for "!" it turns around. Return the direction at the end.

    facing(">>") -> "S"
    facing("<!", "E") -> "S"
    """
    compass = "NESW"
    i = compass.index(start)
    for t in turns:
        if t == ">":
            i += 1
        elif t == "<":
            i -= 1
        elif t == "!":
            i += 2
    return compass[i % 4]
