from typing import Dict, List, Optional, Tuple


def mix(pots: List[Tuple[str, int]]) -> Dict[str, float]:
    """
    You are given pots of paint as tuples (colour, millilitres) which are poured together. Return
    a dictionary with the share of each colour in percent, rounded to one digit. Colours with a
    share of 0 are left out. Nothing poured gives an empty dictionary.

    >>> mix([("red", 30), ("blue", 50), ("red", 20), ("white", 0)])
    {'red': 50.0, 'blue': 50.0}
    >>> mix([])
    {}
    """
    sums = {}
    total = 0
    for colour, ml in pots:
        sums[colour] = sums.get(colour, 0) + ml
        total += ml
    res = {}
    for colour in sums:
        if sums[colour] > 0:
            res[colour] = round(100 * sums[colour] / total, 1)
    return res


def paint_fence(n: int, strokes: List[Tuple[int, int, str]]) -> List[Optional[str]]:
    """
    A fence has n boards. Each stroke (first, last, colour) paints the boards from first to last,
    both included; later strokes cover earlier ones. Boards beyond the fence are simply not
    there. Return the colours; None means never painted.

    Examples:
    paint_fence(4, [(0, 2, "r"), (2, 9, "b")]) == ["r", "r", "b", "b"]
    paint_fence(2, []) == [None, None]
    """
    boards = [None] * n
    for first, last, colour in strokes:
        for i in range(max(first, 0), min(last, n - 1) + 1):
            boards[i] = colour
    return boards


def visible_colours(boards: List[Optional[str]]) -> List[str]:
    """
    Return the colours in the order in which they are seen from left to right, where a colour
    that runs over several boards is named once for each stretch. Boards without paint (None)
    separate stretches, but are not named.

    visible_colours(["r", "r", None, "r", "b"]) == ["r", "r", "b"]
    visible_colours([None]) == []
    """
    seen = []
    prev = None
    for b in boards:
        if b is not None and b != prev:
            seen.append(b)
        prev = b
    return seen


def pots_to_buy(needs: Dict[str, int], pot: int) -> List[Tuple[str, int, int]]:
    """
    needs tells how many millilitres of each colour are needed; a pot holds pot millilitres.
    Return tuples (colour, number of pots, what remains unused), sorted so that the colours with
    the greatest remainder come first, then by colour.

    pots_to_buy({"blue": 300, "red": 500}, 400) == [("red", 2, 300), ("blue", 1, 100)]
    pots_to_buy({}, 400) == []
    """
    rows = []
    for colour, ml in needs.items():
        pots = ml // pot
        if ml % pot != 0:
            pots += 1
        rows.append((colour, pots, pots * pot - ml))
    rows.sort(key=lambda r: (-r[2], r[0]))
    return rows


def recolour(picture: List[List[int]], changes: Dict[int, int]) -> List[List[int]]:
    """
    Replace the colour numbers in a picture by means of a dictionary. The changes are done all at
    once: if 1 becomes 2 and
    2 becomes 3, a 1 does not end up as 3.

    >>> recolour([[1, 2], [4]], {1: 2, 2: 3})
    [[2, 3], [4]]
    """
    out = []
    for row in picture:
        new_row = []
        for c in row:
            new_row.append(changes.get(c, c))
        out.append(new_row)
    return out


def clash(boards: List[str], bad: List[Tuple[str, str]]) -> int:
    """
    Return the index of the first board whose colour does not go with the colour of the board
    before it, or -1. The pairs in bad are the colours that do not go together, in either order.

    clash(["red", "blue", "pink"], [("pink", "blue")]) == 2
    clash(["red"], [("red", "red")]) == -1
    """
    for i in range(1, len(boards)):
        if (boards[i], boards[i - 1]) in bad or (boards[i - 1], boards[i]) in bad:
            return i
    return -1
