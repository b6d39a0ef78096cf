from typing import List, Tuple


def stage_plan(acts: List[Tuple[str, int, int]], pause: int) -> List[str]:
    """Acts are (name, start, end). Take the one that ends first and then always the next
    one that begins at least a pause after the last end. Return the names.

    >>> stage_plan([('duo', 1, 4), ('solo', 3, 5), ('choir', 4, 7), ('band', 6, 8)], 1)
    ['duo', 'band']
    """
    plan = []
    free_at = None
    for name, start, end in sorted(acts, key=lambda act: act[2]):
        if free_at is None or start >= free_at:
            plan.append(name)
            free_at = end + pause
    return plan


def rooms_at_once(lessons):
    """Largest number of lessons that run at the same hour.

    >>> rooms_at_once([(8, 10), (9, 11), (10, 12)])
    2
    """
    best = 0
    for hour in range(24):
        running = 0
        for start, end in lessons:
            if start <= hour < end:
                running += 1
        best = max(best, running)
    return best


def fuel_stops(stations: List[int], range_km: int, goal: int) -> int:
    """Stations are sorted distances from the start. Drive as far as possible before
    each refill. Return the number of refills or -1 if the goal is out of reach.

    >>> fuel_stops([30, 60, 90], 70, 120)
    1
    >>> fuel_stops([30], 50, 100)
    -1
    """
    position = 0
    stops = 0
    i = 0
    while position + range_km < goal:
        last = position
        while i < len(stations) and stations[i] <= position + range_km:
            last = stations[i]
            i += 1
        if last == position:
            return -1
        position = last
        stops += 1
    return stops


def waiting_total(minutes):
    """Sum of all waiting times if the quickest customers are served first.

    >>> waiting_total([5, 1, 3])
    5
    """
    total = 0
    clock = 0
    for m in sorted(minutes):
        total += clock
        clock += m
    return total


def longest_opening(shifts: List[Tuple[int, int]]) -> int:
    """The desk is open while somebody works. Shifts that overlap or touch form one opening.
    Return the hours of the longest one.

    >>> longest_opening([(6, 9), (1, 3), (3, 5)])
    4
    """
    longest = 0
    begin = end = None
    for start, stop in sorted(shifts):
        if end is None or start > end:
            begin, end = start, stop
        else:
            end = max(end, stop)
        longest = max(longest, end - begin)
    return longest


def free_gaps(busy: List[Tuple[int, int]], opening: int, closing: int) -> List[Tuple[int, int]]:
    """Free times between sorted busy times that do not overlap.

    >>> free_gaps([(9, 10), (12, 13)], 8, 13)
    [(8, 9), (10, 12)]
    """
    gaps = []
    current = opening
    for start, end in busy:
        if start > current:
            gaps.append((current, start))
        current = end
    if current < closing:
        gaps.append((current, closing))
    return gaps


def late_tasks(tasks):
    # tasks are (duration, deadline), done in order of deadline; count the late ones
    clock = 0
    late = 0
    for duration, deadline in sorted(tasks, key=lambda t: t[1]):
        clock += duration
        if clock > deadline:
            late += 1
    return late


def lamp_places(houses: List[int], reach: int) -> List[int]:
    """From the first house on, a lamp is put up `reach` metres behind the first house that is
    still dark; it lights `reach` metres to both sides. Return the places of the lamps.

    >>> lamp_places([1, 2, 8, 9, 20], 3)
    [4, 11, 23]
    """
    lamps = []
    for house in sorted(houses):
        if not lamps or house > lamps[-1] + reach:
            lamps.append(house + reach)
    return lamps
