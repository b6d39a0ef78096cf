import math


def bunching(times, gap):
    """
    Given the passing times of buses in rising order, return groups of buses that follow
    each other with at most `gap` minutes. Only groups with two or more are returned.

    >>> bunching([0, 10, 11, 13, 25, 40, 41], 2)
    [[10, 11, 13], [40, 41]]
    """
    if not times:
        return []
    groups = [[times[0]]]
    for prev, t in zip(times, times[1:]):
        if t - prev <= gap:
            groups[-1].append(t)
        else:
            groups.append([t])
    return [g for g in groups if len(g) > 1]


def longest_wait(buses: list[int], opening: int, closing: int) -> int:
    """
    Return the longest time that somebody can wait who comes to the stop between opening
    and closing. Buses outside of these times do not count. If no bus comes at all,
    return -1.

    >>> longest_wait([50, 5, 20], 0, 60)
    30
    >>> longest_wait([70], 0, 60)
    -1
    """
    inside = sorted(b for b in buses if opening <= b <= closing)
    if not inside:
        return -1
    longest = inside[0] - opening
    for a, b in zip(inside, inside[1:]):
        longest = max(longest, b - a)
    return longest


def nearest_stop(stops, house):
    """
    Return the index of the stop nearest to the house; of two equally near ones the stop
    with the larger kilometre mark is taken. An empty line gives None.

    nearest_stop([1, 5, 9], 7) -> 2
    nearest_stop([], 3) -> None
    """
    best = None
    dist = math.inf
    for i in range(len(stops)):
        d = abs(stops[i] - house)
        if d < dist or (d == dist and stops[i] > stops[best]):
            dist = d
            best = i
    return best


def skipped_stops(plan: list[str], driven: list[str]) -> list[str]:
    """
    The driver may leave out stops but must keep their order. Return the stops that were
    left out. If `driven` is not possible at all, raise ValueError.

    >>> skipped_stops(["a", "b", "c", "d"], ["a", "d"])
    ['b', 'c']
    >>> skipped_stops(["a", "b"], ["b", "a"])
    Traceback (most recent call last):
    ...
    ValueError: order not kept
    """
    k = 0
    skipped = []
    for stop in plan:
        if k < len(driven) and driven[k] == stop:
            k += 1
        else:
            skipped.append(stop)
    if k < len(driven):
        raise ValueError("order not kept")
    return skipped


def seats_side_by_side(row: str, k: int) -> int:
    """
    A row is text with "." for a free seat, "#" for a taken one and "|" for the aisle.
    Count the ways to seat k friends side by side without the aisle between them.

    >>> seats_side_by_side("..|...#.", 2)
    3
    """
    if k <= 0:
        return 0
    ways = 0
    for start in range(len(row) - k + 1):
        if all(ch == "." for ch in row[start:start + k]):
            ways += 1
    return ways


def delay_trend(delays: list[int]) -> str:
    """Compare the mean of the second half of the trip with that of the first half."""
    if len(delays) < 2:
        return "unknown"
    mid = len(delays) // 2
    first = sum(delays[:mid]) / mid
    second = sum(delays[mid:]) / (len(delays) - mid)
    if first == second:
        return "steady"
    return "worse" if second > first else "better"
