from typing import List, Optional, Tuple


def passengers_after_each_stop(changes: List[Tuple[int, int]]) -> List[int]:
    """Each stop is a pair (people getting off, people getting on). Return how many are in the
    bus when it leaves each stop.

    >>> passengers_after_each_stop([(0, 5), (2, 3), (6, 0)])
    [5, 6, 0]
    """
    inside = 0
    loads = []
    for off, on in changes:
        inside = inside - off + on
        loads.append(inside)
    return loads


def fullest_stop(changes: List[Tuple[int, int]]) -> int:
    """Index of the stop after which the bus is fullest, -1 for an empty list.

    >>> fullest_stop([(0, 5), (2, 6), (3, 0), (0, 3)])
    1
    >>> fullest_stop([])
    -1
    """
    best_index = -1
    best_load = -1
    inside = 0
    for i in range(len(changes)):
        inside += changes[i][1] - changes[i][0]
        if inside > best_load:
            best_load = inside
            best_index = i
    return best_index


def stops_between(stops: List[str], start: str, end: str) -> Optional[List[str]]:
    """Stops passed on the way, without start and end; works in both directions.

    >>> stops_between(['A', 'B', 'C', 'D'], 'D', 'A')
    ['C', 'B']
    >>> stops_between(['A', 'B'], 'A', 'X') is None
    True
    """
    if start not in stops or end not in stops:
        return None
    i, j = stops.index(start), stops.index(end)
    if i <= j:
        return stops[i + 1:j]
    return stops[j + 1:i][::-1]


def express_stops(stops: List[str], step: int) -> List[str]:
    """The express bus serves every step-th stop and the last one in any case.

    >>> express_stops(['a', 'b', 'c', 'd', 'e', 'f'], 2)
    ['a', 'c', 'e', 'f']
    """
    served = stops[::step]
    if stops and (len(stops) - 1) % step != 0:
        served.append(stops[-1])
    return served


def last_departure_before(times, deadline):
    """
    >>> last_departure_before([400, 430, 460], 450)
    430
    """
    candidates = [t for t in times if t < deadline]
    return candidates[-1] if candidates else None


def shared_stops(line_a: List[str], line_b: List[str]) -> List[str]:
    """Stops where one can change, in the order of line a.

    >>> shared_stops(['Zoo', 'Mall', 'Park', 'Port'], ['Port', 'Mill', 'Mall'])
    ['Mall', 'Port']
    """
    other = set(line_b)
    return [stop for stop in line_a if stop in other]


def round_trip(stops: List[str]) -> List[str]:
    # the turning point is served only once
    return stops + stops[-2::-1] if len(stops) > 1 else stops[:]


def longest_wait(times: List[int]) -> Tuple[int, int]:
    """The two neighbouring departures with the longest gap.

    >>> longest_wait([10, 15, 40, 60])
    (15, 40)
    """
    pairs = list(zip(times, times[1:]))
    return max(pairs, key=lambda p: p[1] - p[0])
