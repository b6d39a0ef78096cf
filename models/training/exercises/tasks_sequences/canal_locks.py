from typing import List, Optional


def lock_moves(levels: List[int], lift: int) -> int:
    """
    A canal has sections with the given levels. Between two sections with different
    levels there are locks, each of which can lift or lower a boat by at most `lift`.
    Return the total number of locks. A lift of zero or less is a mistake: return -1.

    >>> lock_moves([0, 5, 5, 2], 2)
    5
    >>> lock_moves([0, 5], 0)
    -1
    """
    if lift <= 0:
        return -1
    total = 0
    for a, b in zip(levels, levels[1:]):
        height = abs(b - a)
        total += height // lift
        if height % lift != 0:
            total += 1
    return total


def lock_queue(boats: List[str]) -> List[str]:
    """
    Boats wait as text such as "up:Ada" or "down:Bell". The lock works in turns: it takes
    the first boat that waits for going up, then the first that waits for going down, and
    so on; if no boat waits on one side, the turn is left out. Return the names in order.

    >>> lock_queue(["down:Bell", "up:Ada", "up:Cid", "up:Dot", "down:Eve"])
    ['Ada', 'Bell', 'Cid', 'Eve', 'Dot']
    """
    up = [b[3:] for b in boats if b.startswith("up:")]
    down = [b[5:] for b in boats if b.startswith("down:")]
    order = []
    for i in range(max(len(up), len(down))):
        if i < len(up):
            order.append(up[i])
        if i < len(down):
            order.append(down[i])
    return order


def lowest_bridge_ahead(bridges: List[float], position: int, direction: int) -> Optional[float]:
    """
    Return the clearance of the lowest bridge ahead of a boat that lies between bridge
    position - 1 and bridge position. The direction is 1 (rising index) or -1.
    None means that there is no bridge ahead. Any other direction is refused.

    >>> lowest_bridge_ahead([3.1, 2.5, 4.0], 2, -1)
    2.5
    >>> lowest_bridge_ahead([3.1, 2.5, 4.0], 3, 1) is None
    True
    """
    if direction not in (1, -1):
        raise ValueError("direction must be 1 or -1")
    ahead = bridges[position:] if direction == 1 else bridges[:position]
    if not ahead:
        return None
    return min(ahead)


def crew_shifts(hours, crew):
    """
    The hours at the helm are shared in turn: each entry of `hours` is one shift, and the
    members take shifts in the order of `crew`. Return a dict with the hours of each one.

    Example:
    crew_shifts([2, 3, 1], ["Jo", "Flo"]) == {"Jo": 3, "Flo": 3}
    """
    if not crew:
        return {}
    res = {name: 0 for name in crew}
    for i, h in enumerate(hours):
        res[crew[i % len(crew)]] += h
    return res


def moorings(lengths, quay, gap=1):
    """
    Boats moor along a quay one behind the other with `gap` metres between them.
    Return the starting metre of each boat, as long as the boats fit; the
    first boat that does not fit ends the list.

    >>> moorings([5, 7, 4, 2], 18)
    [0, 6, 14]
    """
    starts = []
    pos = 0
    for n in lengths:
        if pos + n > quay:
            break
        starts.append(pos)
        pos += n + gap
    return starts
