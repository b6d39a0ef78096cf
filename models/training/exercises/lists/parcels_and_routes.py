from typing import Dict, List, Optional, Tuple


def nearest_next(start: int, houses: List[int]) -> List[int]:
    """The courier always drives to the nearest house that is left, the smaller number on a tie.

    >>> nearest_next(10, [2, 12, 9, 20])
    [9, 12, 20, 2]
    """
    left = sorted(houses)
    route = []
    here = start
    while left:
        best = left[0]
        for h in left:
            if abs(h - here) < abs(best - here):
                best = h
        left.remove(best)
        route.append(best)
        here = best
    return route


def driven(route: List[int]) -> int:
    """
    >>> driven([10, 9, 12, 2])
    14
    """
    total = 0
    for a, b in zip(route, route[1:]):
        total += abs(a - b)
    return total


def earliest_failure(deliveries: List[Tuple[str, bool]]) -> Optional[str]:
    """Address of the first delivery that failed.

    >>> earliest_failure([('Oak 1', True), ('Elm 3', False), ('Ash 2', False)])
    'Elm 3'
    """
    for address, ok in deliveries:
        if not ok:
            return address
    return None


def retry_list(deliveries: List[Tuple[str, bool]]) -> List[str]:
    """Addresses whose last attempt failed, in the order of the first attempt.

    >>> retry_list([('Oak', False), ('Elm', False), ('Oak', True)])
    ['Elm']
    """
    last = {}
    for address, ok in deliveries:
        last[address] = ok
    return [address for address, ok in last.items() if not ok]


def load_in_reverse(route: List[str], parcels: Dict[str, List[str]]) -> List[str]:
    """What is delivered last must be loaded first.

    >>> load_in_reverse(['a', 'b'], {'a': ['p1'], 'b': ['p2', 'p3']})
    ['p2', 'p3', 'p1']
    """
    order = []
    for stop in reversed(route):
        for parcel in parcels.get(stop, []):
            order.append(parcel)
    return order


def heaviest_below(parcels: List[Tuple[str, int]], limit: int) -> str:
    """Label of the heaviest parcel lighter than the limit, '' if all are too heavy.

    >>> heaviest_below([('a', 5), ('b', 9), ('c', 7)], 9)
    'c'
    >>> heaviest_below([('a', 5)], 1)
    ''
    """
    label, best = '', -1
    for name, weight in parcels:
        if best < weight < limit:
            label, best = name, weight
    return label


def parse_label(label: str) -> Optional[Tuple[str, int, str]]:
    """Split 'city-number-size'; None for a label that is damaged.

    >>> parse_label('Rome-12-XL')
    ('Rome', 12, 'XL')
    >>> parse_label('Rome-XL') is None
    True
    """
    parts = label.split('-')
    if len(parts) != 3 or not parts[1].isdigit():
        return None
    return parts[0], int(parts[1]), parts[2]


def trips_needed(weights: List[int], capacity: int) -> int:
    """Parcels are carried in the given order, as many as possible on every trip. A parcel
    above the capacity makes the whole tour impossible: -1.

    >>> trips_needed([4, 4, 3, 6], 8)
    3
    >>> trips_needed([9], 8)
    -1
    """
    trips = 0
    room = 0
    for w in weights:
        if w > capacity:
            return -1
        if w > room:
            trips += 1
            room = capacity
        room -= w
    return trips


def detour(route: List[str], closed: str, instead: List[str]) -> List[str]:
    # every visit of the closed stop is replaced
    new_route = []
    for stop in route:
        if stop == closed:
            new_route.extend(instead)
        else:
            new_route.append(stop)
    return new_route
