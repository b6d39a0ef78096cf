from typing import List, Tuple


def sweep_order(start: int, wishes: List[int], going_up: bool) -> List[int]:
    """
    A lift keeps its direction until no wish is left on that side, then it turns. Return
    the floors in the order in which they are served, each only once. A wish for the
    floor where the lift stands is served at once.

    >>> sweep_order(5, [2, 9, 6, 5, 2, 1], True)
    [5, 6, 9, 2, 1]
    """
    floors = set(wishes)
    here = [start] if start in floors else []
    above = sorted(f for f in floors if f > start)
    below = sorted((f for f in floors if f < start), reverse=True)
    if going_up:
        return here + above + below
    return here + below + above


def turning_points(stops: List[int]) -> List[int]:
    """
    Return the floors at which the lift changed its direction. Staying on a floor is
    no movement and does not change the direction.

    >>> turning_points([1, 4, 4, 2, 0, 3, 3, 5])
    [4, 0]
    >>> turning_points([7])
    []
    """
    res = []
    direction = 0
    for a, b in zip(stops, stops[1:]):
        if a == b:
            continue
        new = 1 if b > a else -1
        if direction != 0 and new != direction:
            res.append(a)
        direction = new
    return res


def overload(entries: List[Tuple[int, int]], limit: int) -> int:
    """
    Entries are (persons in, persons out) at each stop; those who leave go first. If
    the limit would be exceeded, the surplus stays outside. Return how many stayed outside in all.

    >>> overload([(6, 0), (5, 2), (1, 4)], 8)
    1
    """
    inside = 0
    outside = 0
    for came, left in entries:
        inside -= min(left, inside)
        room = limit - inside
        if came > room:
            outside += came - room
            came = room
        inside += came
    return outside


def passed_without_stop(stops, floor):
    """
    How many times did the lift pass the given floor without stopping there?

    For example:
    passed_without_stop([0, 5, 3, 0], 3) == 1
    passed_without_stop([0, 5, 0], 3) == 2
    """
    cnt = 0
    for i in range(len(stops) - 1):
        low, high = stops[i], stops[i + 1]
        if low > high:
            low, high = high, low
        if low < floor < high:
            cnt += 1
    return cnt


def panel_buttons(lowest: int, highest: int, columns: int) -> List[List[str]]:
    """
    Label the buttons from the top floor down: floor 0 is "E", basements are "U1", "U2" ...
    Return rows with the given number of buttons.

    >>> panel_buttons(-1, 2, 3)
    [['2', '1', 'E'], ['U1']]
    """
    if lowest > highest or columns < 1:
        return []
    labels = []
    for f in range(highest, lowest - 1, -1):
        if f == 0:
            labels.append("E")
        else:
            labels.append(str(f) if f > 0 else "U" + str(-f))
    return [labels[i:i + columns] for i in range(0, len(labels), columns)]


def shared_rides(rides):
    """
    Rides are (from, to). Count pairs in which one ride lies within the other, both in
    the same direction.

    >>> shared_rides([(0, 9), (2, 5), (5, 2), (8, 1)])
    2
    """
    cnt = 0
    for i, (a, b) in enumerate(rides):
        for j, (c, d) in enumerate(rides):
            if i != j and (a <= c < d <= b or a >= c > d >= b):
                cnt += 1
    return cnt
