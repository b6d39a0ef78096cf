def steps_alternate(steps: str) -> bool:
    """
    In the Ribbon Dance the feet are written as "l" and "r", a jump on both feet as "j".
    Between two jumps (or a jump and an end of the dance) the feet must take turns.
    After a jump either foot may begin.

    >>> steps_alternate("lrljrl")
    True
    >>> steps_alternate("lrrl")
    False
    >>> steps_alternate("ljljr")
    True
    """
    last = "j"
    for s in steps:
        if s != "j" and s == last:
            return False
        last = s
    return True


def ends_at_partner(moves: list[int], places: int, partner: int) -> bool:
    """Dancers stand in a circle with places 0 to places - 1. Start at place 0, do all the moves
    (negative ones go the other way). Do we end on one of the two places beside the partner?

    >>> ends_at_partner([3, -1, 5], 8, 0)
    True
    >>> ends_at_partner([3, 1], 8, 4)
    False
    """
    here = 0
    for m in moves:
        here = (here + m) % places
    return (here - partner) % places in (1, places - 1)


def pairs_fit(heights: list[int], most: int) -> bool:
    """
    Dancers stand in two rows of equal length, one list holds them as row one followed by row
    two. Partners stand opposite. Return True if no pair differs by more than `most` in height.
    An odd number of dancers can't form pairs.

    pairs_fit([170, 180, 172, 181], 2) -> True
    pairs_fit([170, 180, 181, 172], 2) -> False
    """
    n = len(heights)
    if n % 2 != 0:
        return False
    half = n // 2
    for i in range(half):
        if abs(heights[i] - heights[half + i]) > most:
            return False
    return True


def figure_name(figure: str) -> str:
    """
    Name a figure by its turns, "<" to the left and ">" to the right:
    "wheel" if all turns go the same way, "wave" if each turn differs from the one before it,
    "gate" if the second half is the first half with all turns reversed in direction, otherwise
    "free". Figures of fewer than two turns are "free" too. The names are tried in this order.

    >>> [figure_name(f) for f in ("<<<", "<><", "<<>>", "<<><")]
    ['wheel', 'wave', 'gate', 'free']
    """
    n = len(figure)
    if n < 2:
        return "free"
    if len(set(figure)) == 1:
        return "wheel"
    if all(figure[i] != figure[i + 1] for i in range(n - 1)):
        return "wave"
    if n % 2 == 0 and all(figure[i] != figure[i + n // 2] for i in range(n // 2)):
        return "gate"
    return "free"


def keeps_tempo(claps, tempo, slack=0.05):
    """
    Given the times of the claps in seconds and the tempo in claps per minute, check that each clap
    is at most `slack` away from where it should be, counted from the first one.

    >>> keeps_tempo([1.0, 1.52, 2.0], 120)
    True
    >>> keeps_tempo([1.0, 1.6, 2.0], 120)
    False
    """
    if not claps:
        return True
    beat = 60 / tempo
    for i, t in enumerate(claps):
        if abs(t - (claps[0] + i * beat)) > slack:
            return False
    return True


def is_rest(bar):
    return bar == "" or set(bar) == {"-"}
