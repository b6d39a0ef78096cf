from typing import List, Tuple


def ride_distance(stops: List[int]) -> int:
    """Floors travelled by a lift that starts at floor 0 and visits the stops in order.

    >>> ride_distance([3, 1, 5])
    9
    """
    distance = 0
    floor = 0
    for stop in stops:
        distance += abs(stop - floor)
        floor = stop
    return distance


def sweep_order(floor: int, calls: List[int]) -> List[int]:
    """The lift first goes up through all calls at or above its floor, then down
    through the others. Each floor appears once.

    >>> sweep_order(4, [2, 7, 5, 1, 7])
    [5, 7, 2, 1]
    """
    up = sorted(set(c for c in calls if c >= floor))
    down = sorted(set(c for c in calls if c < floor), reverse=True)
    return up + down


def runs_needed(weights, limit):
    """People enter in the order of the queue; the lift leaves as soon as the next one
    would be too much. How many times does it leave?

    >>> runs_needed([70, 80, 90, 60], 160)
    2
    >>> runs_needed([], 160)
    0
    """
    runs = 0
    load = 0
    for w in weights:
        if w > limit:
            raise ValueError('too heavy: ' + str(w))
        if runs == 0 or load + w > limit:
            runs += 1
            load = w
        else:
            load += w
    return runs


def direction_changes(stops: List[int]) -> int:
    """How often does the lift turn around on its way? Standing still is no turn.

    >>> direction_changes([0, 4, 7, 2, 2, 1, 3])
    2
    """
    changes = 0
    direction = 0
    for i in range(1, len(stops)):
        step = stops[i] - stops[i - 1]
        if step == 0:
            continue
        new_direction = 1 if step > 0 else -1
        if direction != 0 and new_direction != direction:
            changes += 1
        direction = new_direction
    return changes


def skip_thirteen(labels: int) -> List[int]:
    """Numbers of the first so many floors if every number that contains a 4 or is 13
    is left out.

    >>> skip_thirteen(13)
    [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16]
    """
    floors = []
    n = 0
    while len(floors) < labels:
        n += 1
        if n == 13 or '4' in str(n):
            continue
        floors.append(n)
    return floors


def best_waiting_floor(calls: List[int], floors: int) -> Tuple[int, int]:
    """Where should the lift wait so that the sum of the distances to all calls is as
    small as possible? Return the lowest such floor and the sum.

    >>> best_waiting_floor([1, 2, 9], 10)
    (2, 8)
    """
    best_floor = 0
    best_sum = None
    for floor in range(floors + 1):
        total = sum(abs(c - floor) for c in calls)
        if best_sum is None or total < best_sum:
            best_floor, best_sum = floor, total
    return best_floor, best_sum


def busiest_pair(trips):
    # the (from, to) pair that occurs most, the one seen first for ties
    counts = {}
    for trip in trips:
        counts[trip] = counts.get(trip, 0) + 1
    best = None
    for trip in counts:
        if best is None or counts[trip] > counts[best]:
            best = trip
    return best


def express_reaches(floor, skip):
    """An express lift stops at every skip-th floor, another at every (skip + 1)-th. Can
    the floor be reached by exactly one of them?

    >>> express_reaches(6, 3), express_reaches(12, 3)
    (True, False)
    """
    return (floor % skip == 0) != (floor % (skip + 1) == 0)
