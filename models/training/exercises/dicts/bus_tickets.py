from typing import Dict, List, Optional, Tuple


def zone_price(stops: Dict[str, int], start: str, goal: str) -> int:
    """Every stop lies in a zone. A ticket costs 2 and 1 more for each zone border.

    >>> zone_price({"Mill": 1, "Port": 3}, "Mill", "Port")
    4
    >>> zone_price({"Mill": 1, "Fair": 1}, "Mill", "Fair")
    2
    """
    return 2 + abs(stops[start] - stops[goal])


def stops_by_zone(stops: Dict[str, int]) -> Dict[int, List[str]]:
    """Zone -> sorted stops, with the zones in order.

    >>> stops_by_zone({"Port": 3, "Mill": 1, "Fair": 1})
    {1: ['Fair', 'Mill'], 3: ['Port']}
    """
    zones: Dict[int, List[str]] = {}
    for stop in sorted(stops, key=lambda s: (stops[s], s)):
        zones.setdefault(stops[stop], []).append(stop)
    return zones


def cheaper_pass(rides: Dict[str, int], single: int, month_pass: int) -> List[str]:
    """Passengers who would save money with a monthly pass.

    >>> cheaper_pass({"Ivy": 30, "Rob": 8}, 3, 60)
    ['Ivy']
    """
    result = []
    for passenger, n in rides.items():
        if n * single > month_pass:
            result.append(passenger)
    return result


def rides_from_taps(taps: List[Tuple[str, str]]) -> Dict[str, int]:
    """Each card is tapped at the start and at the end of a ride. Count complete rides.

    >>> rides_from_taps([("c1", "A"), ("c2", "A"), ("c1", "B"), ("c1", "B")])
    {'c1': 1, 'c2': 0}
    """
    taps_of: Dict[str, int] = {}
    for card, _ in taps:
        taps_of[card] = taps_of.get(card, 0) + 1
    return {card: n // 2 for card, n in taps_of.items()}


def forgotten_taps(taps: List[Tuple[str, str]]) -> List[str]:
    """Cards with an odd number of taps: somebody forgot to tap out."""
    odd = set()
    for card, _ in taps:
        if card in odd:
            odd.remove(card)
        else:
            odd.add(card)
    return sorted(odd)


def popular_rides(rides: List[Tuple[str, str]], n: int) -> List[str]:
    """The n most frequent rides as 'A-B', no matter in which direction.

    >>> popular_rides([("B", "A"), ("A", "B"), ("A", "C")], 1)
    ['A-B']
    """
    counts: Dict[str, int] = {}
    for start, goal in rides:
        if goal < start:
            start, goal = goal, start
        name = start + "-" + goal
        counts[name] = counts.get(name, 0) + 1
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return [name for name, _ in ordered[:n]]


def discount(passenger: Dict, rules: List[Tuple[str, int]]) -> int:
    """Rules are (flag, percent). A passenger gets the best percentage of all flags that
    are set to True.

    >>> discount({"student": True, "senior": False}, [("senior", 50), ("student", 30), ("group", 10)])
    30
    """
    best = 0
    for flag, percent in rules:
        if passenger.get(flag, False):
            best = max(best, percent)
    return best


def last_stop_of(card: str, taps: List[Tuple[str, str]]) -> Optional[str]:
    """Stop where a card was tapped last, or None.

    >>> last_stop_of("c1", [("c1", "A"), ("c2", "D"), ("c1", "B"), ("c2", "A")])
    'B'
    """
    for i in range(len(taps) - 1, -1, -1):
        if taps[i][0] == card:
            return taps[i][1]
    return None
