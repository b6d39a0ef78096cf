from typing import List, Optional


def overtakings(orders: List[List[int]], car: int) -> int:
    """ Given the order of all cars after each lap, count how many cars the given car overtook in
    all. Places that it lost are not counted.
    >>> overtakings([[1, 2, 3], [3, 1, 2], [1, 3, 2]], 3)
    2
    """
    count = 0
    place = None
    for order in orders:
        now = order.index(car)
        if place is not None and now < place:
            count += place - now
        place = now
    return count


def pit_stops(laps: List[float], normal: float) -> List[int]:
    """ A lap that takes at least half as long again as a normal lap contains a pit stop. Return
    the numbers of these laps, from 1.
    >>> pit_stops([60.0, 95.0, 61.0, 90.0], 60.0)
    [2, 4]
    """
    stops = []
    for number, lap in enumerate(laps, 1):
        if lap >= 1.5 * normal:
            stops.append(number)
    return stops


def tyres_last_for(wear: List[int], allowed: int) -> int:
    """ Every lap wears the tyres by some amount. Return how many laps one can drive before the
    wear gets greater than allowed.
    >>> tyres_last_for([3, 4, 2, 5], 9)
    3
    """
    worn = 0
    for lap in range(len(wear)):
        worn += wear[lap]
        if worn > allowed:
            return lap
    return len(wear)


def steadiest_laps(laps: List[float]) -> Optional[int]:
    """ Return the index of the middle one of the three laps in a row that differ the least, that
    is the first from the second and the second from the third; None with fewer than three laps.
    >>> steadiest_laps([62.0, 60.0, 61.0, 60.5, 65.0])
    2
    """
    best = None
    least = 0.0
    for i in range(1, len(laps) - 1):
        change = abs(laps[i] - laps[i - 1]) + abs(laps[i + 1] - laps[i])
        if best is None or change < least:
            best = i
            least = change
    return best


def improving_drivers(sessions: List[List[float]]) -> List[int]:
    """ Each driver has one list of lap times. Return the indices of drivers whose last lap was
    their fastest one, at least two laps being driven.
    >>> improving_drivers([[62.0, 61.0], [60.0, 61.0], [59.0]])
    [0]
    """
    improving = []
    for i, laps in enumerate(sessions):
        if len(laps) < 2:
            continue
        *earlier, last = laps
        if last < min(earlier):
            improving.append(i)
    return improving


def lap_of_lead_change(first: List[float], second: List[float]) -> List[int]:
    """ Two drivers drive against each other. Return the numbers of the laps, from 1, after which
    another driver was in front than after the lap before. A tie changes nothing.
    >>> lap_of_lead_change([60.0, 60.0, 70.0], [61.0, 58.0, 60.0])
    [2]
    """
    changes: List[int] = []
    lead = 0.0
    leader = ""
    for number, (a, b) in enumerate(zip(first, second), 1):
        lead += b - a
        if lead == 0:
            continue
        now = "first" if lead > 0 else "second"
        if leader and now != leader:
            changes.append(number)
        leader = now
    return changes


def without_outliers(laps: List[float], keep: int) -> List[float]:
    """ Return the keep fastest laps in the order in which they were driven.
    >>> without_outliers([70.0, 60.0, 65.0, 61.0], 2)
    [60.0, 61.0]
    """
    fastest = sorted(range(len(laps)), key=lambda i: laps[i])[:keep]
    return [laps[i] for i in sorted(fastest)]
