def walk(route: str):
    """
    You are given a route such as "N3E2S1": a compass letter followed by a number of blocks.
    Start at (0, 0), north raises y and east raises x. Return the end point as a tuple (x, y).

    Rules:
    - a letter without a number means one block;
    - an unknown letter makes the whole route invalid: return None.

    >>> walk("N3E2S1")
    (2, 2)
    >>> walk("NNW")
    (-1, 2)
    >>> walk("Q4") is None
    True
    """
    x, y = 0, 0
    i = 0
    while i < len(route):
        letter = route[i]
        if letter not in "NESW":
            return None
        i += 1
        digits = ""
        while i < len(route) and route[i].isdigit():
            digits += route[i]
            i += 1
        steps = int(digits) if digits else 1
        if letter == "N":
            y += steps
        elif letter == "S":
            y -= steps
        elif letter == "E":
            x += steps
        else:
            x -= steps
    return (x, y)


def way_back(route: str) -> str:
    """
    Given a route with one letter for each block ("NNEW"), return the route that leads back
    over the same streets: the order is turned around and every direction too.

    >>> way_back("NNE")
    'WSS'
    """
    opposite = {"N": "S", "S": "N", "E": "W", "W": "E"}
    out = []
    for i in range(len(route) - 1, -1, -1):
        out.append(opposite[route[i]])
    return "".join(out)


def count_turns(route: str) -> int:
    """
    Count how often the walker changes direction. A U-turn (N then S, E then W) counts twice.

    Example:
        count_turns("NNEES") == 2
        count_turns("NS") == 2

    >>> count_turns("NNEES"), count_turns("NS"), count_turns("")
    (2, 2, 0)
    """
    ring = "NESW"
    total = 0
    for a, b in zip(route, route[1:]):
        if a == b:
            continue
        gap = abs(ring.index(a) - ring.index(b))
        total += 2 if gap == 2 else 1
    return total


def highest_street(route: str) -> str:
    """
    A route of single letters climbs by 1 with "N" and falls by 1 with "S". Return the part of the route
    up to the first moment of the greatest height; if it never climbs above the start, return "".

    >>> highest_street("NNESSN")
    'NN'
    >>> highest_street("SSN")
    ''
    """
    height = 0
    best = 0
    cut = 0
    for i, ch in enumerate(route):
        height += 1 if ch == "N" else -1 if ch == "S" else 0
        if height > best:
            best = height
            cut = i + 1
    return route[:cut]


def describe(route: str) -> str:
    """
    Put a route of single letters into words: "NNE" becomes "2 north, 1 east".
    An empty route is "stay here".

    >>> describe("NNEN")
    '2 north, 1 east, 1 north'
    >>> describe("")
    'stay here'
    """
    if not route:
        return "stay here"
    names = {"N": "north", "E": "east", "S": "south", "W": "west"}
    parts = []
    count = 0
    for i, ch in enumerate(route):
        count += 1
        if i == len(route) - 1 or route[i + 1] != ch:
            parts.append(str(count) + " " + names[ch])
            count = 0
    return ", ".join(parts)
