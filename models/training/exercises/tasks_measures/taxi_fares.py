import math
from typing import List, Optional, Tuple


def fare(km: float, waiting: int, night: bool = False) -> int:
    """Return the fare of a taxi in cents: 400 to get in, 220 for each started km up to the tenth, 160
    for each one after it, 50 for each full minute of waiting. At night a quarter more, cut to whole cents.

    >>> fare(3, 0), fare(11.2, 2), fare(1, 0, True)
    (1060, 3020, 775)
    >>> fare(-1, 5)
    0
    """
    if km < 0:
        return 0
    started = math.ceil(km)
    cents = 400 + 50 * waiting
    cents += 220 * min(started, 10)
    if started > 10:
        cents += 160 * (started - 10)
    return cents * 5 // 4 if night else cents


def farthest_ride(cents: int) -> int:
    """How many whole km can be driven for that money by day and without waiting? -1 if it is not enough
    to get in.

    >>> farthest_ride(1060), farthest_ride(1100), farthest_ride(100)
    (3, 3, -1)
    """
    if cents < 400:
        return -1
    km = 0
    while fare(km + 1, 0) <= cents:
        km += 1
    return km


def nearest_taxi(taxis: List[Tuple[str, int, int]], x: int, y: int) -> Optional[str]:
    """taxis are (plate, column, row) in a town of straight streets. Return the plate with the shortest
    way to (x, y), the smaller plate of equals; None if no taxi is free.

    >>> nearest_taxi([("T9", 0, 0), ("T2", 5, 5), ("T1", 4, 4)], 2, 2)
    'T1'
    """
    if not taxis:
        return None
    best = min(taxis, key=lambda t: (abs(t[1] - x) + abs(t[2] - y), t[0]))
    return best[0]


def shared_fare(drops: List[Tuple[str, int]], per_km: int) -> dict:
    """Friends share a taxi; drops are (name, km from the start) in order. Each stretch is paid evenly by
    those who still sit in the car. Return name -> cents (floats).

    >>> shared_fare([("Al", 2), ("Bo", 5)], 100)
    {'Al': 100.0, 'Bo': 400.0}
    """
    pay = {name: 0.0 for name, _ in drops}
    done = 0
    for i, (_, km) in enumerate(drops):
        riders = drops[i:]
        each = (km - done) * per_km / len(riders)
        for name, _ in riders:
            pay[name] += each
        done = km
    return pay


def empty_km(rides: List[Tuple[int, int]], start: int = 0) -> int:
    """All rides lie on one long street, as (from, to). Return the km driven without a guest, between the
    rides.

    >>> empty_km([(2, 8), (5, 1), (1, 3)])
    5
    """
    position = start
    empty = 0
    for a, b in rides:
        empty += abs(a - position)
        position = b
    return empty


def shift_total(fares: List[int], share: int, fuel: int) -> int:
    """The driver keeps `share` percent of what is left of the fares after the fuel; a loss is not
    shared: 0.
    """
    left = sum(fares) - fuel
    if left <= 0:
        return 0
    return left * share // 100


def good_tip(paid: int, price: int) -> str:
    """"none" below one percent, "poor" below five, "fine" up to fifteen, "great" above. Paid too little:
    "cheat".

    >>> [good_tip(p, 1000) for p in (990, 1000, 1040, 1100, 1200)]
    ['cheat', 'none', 'poor', 'fine', 'great']
    """
    if paid < price:
        return "cheat"
    tip = (paid - price) * 100
    if tip < price:
        return "none"
    elif tip < 5 * price:
        return "poor"
    return "fine" if tip <= 15 * price else "great"
