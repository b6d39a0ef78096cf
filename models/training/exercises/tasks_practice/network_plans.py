from typing import Dict, List, Tuple


def cheapest_flat(rent: Dict[str, int], fares: Dict[Tuple[str, str], int], work: str) -> str:
    """
    rent maps towns to the monthly rent, fares maps (town, other town) to the
    price of one ride, which is the same in both directions but noted only once.
    There are 40 rides a month. Return the town with the smallest sum of rent
    and rides to work; a town without a known fare can only be used if it is the
    place of work itself.

    >>> cheapest_flat({'A': 500, 'B': 300}, {('B', 'A'): 4}, 'A')
    'B'
    >>> cheapest_flat({'A': 500, 'B': 300}, {}, 'A')
    'A'
    """
    best = ''
    best_cost = None
    for town in sorted(rent):
        if town == work:
            ride = 0
        elif (town, work) in fares:
            ride = fares[(town, work)]
        elif (work, town) in fares:
            ride = fares[(work, town)]
        else:
            continue
        cost = rent[town] + 40 * ride
        if best_cost is None or cost < best_cost:
            best, best_cost = town, cost
    return best


def busiest_stop(lines: Dict[str, List[str]]) -> Tuple[str, int]:
    """
    Given bus lines with their stops, find the stop at which most lines stop and
    the number of these lines. A line that comes to a stop twice counts once. Of
    several stops take the alphabetically first.

    Example:
    busiest_stop({'1': ['oak', 'elm'], '2': ['elm', 'ash', 'elm']}) == ('elm', 2)
    """
    count = {}
    for stops in lines.values():
        for stop in set(stops):
            count[stop] = count.get(stop, 0) + 1
    best = min(count, key=lambda s: (-count[s], s))
    return best, count[best]


def route_length(distances, route):
    """
    Add up the lengths of the roads along a route. distances[a][b] is the length
    of the road from a to b. Return -1 if a road of the route does not exist.

    >>> roads = {'x': {'y': 4}, 'y': {'z': 5}}
    >>> route_length(roads, ['x', 'y', 'z']), route_length(roads, ['x', 'z'])
    (9, -1)
    """
    total = 0
    for a, b in zip(route, route[1:]):
        if b not in distances.get(a, {}):
            return -1
        total += distances[a][b]
    return total


def changes_on_trip(lines: Dict[str, List[str]], trip: List[str]) -> int:
    """
    The trip names the lines one takes. Check that one can change between every
    two that follow each other (they share a stop) and return the number of
    changes, or -1. Staying in the same line is no change.

    >>> changes_on_trip({'1': ['a', 'b'], '2': ['b', 'c'], '3': ['d']}, ['1', '2', '2'])
    1
    >>> changes_on_trip({'1': ['a', 'b'], '2': ['b', 'c'], '3': ['d']}, ['1', '3'])
    -1
    """
    changes = 0
    for i in range(1, len(trip)):
        if trip[i] == trip[i - 1]:
            continue
        common = [stop for stop in lines[trip[i]] if stop in lines[trip[i - 1]]]
        if not common:
            return -1
        changes += 1
    return changes


def signal_strength(towers, me):
    """
    A tower (x, strength) on a straight road is heard with its strength minus
    the distance, but not below 0. Return the strongest signal at the place me.

    signal_strength([(0, 5), (10, 7)], 6) -> 3
    signal_strength([], 6) -> 0
    """
    res = 0
    for x, s in towers:
        res = max(res, s - abs(x - me))
    return res


def backup_links(links):
    # pairs of places that are joined by more than one link, whatever the direction
    cnt = {}
    for a, b in links:
        key = (min(a, b), max(a, b))
        cnt[key] = cnt.get(key, 0) + 1
    return sorted(k for k in cnt if cnt[k] > 1)
