from typing import Dict, List, Tuple

Trip = Tuple[str, str, int]


def total_distance(trips: List[Trip]) -> int:
    """Sum of the kilometres of trips (from, to, km).

    >>> total_distance([("Bern", "Chur", 240), ("Chur", "Bern", 240)])
    480
    """
    return sum(km for _, _, km in trips)


def departures(trips: List[Trip]) -> Dict[str, List[str]]:
    """For each town the destinations that were reached from it, sorted and without doubles.

    >>> departures([("Bern", "Chur", 240), ("Bern", "Biel", 40), ("Bern", "Chur", 240)])
    {'Bern': ['Biel', 'Chur']}
    """
    towns: Dict[str, List[str]] = {}
    for start, goal, _ in trips:
        if start not in towns:
            towns[start] = []
        if goal not in towns[start]:
            towns[start].append(goal)
    for goals in towns.values():
        goals.sort()
    return towns


def is_connected(trips: List[Trip]) -> bool:
    """True if every trip starts where the one before has ended."""
    for i in range(1, len(trips)):
        if trips[i][0] != trips[i - 1][1]:
            return False
    return True


def final_towns(trips: List[Trip]) -> List[str]:
    """Towns that are a destination but never a start.

    >>> final_towns([("Bern", "Chur", 240), ("Chur", "Biel", 250)])
    ['Biel']
    """
    starts = {t[0] for t in trips}
    goals = {t[1] for t in trips}
    return sorted(goals - starts)


def both_ways(trips: List[Trip]) -> List[Tuple[str, str]]:
    """Connections that were travelled in both directions, named in alphabetical order.

    >>> both_ways([("Chur", "Bern", 240), ("Bern", "Biel", 40), ("Bern", "Chur", 240)])
    [('Bern', 'Chur')]
    """
    driven = set()
    result = set()
    for start, goal, _ in trips:
        if (goal, start) in driven:
            result.add((min(start, goal), max(start, goal)))
        driven.add((start, goal))
    return sorted(result)


def km_between(table: Dict[Tuple[str, str], int], a: str, b: str) -> int:
    """Look up a distance in a table which holds each connection in one direction only.
    Return -1 for an unknown connection.

    >>> km_between({("Bern", "Chur"): 240}, "Chur", "Bern")
    240
    >>> km_between({("Bern", "Chur"): 240}, "Chur", "Biel")
    -1
    """
    if a == b:
        return 0
    if (a, b) in table:
        return table[(a, b)]
    return table.get((b, a), -1)


def route_length(table: Dict[Tuple[str, str], int], route: List[str]) -> int:
    """Length of a whole route; -1 as soon as a connection is missing."""
    total = 0
    for i in range(len(route) - 1):
        km = km_between(table, route[i], route[i + 1])
        if km < 0:
            return -1
        total += km
    return total


def longest_trips(trips: List[Trip], n: int) -> List[str]:
    """The n longest trips as texts like 'Bern-Chur', the longest first.

    >>> longest_trips([("Bern", "Biel", 40), ("Bern", "Chur", 240), ("Olten", "Biel", 55)], 2)
    ['Bern-Chur', 'Olten-Biel']
    """
    ordered = sorted(trips, key=lambda t: t[2], reverse=True)
    return [start + "-" + goal for start, goal, _ in ordered[:n]]
