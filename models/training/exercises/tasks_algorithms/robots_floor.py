from typing import List, Set, Tuple


def dirt_left(floor: List[str], orders: str) -> int:
    """
    A cleaning robot starts in the upper left corner of a room. 'x' is dirt, '.' is clean
    and '#' a piece of furniture. The orders U, D, L, R move it one field; an order that
    would lead into furniture or out of the room is skipped. It cleans all fields that it
    visits, the first one too. Return how many dirty fields are left.

    >>> dirt_left(["xx#", "x.x"], "RDR")
    1
    >>> dirt_left(["x"], "UUU")
    0
    """
    clean = {(0, 0)}
    r = c = 0
    for o in orders:
        nr, nc = r, c
        if o == "U":
            nr -= 1
        elif o == "D":
            nr += 1
        elif o == "L":
            nc -= 1
        else:
            nc += 1
        if nr < 0 or nc < 0 or nr >= len(floor) or nc >= len(floor[0]):
            continue
        if floor[nr][nc] == "#":
            continue
        r, c = nr, nc
        clean.add((r, c))
    left = 0
    for i in range(len(floor)):
        for j in range(len(floor[i])):
            if floor[i][j] == "x" and (i, j) not in clean:
                left += 1
    return left


def first_overdraw(moves):
    """
    A robot draws a line while it walks on squared paper: moves is a string of N, E, S and
    W. Return the number of the first step (from 1) that goes along a piece of the line that
    has been drawn already, in either direction, or -1 if there is no such step.

    Examples:
    first_overdraw("NESWN") == 5
    first_overdraw("NNS") == 3
    first_overdraw("NNE") == -1
    """
    d = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    here = (0, 0)
    drawn: Set[tuple] = set()
    for i, m in enumerate(moves):
        there = (here[0] + d[m][0], here[1] + d[m][1])
        piece = (min(here, there), max(here, there))
        if piece in drawn:
            return i + 1
        drawn.add(piece)
        here = there
    return -1


def shorten(moves: str) -> str:
    """
    Give a shorter string of orders that leads to the same place: first all the steps to
    the east or west, then those to the north or south.

    >>> shorten("NNESWWS")
    'W'
    >>> shorten("NNE")
    'ENN'
    """
    x = moves.count("E") - moves.count("W")
    y = moves.count("N") - moves.count("S")
    out = ("E" if x > 0 else "W") * abs(x)
    out += ("N" if y > 0 else "S") * abs(y)
    return out


def spiral_way(n: int) -> List[Tuple[int, int]]:
    """
    A robot mows outwards: 1 step east, 1 north, 2 west, 2 south, 3 east, 3 north, ...
    Return the points that it has visited after n steps, beginning with (0, 0).

    >>> spiral_way(5)
    [(0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0)]
    """
    way = [(0, 0)]
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    leg = 0
    while len(way) <= n:
        dx, dy = directions[leg % 4]
        for _ in range(leg // 2 + 1):
            if len(way) <= n:
                x, y = way[-1]
                way.append((x + dx, y + dy))
        leg += 1
    return way


def battery_left(program, charge):
    """
    Orders such as "go 4", "lift 2" and "rest 3" use 1, 5 and -2 units of charge per count.
    The charge never rises above 100. If it would fall below 0, the robot stops and the
    charge that it had before this order is returned, otherwise the charge at the end.

    battery_left(["go 4", "lift 2"], 20) == 6
    battery_left(["lift 9", "go 1"], 20) == 20
    battery_left(["rest 50"], 20) == 100
    """
    cost = {"go": 1, "lift": 5, "rest": -2}
    for line in program:
        word, n = line.split()
        new = charge - cost[word] * int(n)
        if new < 0:
            return charge
        charge = min(100, new)
    return charge
