from typing import List, Tuple


def treasure_path(island: List[str]) -> int:
    """
    On a map 'S' is the landing place, 'T' the treasure, '.' sand, 'w' a swamp and '#' a
    rock. A step goes to one of the four neighbouring fields; rocks can't be entered. A
    step into a swamp takes 3 hours, any other step 1 hour. Return the least number of
    hours from S to T, or -1 if the treasure can't be reached.

    >>> treasure_path(["Sw.", "#wT"])
    5
    >>> treasure_path(["S#T"])
    -1
    """
    hours = {}
    for r, row in enumerate(island):
        for c, sign in enumerate(row):
            if sign == "S":
                hours[(r, c)] = 0
            elif sign == "T":
                goal = (r, c)
    todo = list(hours)
    while todo:
        r, c = todo.pop(0)
        for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if not (0 <= y < len(island) and 0 <= x < len(island[y])):
                continue
            if island[y][x] == "#":
                continue
            t = hours[(r, c)] + (3 if island[y][x] == "w" else 1)
            if (y, x) not in hours or t < hours[(y, x)]:
                hours[(y, x)] = t
                todo.append((y, x))
    return hours.get(goal, -1)


def palm_lines(island):
    """
    Count the pairs of palms 'P' that stand in one row or one column of the map and see
    each other, that is, only sand '.' lies between them (or nothing).

    Example:
    palm_lines(["P.P", "...", "P#P"]) == 3
    """
    def pairs(line):
        n = 0
        for piece in line.split("#"):
            palms = piece.count("P")
            if palms > 1:
                n += palms - 1
        return n

    total = 0
    for row in island:
        total += pairs(row)
    for col in zip(*island):
        total += pairs("".join(col))
    return total


def size_of_lake(island: List[str], r: int, c: int) -> int:
    """
    Return the number of '~' fields of the lake to which the field (r, c) belongs; fields
    that touch only at a corner belong together, too. It is 0 if there is no water.

    >>> size_of_lake(["~..", ".~.", "..#"], 0, 0)
    2
    >>> size_of_lake(["~..", ".~.", "..#"], 2, 2)
    0
    """
    seen = set()

    def flood(y, x):
        if y < 0 or x < 0 or y >= len(island) or x >= len(island[0]):
            return 0
        if island[y][x] != "~" or (y, x) in seen:
            return 0
        seen.add((y, x))
        n = 1
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                n += flood(y + dy, x + dx)
        return n

    return flood(r, c)


def coast_walk(start: Tuple[int, int], hints: List[str]) -> Tuple[int, int]:
    """Follow hints like 'north 3' or 'back'; 'back' undoes the last hint that has not been undone yet.

    >>> coast_walk((0, 0), ["north 3", "east 2", "back"])
    (-3, 0)
    """
    ways = {"north": (-1, 0), "south": (1, 0), "west": (0, -1), "east": (0, 1)}
    places = [start]
    for hint in hints:
        if hint == "back":
            if len(places) > 1:
                places.pop()
            continue
        word, n = hint.split()
        dr, dc = ways[word]
        r, c = places[-1]
        places.append((r + dr * int(n), c + dc * int(n)))
    return places[-1]


def flip_map(island, how):
    """
    Return the map turned upside down ('v'), mirrored ('h') or with rows and columns
    exchanged ('t'). Any other letter raises a ValueError.

    flip_map(["ab", "cd"], "t") == ["ac", "bd"]
    flip_map(["ab", "cd"], "h") == ["ba", "dc"]
    """
    if how == "v":
        return island[::-1]
    if how == "h":
        return [row[::-1] for row in island]
    if how == "t":
        return ["".join(col) for col in zip(*island)]
    raise ValueError("unknown way to flip: " + how)
