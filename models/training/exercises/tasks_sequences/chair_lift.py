from typing import List, Tuple


def fill_chairs(groups: List[int], seats: int) -> List[int]:
    """
    Skiers arrive in groups that may be split. Each chair takes as many as fit, but a
    single rider of a group of two or more is never sent alone with strangers: if only one
    of such a group would fit, the chair departs with that seat empty.
    Return the number of riders on each chair.

    Note: seats must be at least 2, otherwise the list is empty.

    >>> fill_chairs([2, 1, 3], 4)
    [3, 3]
    >>> fill_chairs([5], 4)
    [4, 1]
    """
    if seats < 2:
        return []
    chairs = []
    free = seats
    for g in groups:
        if free == 1 and g >= 2:
            chairs.append(seats - free)
            free = seats
        while g > 0:
            take = min(g, free)
            free -= take
            g -= take
            if free == 0:
                chairs.append(seats)
                free = seats
    if free < seats:
        chairs.append(seats - free)
    return chairs


def empty_chair_runs(riders: List[int]) -> Tuple[int, int]:
    """
    Return how many unbroken series of empty chairs there are, and the longest one.

    >>> empty_chair_runs([0, 0, 2, 0, 4, 0, 0])
    (3, 2)
    """
    series = 0
    longest = 0
    run = 0
    for i, r in enumerate(riders):
        if r > 0:
            run = 0
            continue
        run += 1
        if run == 1:
            series += 1
        longest = longest if longest > run else run
    return series, longest


def chair_at_top(n: int, start: int, ticks: int, half: int) -> int:
    """
    A ring of n chairs turns by one chair per tick. At the beginning chair `start` is at
    the bottom; the top is `half` chairs before the bottom in the ring. Say which chair
    is at the top after the given ticks (-1 if there are no chairs).

    >>> chair_at_top(10, 0, 3, 5)
    2
    """
    if n <= 0:
        return -1
    bottom = (start - ticks) % n
    return (bottom - half) % n


def stops_of_day(speeds, pause=3):
    """
    The speed is noted each minute. Count the stops that took at least `pause` minutes;
    a stop still going on at the end of the notes counts whatever its length.

    Example:
    stops_of_day([5, 0, 0, 0, 5, 0, 5, 0]) == 2
    """
    cnt = 0
    still = 0
    for v in speeds:
        if v == 0:
            still += 1
        else:
            if still >= pause:
                cnt += 1
            still = 0
    return cnt + (1 if still > 0 else 0)


def same_pass_too_soon(scans: List[Tuple[int, str]], ride: int) -> List[str]:
    """
    Scans are (minute, pass) in the order of time. A pass scanned again in less than
    `ride` minutes has been handed on to a friend. Return such passes in alphabetical order.

    >>> same_pass_too_soon([(0, "P2"), (3, "P1"), (6, "P2"), (30, "P1")], 8)
    ['P2']
    """
    last = {}
    caught = set()
    for minute, name in scans:
        if name in last and minute - last[name] < ride:
            caught.add(name)
        last[name] = minute
    return sorted(caught)
