from typing import List, Optional, Tuple


def next_departure(departures: List[int], now: int) -> Optional[int]:
    """ Departures are minutes since midnight in any order. Return how many minutes one has to
    wait for the next bus, None when the last bus of the day is gone.
    >>> next_departure([620, 600, 640], 605)
    15
    """
    wait = None
    for minute in departures:
        if minute < now:
            continue
        if wait is None or minute - now < wait:
            wait = minute - now
    return wait


def shared_stops(line_a: List[str], line_b: List[str]) -> List[str]:
    """ Return the stops of line a at which one can change to line b. The ends of line a are not
    looked at, since nobody changes there.
    >>> shared_stops(["zoo", "park", "dock", "mill"], ["mill", "dock", "park"])
    ['park', 'dock']
    """
    return [stop for stop in line_a[1:-1] if stop in line_b]


def ride_time(stops: List[str], minutes: List[int], start: str, goal: str) -> int:
    """ minutes[i] is the time from stop i to stop i + 1. Return the time from start to goal, in
    whichever direction; -1 if one of them is not on the line.
    >>> ride_time(["zoo", "park", "dock", "mill"], [3, 5, 2], "mill", "park")
    7
    """
    if start not in stops or goal not in stops:
        return -1
    first = stops.index(start)
    last = stops.index(goal)
    if first > last:
        first, last = last, first
    time = 0
    for i in range(first, last):
        time += minutes[i]
    return time


def delays(planned: List[int], real: List[int]) -> List[Tuple[int, int]]:
    """ Return (place, minutes late) for all departures that were late, most minutes first; those
    with the same delay in the order of the places.
    >>> delays([10, 20, 30, 40], [12, 20, 29, 45])
    [(3, 5), (0, 2)]
    """
    late: List[Tuple[int, int]] = []
    for place, (plan, actual) in enumerate(zip(planned, real)):
        if actual > plan:
            late.append((place, actual - plan))
    late.sort(key=lambda item: item[1], reverse=True)
    return late


def bunched(times: List[int], least: int) -> List[List[int]]:
    """ Buses that follow each other in less than least minutes drive in a bunch. Return all
    bunches of two or more buses; times are sorted.
    >>> bunched([1, 2, 9, 20, 22, 23], 3)
    [[1, 2], [20, 22, 23]]
    """
    bunches: List[List[int]] = []
    bunch: List[int] = []
    for time in times:
        if bunch and time - bunch[-1] >= least:
            bunches.append(bunch)
            bunch = []
        bunch.append(time)
    bunches.append(bunch)
    return [group for group in bunches if len(group) >= 2]


def skip_empty_stops(stops: List[str], waiting: List[int], leaving: List[str]) -> List[str]:
    """ A night bus halts at the first and the last stop, and where somebody waits or wants to
    leave. Return the stops at which it halts.
    >>> skip_empty_stops(["zoo", "park", "dock", "mill"], [0, 0, 2, 0], [])
    ['zoo', 'dock', 'mill']
    """
    halts = []
    for i in range(len(stops)):
        at_end = i in (0, len(stops) - 1)
        if at_end or waiting[i] > 0 or stops[i] in leaving:
            halts.append(stops[i])
    return halts


def can_ride(line: List[str], wishes: List[Tuple[str, str]]) -> bool:
    """ The line is driven in one direction only. Check whether all wishes (from, to) can be
    fulfilled: both stops exist and the second one comes later.
    >>> can_ride(["zoo", "park", "dock"], [("zoo", "dock"), ("park", "dock")])
    True
    """
    place = {stop: i for i, stop in enumerate(line)}
    return all(place.get(a, len(line)) < place.get(b, -1) for a, b in wishes)
