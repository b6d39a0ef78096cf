from collections import deque


def load_ferry(cars: list[int], lanes: int, length: int) -> list[list[int]]:
    """Each car drives into the lane with the most room left (the first for ties). Loading
    ends with the first car that does not fit. Return the lanes.

    >>> load_ferry([5, 4, 4, 6, 3], 2, 10)
    [[5], [4, 4]]
    """
    loaded = [[] for _ in range(lanes)]
    for car in cars:
        best = 0
        for i in range(1, lanes):
            if sum(loaded[i]) < sum(loaded[best]):
                best = i
        if sum(loaded[best]) + car > length:
            break
        loaded[best].append(car)
    return loaded


def crossings(left: list[int], right: list[int], capacity: int, trip: int) -> int:
    """Arrival minutes of cars on both banks (sorted). The ferry starts on the left, goes
    back and forth every `trip` minutes and takes up to `capacity` waiting cars. After how
    many trips have all cars been taken over?

    >>> crossings([0, 0, 0], [5], 2, 10)
    3
    """
    banks = [deque(left), deque(right)]
    side = 0
    minute = 0
    trips = 0
    while banks[0] or banks[1]:
        taken = 0
        while banks[side] and taken < capacity and banks[side][0] <= minute:
            banks[side].popleft()
            taken += 1
        trips += 1
        minute += trip
        side = 1 - side
    return trips


def rowing_order(people):
    """People (name, minutes). The boat carries two; the fastest person always rows back. Return
    the total time when the fastest brings over all others one by one.

    >>> rowing_order([('a', 1), ('b', 4), ('c', 6)])
    11
    """
    times = sorted(minutes for _, minutes in people)
    if len(times) == 1:
        return times[0]
    total = 0
    for slow in times[1:]:
        total += slow
    return total + times[0] * (len(times) - 2)


def tide_windows(depths: list[int], needed: int) -> list[tuple[int, int]]:
    """First and last hour of each time in which the water is deep enough.

    >>> tide_windows([4, 6, 7, 3, 8], 6)
    [(1, 2), (4, 4)]
    """
    windows = []
    start = None
    for hour, depth in enumerate(depths):
        if depth >= needed and start is None:
            start = hour
        elif depth < needed and start is not None:
            windows.append((start, hour - 1))
            start = None
    if start is not None:
        windows.append((start, len(depths) - 1))
    return windows


def safe_crossing(state: str, rules: list[str]) -> bool:
    """State is the letters of those left alone on a bank. Each rule like 'WG' names two who
    must not be together unless the farmer F is there.

    >>> safe_crossing('WC', ['WG', 'GC']), safe_crossing('GC', ['WG', 'GC'])
    (True, False)
    """
    if 'F' in state:
        return True
    for a, b in rules:
        if a in state and b in state:
            return False
    return True


def trim_balance(weights):
    # difference between the weights in front of and behind the middle place
    n = len(weights)
    front = sum(weights[:n // 2])
    back = sum(weights[(n + 1) // 2:])
    return front - back


def ticket_total(ages: list[int], price: int) -> int:
    """Under 6 free, under 16 half price rounded down, every fifth full ticket free.

    >>> ticket_total([5, 15, 30, 30, 30, 30, 30], 9)
    40
    """
    total = 0
    full = 0
    for age in ages:
        if age < 6:
            continue
        if age < 16:
            total += price // 2
            continue
        full += 1
        if full % 5 != 0:
            total += price
    return total
