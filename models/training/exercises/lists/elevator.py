from typing import List, Optional, Tuple


def sweep_order(floor: int, calls: List[int]) -> List[int]:
    """The lift first goes up to all calls at or above the current floor, then down to the rest.

    >>> sweep_order(3, [5, 1, 4, 2])
    [4, 5, 2, 1]
    """
    up = sorted(c for c in calls if c >= floor)
    down = sorted((c for c in calls if c < floor), reverse=True)
    return up + down


def floors_passed(stops: List[int]) -> List[int]:
    """Every floor that the lift sees when it drives from stop to stop, start included.

    >>> floors_passed([1, 3, 2])
    [1, 2, 3, 2]
    """
    if not stops:
        return []
    seen = [stops[0]]
    for target in stops[1:]:
        step = 1 if target > seen[-1] else -1
        while seen[-1] != target:
            seen.append(seen[-1] + step)
    return seen


def board_until_full(weights: List[int], limit: int) -> Tuple[List[int], List[int]]:
    """People enter in order; whoever would overload the lift waits, lighter persons behind may
    still enter. Return (inside, waiting).

    >>> board_until_full([80, 90, 60, 70], 220)
    ([80, 90], [60, 70])
    >>> board_until_full([80, 90, 40], 130)
    ([80, 40], [90])
    """
    inside, waiting = [], []
    load = 0
    for w in weights:
        if load + w <= limit:
            inside.append(w)
            load += w
        else:
            waiting.append(w)
    return inside, waiting


def final_floor(start: int, buttons: str, top: int) -> int:
    """'+' is one floor up, '-' one down; the lift does not leave the range 0 to top.

    >>> final_floor(1, '++-+++', 4)
    4
    """
    floor = start
    for b in buttons:
        if b == '+' and floor < top:
            floor += 1
        elif b == '-' and floor > 0:
            floor -= 1
    return floor


def first_basement_visit(moves: List[int]) -> Optional[int]:
    """Number of the ride (from 1) that ends below the ground floor and goes down by at least
    two floors; None if there is none. The lift starts at floor 0.

    >>> first_basement_visit([3, -4, 2, -3])
    2
    """
    floor = 0
    for ride, move in enumerate(moves, 1):
        floor += move
        if floor < 0 and move <= -2:
            return ride
    return None


def busiest_floor(stops: List[int]) -> int:
    """Floor with most stops; the lowest one on a tie, -1 without stops.

    >>> busiest_floor([2, 0, 5, 2, 0])
    0
    """
    best, best_count = -1, 0
    for floor in sorted(set(stops)):
        count = stops.count(floor)
        if count > best_count:
            best, best_count = floor, count
    return best


def remove_double_calls(calls: List[int]) -> List[int]:
    # a floor that was already asked for in the last three calls is not asked for again
    accepted: List[int] = []
    for c in calls:
        if c not in accepted[-3:]:
            accepted.append(c)
    return accepted


def direction_changes(stops: List[int]) -> int:
    """
    >>> direction_changes([0, 4, 6, 2, 3])
    2
    """
    changes = 0
    direction = 0
    for a, b in zip(stops, stops[1:]):
        if a == b:
            continue
        new = 1 if b > a else -1
        if direction != 0 and new != direction:
            changes += 1
        direction = new
    return changes
