def landing_steps(stairs: int, stride: int, rest_every: int) -> list[int]:
    """A child takes `stride` steps at once, but only one at a time directly after a landing, which
    comes every rest_every steps. List the steps stepped on.

    >>> landing_steps(8, 2, 4)
    [2, 4, 5, 7, 8]
    """
    touched = []
    step = 0
    while step < stairs:
        if step > 0 and step % rest_every == 0:
            step += 1
        else:
            step = min(step + stride, stairs)
        touched.append(step)
    return touched


def tower_of_cans(cans: int, base: int) -> int:
    """Each layer of a tower has two cans fewer than the one below, and the tower ends with one or two
    cans or when no cans are left. How many layers are full?

    >>> tower_of_cans(20, 6)
    3
    >>> tower_of_cans(10, 6)
    2
    """
    if base <= 0 or cans < base:
        return 0
    return 1 + tower_of_cans(cans - base, base - 2)


def full_layers(cans: int) -> tuple[int, int]:
    """Build a flat wall with 1, 2, 3, ... cans from the top down.
    Return the number of complete rows and the cans that remain.

    >>> full_layers(12)
    (4, 2)
    """
    rows = 0
    while cans >= rows + 1:
        rows += 1
        cans -= rows
    return rows, cans


def border_tiles(width: int, height: int) -> int:
    """Number of tiles at the border of a tiled floor.

    >>> border_tiles(4, 3)
    10
    >>> border_tiles(1, 5)
    5
    """
    if width <= 2 or height <= 2:
        return width * height
    return 2 * width + 2 * height - 4


def tile_color(row: int, col: int, colors: list[str]) -> str:
    """Colors repeat along the rows, and each row is shifted by one against the row above."""
    return colors[(row + col) % len(colors)]


def cut_squares(width: int, height: int) -> list[int]:
    """Cut the largest possible square from a sheet of paper over and over.
    Return the sides of the squares.

    >>> cut_squares(5, 3)
    [3, 2, 1, 1]
    """
    sides = []
    while width > 0 and height > 0:
        side = min(width, height)
        sides.append(side)
        if width > height:
            width -= side
        else:
            height -= side
    return sides


def boards_needed(room: int, board: int, offset: int) -> int:
    """Boards for one row of a floor; the first board of the row is shortened by the offset.

    >>> boards_needed(400, 120, 0)
    4
    >>> boards_needed(400, 120, 60)
    4
    """
    covered = board - offset
    count = 1
    while covered < room:
        covered += board
        count += 1
    return count


def steps_visible(heights: list[int]) -> int:
    """Stairs of odd heights are looked at from the left. Count those that rise above all before."""
    count = 0
    highest = 0
    for h in heights:
        if h > highest:
            count += 1
            highest = h
    return count


def paint_tins(walls, per_tin):
    # walls are (width, height) in metres; tins are only sold as a whole
    area = sum(w * h for w, h in walls)
    tins = area // per_tin
    if area % per_tin:
        tins += 1
    return tins
