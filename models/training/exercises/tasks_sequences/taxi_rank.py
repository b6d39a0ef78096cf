from typing import List, Tuple


def assign_taxis(taxis: List[int], parties: List[int]) -> List[int]:
    """
    Taxis wait in a row, with the given numbers of seats. Each party takes the first taxi in
    the row that is large enough; it drives away. Return for every party the number of the
    taxi (its place in the original list), or -1 if the party has to walk.

    >>> assign_taxis([4, 6, 4], [5, 3, 5, 1])
    [1, 0, -1, 2]
    """
    waiting = list(range(len(taxis)))
    given = []
    for p in parties:
        chosen = -1
        for t in waiting:
            if taxis[t] >= p:
                chosen = t
                break
        if chosen >= 0:
            waiting.remove(chosen)
        given.append(chosen)
    return given


def empty_kilometres(trips: List[Tuple[int, int]], home: int) -> int:
    """
    All trips (from, to) lie along one road. The taxi starts at home, drives empty to every
    start, and empty home in the end. Return the empty kilometres.

    >>> empty_kilometres([(2, 10), (7, 1)], 0)
    6
    >>> empty_kilometres([], 5)
    0
    """
    here = home
    empty = 0
    for a, b in trips:
        empty += abs(a - here)
        here = b
    return empty + abs(here - home)


def shared_taxi(trips: List[Tuple[int, int]], seats: int) -> bool:
    """
    A taxi drives once from kilometre 0 upwards and takes everybody along who goes from a to b.
    Can all ride, if it has the given number of seats? Trips backwards cannot be made.
    Someone who leaves at a place makes room for someone who gets in there.

    >>> shared_taxi([(0, 5), (5, 9), (2, 7)], 2)
    True
    >>> shared_taxi([(0, 5), (4, 9), (2, 7)], 2)
    False
    """
    if any(a >= b for a, b in trips):
        return False
    for a, _ in trips:
        inside = sum(1 for c, d in trips if c <= a < d)
        if inside > seats:
            return False
    return True


def meter(seconds: List[int], metres: List[int], step: int) -> int:
    """
    For each part of a drive the meter counts one unit for every full `step` metres, but if the
    taxi was slower than 5 metres per second, one unit for every full 20 seconds instead.

    >>> meter([10, 60], [100, 50], 50)
    5
    """
    if len(seconds) != len(metres) or step <= 0:
        return 0
    units = 0
    for s, m in zip(seconds, metres):
        if s > 0 and m / s < 5:
            units += s // 20
        else:
            units += m // step
    return units


def rank_lengths(events, places):
    """
    Events are "in" and "out". A taxi that finds the rank full drives on. Return the length of the
    row after each event.

    Example:
    rank_lengths(["in", "in", "in", "out"], 2) == [1, 2, 2, 1]
    """
    n = 0
    lengths = []
    for e in events:
        if e == "in" and n < places:
            n += 1
        elif e == "out" and n > 0:
            n -= 1
        lengths.append(n)
    return lengths


def best_earner(log: List[Tuple[str, float, float]]) -> str:
    """Return the driver with the most money per hour over all entries (name, money, hours)."""
    money, hours = {}, {}
    for name, m, h in log:
        money[name] = money.get(name, 0) + m
        hours[name] = hours.get(name, 0) + h
    rated = [n for n in money if hours[n] > 0]
    return max(rated, key=lambda n: (money[n] / hours[n], n)) if rated else ""
