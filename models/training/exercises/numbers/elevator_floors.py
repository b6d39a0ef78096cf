from typing import List, Tuple


def floors_travelled(start: int, calls: List[int]) -> int:
    """Total number of floors an elevator moves when it answers the calls in order.

    >>> floors_travelled(0, [3, 1, 5])
    9
    """
    total = 0
    current = start
    for floor in calls:
        total += abs(floor - current)
        current = floor
    return total


def nearest_elevator(positions: List[int], floor: int) -> int:
    """Index of the elevator that is nearest to a floor; the first one in a tie.

    >>> nearest_elevator([0, 7, 4], 5)
    2
    """
    best = 0
    for i in range(1, len(positions)):
        if abs(positions[i] - floor) < abs(positions[best] - floor):
            best = i
    return best


def sweep_order(start: int, calls: List[int]) -> List[int]:
    """First serve all calls above (or at) the start on the way up, then the others on the way down.

    >>> sweep_order(4, [2, 9, 1, 6])
    [6, 9, 2, 1]
    """
    up = sorted(c for c in calls if c >= start)
    down = sorted((c for c in calls if c < start), reverse=True)
    return up + down


def direction_changes(stops: List[int]) -> int:
    """How often does the elevator turn around?

    >>> direction_changes([0, 3, 5, 2, 4])
    2
    >>> direction_changes([1, 1, 1])
    0
    """
    changes = 0
    last = 0
    for i in range(1, len(stops)):
        step = stops[i] - stops[i - 1]
        if step == 0:
            continue
        sign = 1 if step > 0 else -1
        if last != 0 and sign != last:
            changes += 1
        last = sign
    return changes


def floor_sign(floor: int) -> str:
    """Text at the door: B1, B2 for basements, G for the ground floor, otherwise the number."""
    if floor < 0:
        return "B" + str(-floor)
    elif floor == 0:
        return "G"
    return str(floor)


def without_thirteen(floors: int) -> List[int]:
    """Numbers for the given count of floors if the 13 and all numbers that end in 13 are left out.

    >>> without_thirteen(14)[-3:]
    [12, 14, 15]
    """
    numbers = []
    n = 1
    while len(numbers) < floors:
        if n % 100 != 13:
            numbers.append(n)
        n += 1
    return numbers


def busiest_floor(rides: List[Tuple[int, int]]) -> int:
    """Rides are (from, to). Which floor is the start or the end of most rides? The lowest in a tie.

    >>> busiest_floor([(0, 4), (4, 2), (0, 3), (4, 0)])
    0
    """
    visits = {}
    for a, b in rides:
        visits[a] = visits.get(a, 0) + 1
        visits[b] = visits.get(b, 0) + 1
    return min(visits, key=lambda f: (-visits[f], f))


def button_presses(target, has_buttons):
    """An old elevator has buttons that move it by a number of floors up, for example 5 and 1.
    Press the largest fitting button each time and list the buttons.

    >>> button_presses(12, [1, 5])
    [5, 5, 1, 1]
    """
    presses = []
    while target > 0:
        usable = [b for b in has_buttons if b <= target]
        if not usable:
            return None
        presses.append(max(usable))
        target -= presses[-1]
    return presses


def time_for_ride(start, stops, per_floor=2, door=5):
    # seconds for moving plus seconds for the door at each stop
    seconds = 0
    for s in stops:
        seconds += abs(s - start) * per_floor + door
        start = s
    return seconds
