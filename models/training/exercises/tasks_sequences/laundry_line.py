def pair_socks_on_line(line: list[str]) -> list[tuple[int, int]]:
    """
    Socks hang on a line. Walk from the left; each sock is paired with the nearest equal
    sock at the right that is still alone. Return the pairs of positions in the order of
    their left socks.

    >>> pair_socks_on_line(["r", "b", "r", "r", "b"])
    [(0, 2), (1, 4)]
    """
    taken = set()
    pairs = []
    for i in range(len(line)):
        if i in taken:
            continue
        for j in range(i + 1, len(line)):
            if j not in taken and line[i] == line[j]:
                pairs.append((i, j))
                taken.update((i, j))
                break
    return pairs


def pegs_needed(pieces: list[int], share: bool) -> int:
    """
    Each piece needs a peg at both ends and one more for each full metre over the first (widths
    are in centimetres). If pegs are shared, neighbouring pieces have one peg together.

    >>> pegs_needed([50, 120, 210], False)
    7
    >>> pegs_needed([50, 120, 210], True)
    5
    """
    if not pieces:
        return 0
    pegs = 0
    for w in pieces:
        pegs += 2
        if w > 100:
            pegs += (w - 100) // 100
    if share:
        pegs -= len(pieces) - 1
    return pegs


def dry_by(start: list[int], need: list[int], rain: tuple[int, int]) -> list[int]:
    """
    Piece i is hung up at start[i] and needs need[i] minutes to dry. While it rains, from
    rain[0] to rain[1], nothing dries. Return the minute at which each piece is dry.

    >>> dry_by([0, 15, 40], [20, 10, 5], (10, 30))
    [40, 40, 45]
    """
    begin, end = rain
    times = []
    for s, n in zip(start, need):
        if s >= end or s + n <= begin:
            times.append(s + n)
        elif s < begin:
            times.append(s + n + (end - begin))
        else:
            times.append(end + n)
    return times


def wind_order(pieces):
    """
    Put heavy and light pieces on the line in turn, beginning with the heaviest, so that
    the line does not swing: heaviest, lightest, second heaviest, second lightest ...

    Example:
    wind_order([3, 1, 4, 2]) == [4, 1, 3, 2]
    """
    rest = sorted(pieces)
    out = []
    while rest:
        out.append(rest.pop())
        if rest:
            out.append(rest.pop(0))
    return out


def take_down(line: list[str], basket: int) -> tuple[list[str], list[str]]:
    """
    Pieces are taken down from the right end until the basket is full or a piece marked
    "wet:" comes. Return what is in the basket and what still hangs.

    >>> take_down(["towel", "wet:shirt", "sock", "sheet"], 5)
    (['sheet', 'sock'], ['towel', 'wet:shirt'])
    """
    left = line[:]
    taken = []
    while left and len(taken) < basket and not left[-1].startswith("wet:"):
        taken.append(left.pop())
    return taken, left


def colours_apart(line, a, b):
    """Return the least distance between a piece of colour a and one of colour b, None if one is missing."""
    first = [i for i, c in enumerate(line) if c == a]
    second = [i for i, c in enumerate(line) if c == b]
    if not first or not second:
        return None
    return min(abs(i - j) for i in first for j in second)
