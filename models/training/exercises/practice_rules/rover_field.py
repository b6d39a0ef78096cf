STEPS = {"N": (-1, 0), "E": (0, 1), "S": (1, 0), "W": (0, -1)}


def is_inside(field, row, col):
    """Check if the place lies on the field, which is a list of texts of the same length."""
    return 0 <= row < len(field) and 0 <= col < len(field[0])


def is_free(field, row, col):
    """Check if the rover can stand at a place: it is inside of the field and there is no rock ("#")."""
    if not is_inside(field, row, col):
        return False
    return field[row][col] != "#"


def turn(direction, side):
    """
    Return the direction after a quarter turn to the side "L" or "R". Any other side leaves it as it is.

    >>> turn("N", "R")
    'E'
    >>> turn("N", "L")
    'W'
    """
    order = "NESW"
    place = order.index(direction)
    if side == "R":
        place += 1
    elif side == "L":
        place -= 1
    return order[place % 4]


def drive(field, row, col, direction, program):
    """
    Run the program of a rover: "L" and "R" turn it, "F" drives one field forward if that field is free and
    does nothing if it is not. Return the last row, column and direction.

    >>> drive(["..#", "..."], 1, 1, "N", "FRF")
    (0, 1, 'E')
    """
    for command in program:
        if command in "LR":
            direction = turn(direction, command)
            continue
        d_row, d_col = STEPS[direction]
        if is_free(field, row + d_row, col + d_col):
            row += d_row
            col += d_col
    return row, col, direction


def free_steps(field, row, col, direction):
    """
    Return how many fields the rover can drive straight on before a rock or the border stops it.

    >>> free_steps(["....#"], 0, 0, "E")
    3
    """
    d_row, d_col = STEPS[direction]
    count = 0
    while is_free(field, row + d_row, col + d_col):
        row += d_row
        col += d_col
        count += 1
    return count


def rocks_around(field, row, col):
    """
    Count the rocks on the eight fields around a place; fields outside do not count.

    >>> rocks_around(["##.", "#..", "..#"], 1, 1)
    4
    """
    rocks = 0
    for r in range(row - 1, row + 2):
        for c in range(col - 1, col + 2):
            if (r, c) == (row, col):
                continue
            if is_inside(field, r, c) and field[r][c] == "#":
                rocks += 1
    return rocks


def best_direction(field, row, col):
    """
    Return the direction with the most free steps. The order N, E, S, W decides between equal ones. If the
    rover is locked in, return an empty text.

    >>> best_direction(["..", "#.", ".."], 0, 1)
    'S'
    >>> best_direction(["#"], 0, 0)
    ''
    """
    best = ""
    most = 0
    for direction in STEPS:
        steps = free_steps(field, row, col, direction)
        if steps > most:
            most = steps
            best = direction
    return best


def battery_after(field, path, battery):
    """
    The rover drives over the places of the path. Sand ("~") costs 3 units, everything else 1. At a place
    with "+" the battery is filled up to 20. Return what is left, or -1 if it got empty on the way.

    >>> battery_after([".~+."], [(0, 1), (0, 2), (0, 3)], 6)
    19
    >>> battery_after(["~~"], [(0, 0), (0, 1)], 5)
    -1
    """
    for row, col in path:
        ground = field[row][col]
        battery -= 3 if ground == "~" else 1
        if battery < 0:
            return -1
        if ground == "+":
            battery = 20
    return battery
