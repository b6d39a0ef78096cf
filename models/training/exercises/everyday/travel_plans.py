from typing import Dict, List, Optional, Tuple


def connection_ok(arrival: str, departure: str, minimum: int) -> bool:
    """
    Is there enough time to change trains? Times are like "14:05" and on the same day.
    >>> connection_ok("14:05", "14:15", 8)
    True
    >>> connection_ok("13:58", "14:03", 8)
    False
    """
    def minutes(t):
        return int(t[:2]) * 60 + int(t[3:])

    return minutes(departure) - minutes(arrival) >= minimum


def stops_between(line: List[str], start: str, end: str) -> Optional[int]:
    """Number of stops to ride, in either direction; None if one of them is not on the line.
    >>> stops_between(["Zoo", "Park", "Mill", "Port"], "Port", "Park")
    2
    """
    if start not in line or end not in line:
        return None
    return abs(line.index(start) - line.index(end))


def luggage_fee(bags: List[int]) -> int:
    """ The first bag up to 20 kg is free, all others cost 30; every kilogram above 20 costs 5 more.
    >>> luggage_fee([23, 18])
    45
    >>> luggage_fee([])
    0
    """
    fee = 0
    for i, kg in enumerate(bags):
        if i > 0:
            fee += 30
        if kg > 20:
            fee += (kg - 20) * 5
    return fee


def follow_tickets(tickets: Dict[str, str], start: str) -> List[str]:
    """
    Every ticket leads from one town to another one. Follow them from the start until there is no
    ticket or a town is reached for the second time.
    >>> follow_tickets({"Rome": "Bern", "Bern": "Lyon"}, "Rome")
    ['Rome', 'Bern', 'Lyon']
    >>> follow_tickets({"A": "B", "B": "A"}, "A")
    ['A', 'B']
    """
    route = [start]
    current = start
    while current in tickets:
        current = tickets[current]
        if current in route:
            break
        route.append(current)
    return route


def fuel_cost(km: int, litres_per_100: float, price: float) -> float:
    # cost of a trip, rounded to cents
    return round(km * litres_per_100 / 100 * price, 2)


def split_costs(paid: Dict[str, float]) -> Dict[str, float]:
    """How much each friend must still pay (positive) or gets back (negative) so that all pay the same.
    >>> split_costs({"Al": 30.0, "Bo": 0.0, "Cy": 15.0})
    {'Al': -15.0, 'Bo': 15.0, 'Cy': 0.0}
    """
    share = sum(paid.values()) / len(paid)
    return {name: round(share - amount, 2) for name, amount in paid.items()}


def visa_days(stays: List[Tuple[int, int]]) -> int:
    """Days in a country; stays are (first day, last day), both counted, and do not overlap.
    >>> visa_days([(1, 10), (20, 20)])
    11
    """
    total = 0
    for first, last in stays:
        total += last - first + 1
    return total


def cheapest_flight(flights: List[Tuple[str, int, int]], max_stops: int) -> Optional[str]:
    """Flights are (name, price, stops). Name of the cheapest one with few enough stops.
    >>> cheapest_flight([("X1", 90, 2), ("Y2", 120, 1), ("Z3", 110, 1)], 1)
    'Z3'
    """
    best = None
    for flight in flights:
        if flight[2] > max_stops:
            continue
        if best is None or flight[1] < best[1]:
            best = flight
    return best[0] if best else None


def local_time(hour, offset_from, offset_to):
    """Convert an hour between time zones; also tell if it is the day before (-1), same day (0) or next (1).
    >>> local_time(23, 1, 9)
    (7, 1)
    >>> local_time(3, 9, 1)
    (19, -1)
    """
    there = hour - offset_from + offset_to
    return there % 24, there // 24


def packing(items: List[str], packed: List[str]) -> str:
    """One line that says what is missing.
    >>> packing(["map", "socks", "soap"], ["socks"])
    'missing: map, soap'
    """
    missing = [x for x in items if x not in packed]
    if not missing:
        return "all packed"
    return "missing: " + ", ".join(missing)
