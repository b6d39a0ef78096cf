from typing import Dict, List, Tuple


def assign_bikes(parcels: List[int], limits: List[int]) -> List[int]:
    """
    Each parcel has a weight and each bike has a weight limit. A parcel goes onto the first bike
    that can still take it. Return for each parcel the index of its bike, or -1 if no bike can take it.

    >>> assign_bikes([4, 5, 3, 9], [7, 6])
    [0, 1, 0, -1]
    >>> assign_bikes([1], [])
    [-1]
    """
    free = list(limits)
    answer = []
    for p in parcels:
        place = -1
        for b in range(len(free)):
            if free[b] >= p:
                free[b] -= p
                place = b
                break
        answer.append(place)
    return answer


def streets_on_tour(stops: List[Tuple[str, int]]) -> Dict[str, List[int]]:
    """
    The stops of a tour are tuples (street, house number). Create a dictionary from street to
    house numbers: first the odd numbers in ascending order (one side of the street up), then the even
    numbers in descending order (the other side back).

    streets_on_tour([("Elm", 4), ("Elm", 3), ("Elm", 8), ("Elm", 1)]) == {"Elm": [1, 3, 8, 4]}
    streets_on_tour([]) == {}
    """
    streets = {}
    for street, house in stops:
        streets.setdefault(street, []).append(house)
    for street in streets:
        odd = sorted(h for h in streets[street] if h % 2 == 1)
        even = sorted((h for h in streets[street] if h % 2 == 0), reverse=True)
        streets[street] = odd + even
    return streets


def late_deliveries(planned: List[int], actual: List[int]) -> Tuple[int, int]:
    """
    Given planned and actual minutes of deliveries, return a tuple: the number of late deliveries
    and the greatest delay. Deliveries which came exactly on time or earlier are not late.

    late_deliveries([10, 20, 30], [12, 20, 37]) == (2, 7)
    late_deliveries([10], [9]) == (0, 0)
    """
    cnt = 0
    worst = 0
    for i in range(len(planned)):
        delay = actual[i] - planned[i]
        if delay > 0:
            cnt += 1
            worst = max(worst, delay)
    return cnt, worst


def battery_stops(distances: List[int], battery: int) -> List[int]:
    """
    A bike rides the given distances one after another. If the battery is not enough for the next
    distance, it is charged fully before that ride. Return the indices of the rides before which it is
    charged. It starts fully charged; if a ride is longer than the full battery, return None.

    battery_stops([30, 40, 50, 20], 80) == [2]
    battery_stops([90], 80) == None
    battery_stops([], 80) == []
    """
    stops = []
    left = battery
    for i, d in enumerate(distances):
        if d > battery:
            return None
        if d > left:
            stops.append(i)
            left = battery
        left -= d
    return stops


def drop_repeated_stops(tour: List[str]) -> List[str]:
    """
    If the same address follows directly on itself, keep it only once; an address that comes back later
    stays. Addresses are the same if they differ only in upper and lower case (keep the first spelling).

    >>> drop_repeated_stops(["Elm 1", "elm 1", "Oak 2", "Elm 1"])
    ['Elm 1', 'Oak 2', 'Elm 1']
    """
    out = []
    for stop in tour:
        if not out or out[-1].lower() != stop.lower():
            out.append(stop)
    return out


def tips_by_rider(tips: List[Tuple[str, int]]) -> List[Tuple[str, int, int]]:
    # (rider, number of tips, sum), the greatest sum first, then the name
    table = {}
    for rider, tip in tips:
        n, s = table.get(rider, (0, 0))
        table[rider] = (n + 1, s + tip)
    rows = [(rider, n, s) for rider, (n, s) in table.items()]
    return sorted(rows, key=lambda r: (-r[2], r[0]))
