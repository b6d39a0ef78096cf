def bead_text(n: int) -> str:
    """
    Write n in binary and thread it on a string: a black bead "#" for 1 and a white bead "o" for 0.
    Zero is one white bead. Negative numbers cannot be threaded: ValueError.

    >>> bead_text(10)
    '#o#o'
    >>> bead_text(0)
    'o'
    """
    if n < 0:
        raise ValueError("n must not be negative")
    return bin(n)[2:].replace("1", "#").replace("0", "o")


def white_groups(n: int) -> list:
    """
    Return the lengths of the groups of white beads from left to right.

    >>> white_groups(18)
    [2, 1]
    >>> white_groups(7)
    []
    """
    groups = []
    length = 0
    for bead in bead_text(n) + "#":
        if bead == "o":
            length += 1
        elif length > 0:
            groups.append(length)
            length = 0
    return groups


def close_chain(n: int) -> int:
    """
    The string is closed to a ring. Count the places of the ring where a black and a white bead
    meet. A single bead meets nobody.

    >>> close_chain(10)
    4
    >>> close_chain(7)
    0
    >>> close_chain(6)
    2
    """
    beads = bead_text(n)
    changes = 0
    for i in range(len(beads)):
        if beads[i] != beads[i - 1]:
            changes += 1
    return changes


def more_white(numbers: list) -> list:
    """
    Keep the numbers whose string has more white than black beads.

    >>> more_white([8, 10, 7, 16])
    [8, 16]
    """
    kept = []
    for n in numbers:
        beads = bead_text(n)
        if beads.count("o") > beads.count("#"):
            kept.append(n)
    return kept


def without_last_black(n: int) -> int:
    """
    Turn the rightmost black bead into a white one and return the new number; zero stays zero.

    >>> without_last_black(12)
    8
    >>> without_last_black(0)
    0
    """
    if n == 0:
        return 0
    weight = 1
    while n % (2 * weight) == 0:
        weight *= 2
    return n - weight


def smallest_with_blacks(blacks: int, above: int) -> int:
    """
    Return the smallest number greater than `above` with exactly so many black beads. At least one
    black bead is wanted.

    >>> smallest_with_blacks(2, 6)
    9
    >>> smallest_with_blacks(1, 16)
    32
    """
    n = above + 1
    while bead_text(n).count("#") != blacks:
        n += 1
    return n


def common_start(a: int, b: int) -> str:
    """
    Return the beads with which both strings begin before they differ for the first time.

    >>> common_start(10, 22)
    '#o#'
    >>> common_start(4, 0)
    ''
    """
    start = ""
    for bead_a, bead_b in zip(bead_text(a), bead_text(b)):
        if bead_a != bead_b:
            break
        start += bead_a
    return start


def double_beads(n: int) -> int:
    """
    Replace every bead by two beads of the same colour and return the new number.

    >>> double_beads(5)
    51
    >>> double_beads(0)
    0
    """
    doubled = 0
    for bead in bead_text(n):
        doubled *= 4
        if bead == "#":
            doubled += 3
    return doubled
