def rows_of(maze):
    """Split a maze that is one text, with "/" between its rows, into the list of its rows."""
    return maze.split("/")


def find_sign(maze, sign):
    """
    Return the row and the column of a sign in a maze, or None.

    find_sign("..#/.S.", "S") -> (1, 1)
    find_sign("..", "S") -> None
    """
    for r, row in enumerate(rows_of(maze)):
        c = row.find(sign)
        if c >= 0:
            return (r, c)
    return None


def wall_share(maze):
    """
    Return the share of walls ("#") among all fields, rounded to two digits.

    wall_share("##/..") -> 0.5
    wall_share("#../...") -> 0.17
    """
    walls = 0
    fields = 0
    for row in rows_of(maze):
        walls += row.count("#")
        fields += len(row)
    return round(walls / fields, 2)


def open_rows(maze):
    """
    Return the numbers of the rows without any wall, from 0.

    open_rows("##/../.#/..") -> [1, 3]
    """
    numbers = []
    for r, row in enumerate(rows_of(maze)):
        if "#" not in row:
            numbers.append(r)
    return numbers


def flip_maze(maze):
    """
    Turn a maze upside down.

    flip_maze("#./.x") -> ".x/#."
    """
    rows = rows_of(maze)
    rows.reverse()
    return "/".join(rows)


def treasures(maze):
    """
    Digits are treasures. Add up all that do not stand directly to the right
    of a wall.

    treasures("1.#5/2#.") -> 3
    treasures("9") -> 9
    """
    total = 0
    for row in rows_of(maze):
        for i in range(len(row)):
            if row[i].isdigit() and (i == 0 or row[i - 1] != "#"):
                total += int(row[i])
    return total


def walk_row(row, start):
    """
    Walk to the right from a position until the next field is a wall or the
    row ends. Return the letters on the way, the start included.

    walk_row("a.b#c", 0) -> "ab"
    walk_row("abc", 2) -> "c"
    """
    letters = ""
    position = start
    while position < len(row) and row[position] != "#":
        if row[position].isalpha():
            letters += row[position]
        position += 1
    return letters


def is_room(maze):
    """
    A maze is a room if its whole border is wall.

    is_room("###/#.#/###") -> True
    is_room("###/..#/###") -> False
    """
    rows = rows_of(maze)
    if set(rows[0]) != {"#"} or set(rows[-1]) != {"#"}:
        return False
    for row in rows:
        if row[0] != "#" or row[-1] != "#":
            return False
    return True


def mark_path(row, positions):
    """
    Write "+" at the positions of a row that are free (".").

    mark_path("..#.", [0, 2, 3]) -> "+.#+"
    """
    marked = ""
    for i, field in enumerate(row):
        if i in positions and field == ".":
            marked += "+"
        else:
            marked += field
    return marked


def column_text(maze, column):
    """
    Read one column of a maze from the top to the bottom. Rows that are too
    short give a space.

    column_text("ab/c/de", 1) -> "b e"
    """
    letters = []
    for row in rows_of(maze):
        letters.append(row[column] if column < len(row) else " ")
    return "".join(letters)
