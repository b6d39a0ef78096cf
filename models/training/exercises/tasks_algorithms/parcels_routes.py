from typing import List, Tuple


def nearest_first(stops: List[Tuple[int, int]], start: Tuple[int, int] = (0, 0)) -> List[Tuple[int, int]]:
    """
    A courier rides in a town with a square street grid, so the way between two places is
    |dx| + |dy|. He always goes on to the nearest stop that is left; on a tie to the one
    that comes first in the list. Return the stops in the order in which they are visited.

    >>> nearest_first([(5, 5), (1, 2), (0, 4)])
    [(1, 2), (0, 4), (5, 5)]
    """
    left = stops[:]
    here = start
    route = []
    while left:
        best = 0
        for i in range(1, len(left)):
            d_new = abs(left[i][0] - here[0]) + abs(left[i][1] - here[1])
            d_old = abs(left[best][0] - here[0]) + abs(left[best][1] - here[1])
            if d_new < d_old:
                best = i
        here = left.pop(best)
        route.append(here)
    return route


def shortest_tour(dist):
    """
    dist[i][j] is the distance from place i to place j. Find the length of the shortest
    tour that starts at place 0, visits all the other places once and ENDS at the last of
    them (it does not return). Try all the orders, but give up an order as soon as it is
    not shorter than the best one so far.

    Example:
    shortest_tour([[0, 4, 1], [4, 0, 2], [1, 2, 0]]) == 3
    shortest_tour([[0]]) == 0
    """
    n = len(dist)
    best = [None]

    def go(here, seen, length):
        if best[0] is not None and length >= best[0]:
            return
        if len(seen) == n:
            best[0] = length
            return
        for j in range(n):
            if j not in seen:
                go(j, seen | {j}, length + dist[here][j])

    go(0, {0}, 0)
    return best[0]


def late_parcels(deadlines: List[int], ride: int) -> List[int]:
    """
    Each parcel takes `ride` minutes, and they are delivered one after the other by their
    deadlines. Return the indices of the parcels that come too late (a parcel that comes
    exactly at its deadline is in time), in the order of delivery.

    >>> late_parcels([30, 10, 18, 25], 10)
    [2, 3, 0]
    """
    order = sorted(range(len(deadlines)), key=lambda i: deadlines[i])
    late = []
    time = 0
    for i in order:
        time += ride
        if time > deadlines[i]:
            late.append(i)
    return late


def stack_boxes(boxes: List[Tuple[int, int]]) -> bool:
    """Can the boxes (weight, load it can carry) be stacked in the given order, the first one lowest?

    >>> stack_boxes([(9, 7), (4, 5), (3, 0)])
    True
    >>> stack_boxes([(9, 6), (4, 5), (3, 0)])
    False
    """
    above = 0
    for weight, carries in reversed(boxes):
        if above > carries:
            return False
        above += weight
    return True


def zone_fee(weight, zone):
    """
    Return the fee in cents: 300 for the first kilo and 80 for each further started kilo
    (weight in grams); from zone 3 on the sum is raised by half, rounded up to full tens.

    zone_fee(900, 1) == 300
    zone_fee(2100, 2) == 460
    zone_fee(1001, 3) == 570
    """
    kilos = (weight + 999) // 1000
    fee = 300
    if kilos > 1:
        fee += 80 * (kilos - 1)
    if zone >= 3:
        fee = fee * 3 // 2
        if fee % 10:
            fee += 10 - fee % 10
    return fee


def track(events):
    """
    Events are strings like "P7 depot" (parcel, place), in order of time. Return the places
    where at least two parcels are at the end, sorted by name.

    track(["P1 hall", "P2 hall", "P3 van", "P1 van"]) == ["van"]
    """
    where = {}
    for e in events:
        parcel, place = e.split()
        where[parcel] = place
    places = list(where.values())
    return sorted(p for p in set(places) if places.count(p) > 1)
