from typing import List


def color_order(beads: str) -> str:
    """
    For the order at the shop: list the colours of a string with their numbers, the most frequent first,
    equally frequent ones by the alphabet. A colour that is used only once is written without a number.

    >>> color_order("rgbrgrr")
    'r4 g2 b'
    >>> color_order("")
    ''
    """
    parts = []
    for color in sorted(set(beads), key=lambda c: (-beads.count(c), c)):
        cnt = beads.count(color)
        parts.append(color if cnt == 1 else color + str(cnt))
    return " ".join(parts)


def neighbours_of(beads: str, color: str) -> str:
    """
    Return, in alphabetical order and each only once, the colours that lie directly beside a bead of
    the given colour. The string of beads is open, its ends do not touch.

    >>> neighbours_of("grbgy", "g")
    'bry'
    """
    found = set()
    for i in range(len(beads)):
        if beads[i] != color:
            continue
        if i > 0:
            found.add(beads[i - 1])
        if i < len(beads) - 1:
            found.add(beads[i + 1])
    return "".join(sorted(found))


def close_ring(beads: str) -> int:
    """
    The string is closed to a ring. Count the places where two beads of the same colour touch, the place of
    the lock between last and first bead among them. A ring of fewer than two beads has none.

    >>> close_ring("rrgr")
    2
    >>> close_ring("r")
    0
    """
    if len(beads) < 2:
        return 0
    touching = 0
    for i in range(len(beads)):
        if beads[i] == beads[i - 1]:
            touching += 1
    return touching


def clasp_pattern(beads: str) -> bool:
    """
    Check if the string begins and ends with the same two beads, the end in mirrored order. Strings of
    fewer than four beads are never right.

    >>> clasp_pattern("rgyygr")
    True
    >>> clasp_pattern("rgr")
    False
    """
    if len(beads) < 4:
        return False
    return beads[0] == beads[-1] and beads[1] == beads[-2]


def replace_every(beads: str, color: str, k: int, new: str) -> str:
    """
    Replace every k-th bead of one colour (the k-th, the 2k-th, ...) by a bead of another colour.

    >>> replace_every("rgrrgr", "r", 2, "x")
    'rgxrgx'
    >>> replace_every("rr", "r", 0, "x")
    'rr'
    """
    if k < 1:
        return beads
    out = []
    cnt = 0
    for b in beads:
        if b == color:
            cnt += 1
            if cnt % k == 0:
                b = new
        out.append(b)
    return "".join(out)


def shared_ends(strings: List[str]) -> str:
    """
    Some strings of beads hang in a row. Return the colours in which a string ends and the next one begins,
    when both are the same, in order; a place where they are different gives "-".

    >>> shared_ends(["rg", "gb", "rr"])
    'g-'
    >>> shared_ends(["rg"])
    ''
    """
    if len(strings) < 2:
        return ""
    out = []
    for a, b in zip(strings, strings[1:]):
        if a and b and a[-1] == b[0]:
            out.append(b[0])
        else:
            out.append("-")
    return "".join(out)


def price_of(beads: str, prices: dict) -> int:
    # beads without a price cost 1
    return sum(prices.get(b, 1) for b in beads)
