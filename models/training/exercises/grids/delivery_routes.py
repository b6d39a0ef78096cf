from typing import Dict, List, Optional, Tuple


def tour_length(distances: List[List[int]], order: List[int]) -> int:
    """Length of a round trip that begins and ends at place 0.

    >>> tour_length([[0, 2, 9], [2, 0, 4], [9, 4, 0]], [1, 2])
    15
    """
    total = 0
    current = 0
    for place in order:
        total += distances[current][place]
        current = place
    return total + distances[current][0]


def nearest_first(distances: List[List[int]], start: int) -> List[int]:
    """Order of the places when one always drives to the nearest place not yet visited.

    >>> nearest_first([[0, 5, 2], [5, 0, 1], [2, 1, 0]], 0)
    [0, 2, 1]
    """
    order = [start]
    while len(order) < len(distances):
        current = order[-1]
        best = None
        for place in range(len(distances)):
            if place in order:
                continue
            if best is None or distances[current][place] < distances[current][best]:
                best = place
        order.append(best)
    return order


def best_depot(distances: List[List[int]]) -> int:
    """Place whose farthest customer is as near as possible.

    >>> best_depot([[0, 5, 9], [5, 0, 4], [9, 4, 0]])
    1
    """
    return min(range(len(distances)), key=lambda i: max(distances[i]))


def deliver_in_window(stops: List[Tuple[str, int, int, int]], start: int) -> List[str]:
    """Names of customers who are reached too late.

    Every stop is (name, minutes to get there, earliest, latest); the driver waits if he is early.

    >>> deliver_in_window([("Ito", 10, 0, 30), ("Kaya", 30, 20, 35), ("Lund", 5, 60, 70)], 0)
    ['Kaya']
    """
    late = []
    now = start
    for name, minutes, earliest, latest in stops:
        now += minutes
        if now < earliest:
            now = earliest
        if now > latest:
            late.append(name)
    return late


def load_vans(parcels: Dict[str, int], vans: int) -> List[List[str]]:
    """Give the parcels, heaviest first, always to the van with the smallest load.

    >>> load_vans({"a": 5, "b": 4, "c": 3}, 2)
    [['a'], ['b', 'c']]
    """
    loads = [0] * vans
    lists: List[List[str]] = [[] for _ in range(vans)]
    for name in sorted(parcels, key=lambda p: -parcels[p]):
        van = loads.index(min(loads))
        loads[van] += parcels[name]
        lists[van].append(name)
    return lists


def house_order(numbers: List[int]) -> List[int]:
    """Postman's order: odd numbers upwards on one side, then even numbers downwards on the other.

    >>> house_order([4, 1, 2, 7, 3])
    [1, 3, 7, 4, 2]
    """
    odd = sorted(n for n in numbers if n % 2 == 1)
    even = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    return odd + even


def detour(distances, a, b, stop):
    # extra way when one visits a stop between a and b
    return distances[a][stop] + distances[stop][b] - distances[a][b]


def fuel_stop(legs: List[int], tank: int) -> Optional[List[int]]:
    """Indices of the legs before which one must refuel; None if a leg is longer than a full tank.

    >>> fuel_stop([30, 50, 40, 20], 100)
    [2]
    >>> fuel_stop([30, 130], 100) is None
    True
    """
    stops = []
    left = tank
    for i, leg in enumerate(legs):
        if leg > tank:
            return None
        if leg > left:
            stops.append(i)
            left = tank
        left -= leg
    return stops
