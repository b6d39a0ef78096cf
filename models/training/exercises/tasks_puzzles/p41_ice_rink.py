def slide(rink, r, c, direction):
    """
    The rink is a list of texts: "#" is a wall, "s" is sand, " " is ice. A puck at (r, c) is pushed in a direction ("N", "S",
    "E", "W"). It slides until the next cell is a wall or lies outside, but sand stops it at once when it enters the cell.
    Return the cell where it stops.

    >>> slide(["   #", " s  "], 0, 0, "E")
    (0, 2)
    >>> slide(["   #", " s  "], 1, 0, "E")
    (1, 1)
    """
    steps = {"N": (-1, 0), "S": (1, 0), "E": (0, 1), "W": (0, -1)}
    if direction not in steps:
        return (r, c)
    dr, dc = steps[direction]
    while True:
        nr, nc = r + dr, c + dc
        if not (0 <= nr < len(rink) and 0 <= nc < len(rink[nr])):
            return (r, c)
        if rink[nr][nc] == "#":
            return (r, c)
        r, c = nr, nc
        if rink[r][c] == "s":
            return (r, c)


def skater_rounds(laps, seconds):
    """
    Skater i needs laps[i] seconds for a round. After every third round each skater rests as long as one round takes. Return
    how many full rounds each of them makes in the given seconds.

    >>> skater_rounds([10, 7], 45)
    [3, 5]
    """
    rounds = []
    for lap in laps:
        if lap <= 0:
            rounds.append(0)
            continue
        blocks, rest = divmod(seconds, 4 * lap)
        rounds.append(3 * blocks + min(3, rest // lap))
    return rounds


def thickness_ok(ice, need, weak):
    """
    Check if the ice carries: no more than `weak` places may be thinner than `need`, no two of them side by side, and no
    place may be thinner than half of `need`.
    """
    thin = [i for i, t in enumerate(ice) if t < need]
    if len(thin) > weak:
        return False
    if any(b - a == 1 for a, b in zip(thin, thin[1:])):
        return False
    return all(2 * t >= need for t in ice)


def figure_score(figures, base):
    """
    A programme is a list of figures. Each figure scores its value in the dict `base` (1 if it is not there). A figure that
    was shown before scores half, rounded down; one shown directly after itself scores nothing. Return the total.

    >>> figure_score(["axel", "spin", "axel", "axel"], {"axel": 5})
    8
    >>> figure_score([], {"axel": 5})
    0
    """
    total = 0
    shown = set()
    for i, figure in enumerate(figures):
        value = base.get(figure, 1)
        if i > 0 and figures[i - 1] == figure:
            value = 0
        elif figure in shown:
            value //= 2
        shown.add(figure)
        total += value
    return total


def sweep_lines(length, broom):
    """
    A strip of the rink is swept with a broom of the given width, and each sweep must overlap the one before by 1. Return the
    left edges of the sweeps; the last one is moved to the left so that it ends at the border.

    >>> sweep_lines(10, 4)
    [0, 3, 6]
    >>> sweep_lines(9, 4)
    [0, 3, 5]
    """
    if length <= 0 or broom < 2:
        return []
    edges = [0]
    while edges[-1] + broom < length:
        edges.append(min(edges[-1] + broom - 1, length - broom))
    return edges
