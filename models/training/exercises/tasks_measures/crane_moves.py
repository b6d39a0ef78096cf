from typing import List, Tuple


def crane_time(stops: List[int], slow: int = 2) -> int:
    """A crane stands at 0 and drives to each stop in turn. Empty it needs one minute a metre, loaded
    `slow` minutes. It loads at the first stop, unloads at the second, loads at the third and so on.
    Return the minutes.

    >>> crane_time([3, 5])
    7
    >>> crane_time([])
    0
    """
    position = 0
    minutes = 0
    loaded = False
    for stop in stops:
        way = abs(stop - position)
        minutes += way * slow if loaded else way
        loaded = not loaded
        position = stop
    return minutes


def hook_path(text: str) -> Tuple[int, int, int]:
    """The operator wrote a text such as "L3 U2 R1 D2 L1": left, right, up, down with metres.
    Return (x, height, largest height). The hook can not go below the ground.

    >>> hook_path("R3 U2 L1 D5")
    (2, 0, 2)
    """
    x, y, top = 0, 0, 0
    for part in text.split():
        d, n = part[0], int(part[1:])
        if d == "L":
            x -= n
        elif d == "R":
            x += n
        elif d == "U":
            y += n
        else:
            y = max(0, y - n)
        top = max(top, y)
    return x, y, top


def load_ok(weights: List[float], arm: float, moment: float) -> List[bool]:
    """For each weight: can the crane lift it at the arm length without going above the allowed moment?"""
    return [not (w * arm > moment) for w in weights]


def longest_arm(weight: float, table: List[Tuple[int, int]]) -> int:
    """table holds (arm length, allowed weight). Return the longest arm with which the weight may be
    lifted, 0 if there is none.

    >>> longest_arm(700, [(10, 2000), (20, 900), (30, 500)])
    20
    >>> longest_arm(3000, [(10, 2000)])
    0
    """
    lengths = [arm for arm, allowed in table if allowed >= weight]
    return max(lengths) if lengths else 0


def nearest_free(slots: str, start: int) -> int:
    """slots is a text of "." (free) and "x". Return the index of the free slot nearest to `start`, the
    left one of two equally near, -1 when all are taken.

    >>> nearest_free("xx.xx.", 4), nearest_free(".x.", 1), nearest_free("xx", 0)
    (5, 0, -1)
    """
    for d in range(len(slots)):
        for pos in (start - d, start + d):
            if 0 <= pos < len(slots) and slots[pos] == ".":
                return pos
    return -1


def swing(angle: int, turn: int, stop: Tuple[int, int]) -> int:
    """Turn the crane, but not beyond its two stops.

    >>> swing(100, 50, (-120, 120)), swing(0, -30, (-120, 120))
    (120, -30)
    """
    low, high = stop
    new = angle + turn
    if new > high:
        return high
    return low if new < low else new
