def vine_heights(turns, rise):
    """
    A vine winds around a square post with the sides N, E, S, W, starting on N at height 0. On each side it rises by `rise`,
    but on S it rises twice as much. Return a list of (side, height when it leaves the side) for the given whole turns.

    >>> vine_heights(1, 2)
    [('N', 2), ('E', 4), ('S', 8), ('W', 10)]
    >>> vine_heights(0, 2)
    []
    """
    result = []
    height = 0
    for _ in range(turns):
        for side in "NESW":
            height += 2 * rise if side == "S" else rise
            result.append((side, height))
    return result


def grow_vine(field):
    """
    A vine grows in a field of texts from the lower left corner upwards, one cell a day. When the next cell is a stone "#",
    outside, or holds the vine already, it turns right; when it still cannot grow then, it stops. Return the field with "v"
    where the vine is, and the number of turns it has made (a turn without growth does not count).

    >>> grow_vine(["..#", "..."])
    (['vv#', 'vv.'], 2)
    """
    if not field or field[-1][:1] in ("", "#"):
        return field, 0
    cells = [list(line) for line in field]
    r, c = len(cells) - 1, 0
    dr, dc = -1, 0
    turns = 0
    cells[r][c] = "v"

    def is_free(row, col):
        return 0 <= row < len(cells) and 0 <= col < len(cells[row]) and cells[row][col] == "."

    while True:
        if not is_free(r + dr, c + dc):
            dr, dc = dc, -dr
            if not is_free(r + dr, c + dc):
                return ["".join(line) for line in cells], turns
            turns += 1
        r, c = r + dr, c + dc
        cells[r][c] = "v"


def leaf_angles(count, step):
    """
    Leaves grow around a stem, each one `step` degrees after the one before, the first at 0. Return the angle of the widest
    gap between two neighbours when all leaves are seen from above; a single leaf has the gap 360 and no leaf the gap 0.

    >>> leaf_angles(3, 100)
    160
    """
    if count <= 0:
        return 0
    angles = sorted(set(i * step % 360 for i in range(count)))
    if len(angles) == 1:
        return 360
    gaps = [b - a for a, b in zip(angles, angles[1:])]
    gaps.append(360 - angles[-1] + angles[0])
    return max(gaps)


def coil_length(radius, turns):
    """Return the length, rounded to whole centimetres, of a coil whose radius grows by 1 after every half turn."""
    from math import pi
    length = 0.0
    for _ in range(2 * turns):
        length += pi * radius
        radius += 1
    return round(length)


def cut_branches(vine):
    """
    A vine is a text in which "Y" starts a branch and "." ends it; branches can be inside each other. Return the vine with
    all the branches that hold no grape "o" taken out. An inner branch with a grape saves its outer branch.

    >>> cut_branches("--Y-.-Y-o.-")
    '---Y-o.-'
    """
    stack = [""]
    for ch in vine:
        if ch == "Y":
            stack.append("Y")
        elif ch == "." and len(stack) > 1:
            branch = stack.pop() + "."
            if "o" in branch:
                stack[-1] += branch
        else:
            stack[-1] += ch
    return "".join(stack)
