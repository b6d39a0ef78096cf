from typing import List, Tuple


def mow(width: int, depth: int, battery: int) -> Tuple[int, int]:
    """
    A mower cuts a lawn row by row, to the right in the first row, to the left in the second one and so on. A cell costs one
    unit of battery, the step into a new row costs two more. It stops when the battery is not enough. Return the number of
    cells that are cut and the rest of the battery.

    >>> mow(3, 2, 7)
    (5, 0)
    >>> mow(0, 2, 7)
    (0, 7)
    """
    if width <= 0 or depth <= 0:
        return (0, battery)
    cut = 0
    for row in range(depth):
        for col in range(width):
            cost = 3 if col == 0 and row > 0 else 1
            if battery < cost:
                return (cut, battery)
            battery -= cost
            cut += 1
    return (cut, battery)


def bump_count(program: str, width: int, depth: int) -> int:
    """
    The mower starts in the middle of a lawn (column width // 2, row depth // 2) facing north (towards row 0). "F" is a step
    forward, "R" and "L" are turns. A step that would leave the lawn is a bump: the mower stays and turns right. Return the
    number of bumps.

    >>> bump_count("FFFF", 3, 3)
    2
    """
    directions = [(0, -1), (1, 0), (0, 1), (-1, 0)]
    x, y = width // 2, depth // 2
    facing = 0
    bumps = 0
    for command in program:
        if command == "R":
            facing = (facing + 1) % 4
        elif command == "L":
            facing = (facing - 1) % 4
        elif command == "F":
            dx, dy = directions[facing]
            if 0 <= x + dx < width and 0 <= y + dy < depth:
                x += dx
                y += dy
            else:
                bumps += 1
                facing = (facing + 1) % 4
    return bumps


def short_program(program: str) -> str:
    """
    Make a program shorter: four equal turns in a row are dropped and three equal turns become one of the other direction.
    The text is read once from the left.

    >>> short_program("FRRRFLLLL")
    'FLF'
    """
    result = ""
    i = 0
    while i < len(program):
        ch = program[i]
        if ch in "LR" and program[i:i + 4] == ch * 4:
            i += 4
        elif ch in "LR" and program[i:i + 3] == ch * 3:
            result += "R" if ch == "L" else "L"
            i += 3
        else:
            result += ch
            i += 1
    return result


def next_charge(levels: List[int], low: int) -> int:
    """Return the index of the first level below `low` that is not followed by a higher level at once, or -1."""
    for i, level in enumerate(levels):
        if level >= low:
            continue
        if i + 1 == len(levels) or levels[i + 1] <= level:
            return i
    return -1
