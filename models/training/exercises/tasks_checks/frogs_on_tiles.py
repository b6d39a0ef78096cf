def jump_ok(tiles: str, start: int, end: int) -> bool:
    """
    Frogs sit on a row of tiles: "f" is a frog, "_" an empty tile, "w" is water.
    A frog may jump to an empty tile at a distance of 1, or at a distance of 2 or 3 if all the tiles
    between hold water or other frogs.

    >>> jump_ok("fw_", 0, 2)
    True
    >>> jump_ok("f__", 0, 2)
    False
    >>> jump_ok("_wff", 3, 0)
    True
    """
    n = len(tiles)
    if not (0 <= start < n and 0 <= end < n):
        return False
    if tiles[start] != "f" or tiles[end] != "_":
        return False
    distance = abs(start - end)
    if distance > 3:
        return False
    low, high = min(start, end), max(start, end)
    for i in range(low + 1, high):
        if tiles[i] == "_":
            return False
    return True


def any_jump(tiles: str) -> bool:
    """Check if at least one frog on the row can jump somewhere."""
    for i in range(len(tiles)):
        for j in range(len(tiles)):
            if i != j and jump_ok(tiles, i, j):
                return True
    return False


def frogs_apart(tiles: str, gap: int) -> bool:
    """
    Return True if there are at least `gap` tiles between any two frogs that follow each
    other. One frog or none is always apart enough.

    >>> frogs_apart("f__f", 2)
    True
    >>> frogs_apart("f_f__f", 2)
    False
    """
    last = None
    for i, tile in enumerate(tiles):
        if tile != "f":
            continue
        if last is not None and i - last - 1 < gap:
            return False
        last = i
    return True


def same_pond(before: str, after: str) -> bool:
    """Can `after` be the pond of `before` some jumps later? The water must be where it was, and
    there must be as many frogs.

    same_pond("fw_f", "_wff") == True
    same_pond("fw_f", "_wf_") == False
    same_pond("fw_f", "w_ff") == False
    """
    if len(before) != len(after):
        return False
    for a, b in zip(before, after):
        if (a == "w") != (b == "w"):
            return False
    return before.count("f") == after.count("f")


def path_error(tiles, path):
    """
    One frog follows a path, a list of tile numbers that starts where it sits.
    Return "" if every jump is allowed, "no frog" if it does not sit there, or else text like
    "2->5" for the first jump that is not allowed. Other frogs don't move.

    >>> path_error("f_w_", [0, 1, 3])
    ''
    >>> path_error("f_w__", [0, 1, 4])
    '1->4'
    >>> path_error("_f", [0, 1])
    'no frog'
    """
    if not path or tiles[path[0]] != "f":
        return "no frog"
    row = list(tiles)
    for k in range(len(path) - 1):
        a, b = path[k], path[k + 1]
        if not jump_ok("".join(row), a, b):
            return str(a) + "->" + str(b)
        row[a], row[b] = row[b], row[a]
    return ""


def crowded(tiles):
    # more frogs than free tiles, the water not counted
    frogs = tiles.count("f")
    return frogs > len(tiles) - frogs - tiles.count("w")
