from typing import List, Optional, Tuple


def ships_in_sight(events: List[str]) -> List[int]:
    """
    The log of a lighthouse is a list of strings: "+name" when a ship comes into sight and
    "-name" when it is gone. Return a list with the number of ships in sight after each entry. An
    entry which is not possible (a ship comes that is already there, or goes without being there)
    does not change the number.

    >>> ships_in_sight(["+Ada", "+Bee", "+Ada", "-Ada", "-Cat"])
    [1, 2, 2, 1, 1]
    """
    here = set()
    res = []
    for e in events:
        name = e[1:]
        if e[0] == "+":
            here.add(name)
        else:
            here.discard(name)
        res.append(len(here))
    return res


def longest_visit(visits: List[Tuple[str, int, int]]) -> Optional[str]:
    """
    Visits are tuples (ship, first hour, last hour). Return the ship with the longest single
    visit. If several visits are equally long, return the ship that came first. Visits that end
    before they begin are not valid. Return None if there is no valid visit.

    Examples:
    longest_visit([("Ada", 2, 5), ("Bee", 1, 4), ("Cat", 9, 3)]) == "Bee"
    longest_visit([]) == None
    """
    best = None
    for v in visits:
        if v[2] < v[1]:
            continue
        if best is None:
            best = v
        else:
            a = v[2] - v[1]
            b = best[2] - best[1]
            if a > b or (a == b and v[1] < best[1]):
                best = v
    if best is None:
        return None
    return best[0]


def blink_code(pattern: List[int]) -> str:
    """
    A light pattern is a list of 1 (on) and 0 (off). Each stretch of ones is written as its
    length, each stretch of zeros as that many dots. Return the string.

    blink_code([1, 1, 0, 1, 0, 0, 1, 1, 1]) == "2.1..3"
    blink_code([0]) == "."
    blink_code([]) == ""
    """
    out = ""
    run = 0
    for p in pattern:
        if p == 1:
            run += 1
        else:
            if run > 0:
                out += str(run)
            run = 0
            out += "."
    if run > 0:
        out += str(run)
    return out


def calm_hours(waves: List[float], limit: float) -> List[Tuple[int, int]]:
    """
    Return the stretches of hours in which each wave is lower than limit, as a list of tuples
    (first, last), both inclusive.

    >>> calm_hours([0.2, 0.3, 1.5, 0.1, 2.0, 0.4], 1.0)
    [(0, 1), (3, 3), (5, 5)]
    >>> calm_hours([], 1.0)
    []
    """
    spans = []
    start = -1
    for i, w in enumerate(waves):
        if w < limit:
            if start == -1:
                start = i
        elif start != -1:
            spans.append((start, i - 1))
            start = -1
    if start != -1:
        spans.append((start, len(waves) - 1))
    return spans


def keeper_shifts(keepers: List[str], nights: int) -> List[str]:
    """
    The keepers take turns night by night in the given order; after each full round the first one in
    the order moves to the end. Return who is on duty in each night.

    keeper_shifts(["A", "B", "C"], 5) == ["A", "B", "C", "B", "C"]
    keeper_shifts([], 4) == []
    """
    order = list(keepers)
    out = []
    if not order:
        return out
    while len(out) < nights:
        for k in order:
            if len(out) < nights:
                out.append(k)
        order.append(order.pop(0))
    return out
