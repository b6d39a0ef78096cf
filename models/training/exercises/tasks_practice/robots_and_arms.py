import math
from typing import List, Tuple


def vacuum(plan: List[str], row: int, col: int, moves: str) -> int:
    """
    A vacuum robot stands on (row, col) of a plan, in which "*" is dirt and "#" is
    furniture. It makes the moves U, D, L, R, but stays where it is if a move
    would lead out of the plan or onto furniture. Count the dirty fields that it
    cleans, the one at the start included.

    >>> vacuum(['*.*',
    ...         '.#*'], 0, 0, 'RRDLD')
    3
    """
    steps = {'U': (-1, 0), 'D': (1, 0), 'L': (0, -1), 'R': (0, 1)}
    cleaned = set()
    if plan[row][col] == '*':
        cleaned.add((row, col))
    for m in moves:
        r = row + steps[m][0]
        c = col + steps[m][1]
        if r < 0 or r >= len(plan) or c < 0 or c >= len(plan[0]):
            continue
        if plan[r][c] == '#':
            continue
        row, col = r, c
        if plan[row][col] == '*':
            cleaned.add((row, col))
    return len(cleaned)


def battery_after(level: int, jobs: List[Tuple[str, int]]) -> int:
    """
    A job is ("drive", metres), ("lift", kilograms) or ("load", minutes). Driving
    takes 1 percent for every started 10 metres, lifting 2 percent for every
    started 5 kilograms, and loading gives 3 percent a minute, up to 100. If a
    job takes more than there is the robot stops: return 0.

    Examples:
    battery_after(50, [('drive', 95), ('lift', 12)]) -> 34
    battery_after(90, [('load', 20)]) -> 100
    battery_after(3, [('drive', 100), ('load', 20)]) -> 0
    """
    for kind, x in jobs:
        if kind == 'drive':
            level -= math.ceil(x / 10)
        elif kind == 'lift':
            level -= 2 * math.ceil(x / 5)
        else:
            level = min(100, level + 3 * x)
        if level < 0:
            return 0
    return level


def arm_reaches(lengths: List[float], x: float, y: float) -> bool:
    """
    A robot arm of several parts is fixed at (0, 0) and every joint can turn
    freely. Check if its hand can get to the point (x, y): the point must not be
    too far away, and not so near that the longest part cannot be folded back
    by the others.

    >>> arm_reaches([3, 2], 4, 0)
    True
    >>> arm_reaches([5, 1], 2, 0)
    False
    """
    distance = math.sqrt(x * x + y * y)
    if distance > sum(lengths):
        return False
    longest = max(lengths)
    others = sum(lengths) - longest
    return distance >= longest - others


def turns(commands, facing='N'):
    """
    Return the direction after the commands "l" (left), "r" (right) and "b"
    (back); other commands do not turn the robot.

    turns('rr') == 'S'
    turns('lxb') == 'E'
    turns('r', 'W') == 'N'
    """
    dirs = 'NESW'
    i = dirs.index(facing)
    for c in commands:
        if c == 'r':
            i += 1
        elif c == 'l':
            i -= 1
        elif c == 'b':
            i += 2
    return dirs[i % 4]


def shorten(program: str) -> str:
    """
    In a robot program the moves "<" and ">" take each other back when they stand
    side by side. Write a function that removes such pairs as long as there are
    any, and then puts the number of equal signs before them.

    >>> shorten('>>><>p<')
    '3>1p1<'
    """
    stack = []
    for c in program:
        if stack and {stack[-1], c} == {'<', '>'}:
            stack.pop()
        else:
            stack.append(c)
    out = ''
    i = 0
    while i < len(stack):
        j = i
        while j < len(stack) and stack[j] == stack[i]:
            j += 1
        out += str(j - i) + stack[i]
        i = j
    return out


def wheel_turns(path, radius):
    # full turns of a wheel on the way along the points of a path
    length = 0
    for (a, b), (c, d) in zip(path, path[1:]):
        length += math.hypot(c - a, d - b)
    return int(length / (2 * math.pi * radius))
