from typing import List


def floors_travelled(calls: List[int], start: int = 0) -> int:
    """
    A lift serves the calls in their order, but whenever it passes a floor that is called
    later on, it serves that call, too (each open call of that floor). Return how many
    floors it travels altogether.

    >>> floors_travelled([5, 3, 7])
    7
    >>> floors_travelled([4, 9, 1], 3)
    14
    """
    open_calls = calls[:]
    here = start
    way = 0
    while open_calls:
        goal = open_calls[0]
        low, high = min(here, goal), max(here, goal)
        open_calls = [c for c in open_calls if c < low or c > high]
        way += high - low
        here = goal
    return way


def sweep_order(calls, floor, up=True):
    """
    The lift is at `floor` and moves up (or down). It serves all calls in its direction
    first, each floor once, then turns and serves the rest. Return the floors in the order
    of the stops. A call for the present floor is served at once.

    Examples:
    sweep_order([2, 9, 5, 7], 5) == [5, 7, 9, 2]
    sweep_order([2, 9, 3], 5, up=False) == [3, 2, 9]
    """
    above = sorted(set(c for c in calls if c > floor))
    below = sorted(set(c for c in calls if c < floor), reverse=True)
    stops = []
    if floor in calls:
        stops.append(floor)
    if up:
        stops += above + below
    else:
        stops += below + above
    return stops


def stay_behind(events: list[tuple[int, int]], places: int) -> int:
    """
    At every stop some people leave and others want to get in: (out, wanting in). Only as
    many get in as there are places. Return how many people in all had to stay behind.

    >>> stay_behind([(0, 5), (2, 6), (8, 1)], 8)
    1
    """
    inside = 0
    left_behind = 0
    for out, wanting in events:
        inside = max(0, inside - out)
        can = min(wanting, places - inside)
        inside += can
        left_behind += wanting - can
    return left_behind


def reachable_floors(n: int, up: int, down: int, start: int) -> List[int]:
    """
    A broken lift has two buttons: one moves it `up` floors up, the other one `down`
    floors down; a button does nothing if the lift would leave the floors 0 to n. Return
    all the floors that can be reached from the start, sorted.

    >>> reachable_floors(6, 4, 2, 0)
    [0, 2, 4, 6]
    >>> reachable_floors(3, 5, 4, 1)
    [1]
    """
    found = {start}
    todo = [start]
    while todo:
        f = todo.pop()
        for g in (f + up, f - down):
            if 0 <= g <= n and g not in found:
                found.add(g)
                todo.append(g)
    return sorted(found)


def unused_digits(floors, presses):
    """
    Floors are typed on a keypad. Find the digits (as a sorted string) that nobody has
    used so far although they are needed for at least one of the floors 0 to `floors`.

    unused_digits(12, [1, 10, 2]) == "3456789"
    """
    typed = set("".join(str(p) for p in presses))
    needed = set("".join(str(f) for f in range(floors + 1)))
    return "".join(sorted(needed - typed))


def nearest_lift(lifts, floor):
    """Return the index of the lift nearest to a floor; on a tie take the lower one in the house.

    nearest_lift([0, 8, 4], 6) == 2
    nearest_lift([3], 9) == 0
    """
    best = 0
    for i in range(1, len(lifts)):
        a = abs(lifts[i] - floor)
        b = abs(lifts[best] - floor)
        if a < b or (a == b and lifts[i] < lifts[best]):
            best = i
    return best
