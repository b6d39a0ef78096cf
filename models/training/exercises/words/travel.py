from typing import Dict, List, Optional, Tuple


def parse_leg(line: str) -> Tuple[str, str, int]:
    """Read 'Oslo -> Bergen: 463 km'.

    >>> parse_leg("Oslo -> Bergen: 463 km")
    ('Oslo', 'Bergen', 463)
    """
    cities, distance = line.split(": ")
    start, end = cities.split(" -> ")
    return start, end, int(distance.split()[0])


def route_text(legs: List[Tuple[str, str]]) -> str:
    """Write legs that fit together as one route; a break is shown by '/'.

    >>> route_text([("A", "B"), ("B", "C"), ("X", "Y")])
    'A-B-C / X-Y'
    """
    text = ""
    last = None
    for start, end in legs:
        if start == last:
            text += "-" + end
        else:
            if text:
                text += " / "
            text += start + "-" + end
        last = end
    return text


def follow_route(next_stop: Dict[str, str], start: str) -> List[str]:
    """Follow the stops from start until there is no next one or a stop comes again.

    >>> follow_route({"A": "B", "B": "C", "C": "A"}, "A")
    ['A', 'B', 'C']
    """
    stops = [start]
    current = start
    while current in next_stop:
        current = next_stop[current]
        if current in stops:
            break
        stops.append(current)
    return stops


def longest_leg(lines: List[str]) -> str:
    """City pair of the longest leg in lines 'A-B 120'.

    >>> longest_leg(["Rome-Pisa 350", "Pisa-Nice 420", "Nice-Lyon 400"])
    'Pisa-Nice'
    """
    best = ""
    longest = 0
    for line in lines:
        pair, km = line.split()
        if int(km) > longest:
            longest = int(km)
            best = pair
    return best


def packing_list(needed, suitcase):
    """Tick off what is in the suitcase.

    >>> packing_list(["soap", "map"], ["map"])
    ['[ ] soap', '[x] map']
    """
    lines = []
    for item in needed:
        box = "[x] " if item in suitcase else "[ ] "
        lines.append(box + item)
    return lines


def parse_seat(text: str) -> Optional[Tuple[int, str]]:
    """Read a seat such as '12C' (row 1 to 40, letter A to F); None for an invalid one.

    >>> parse_seat("12C")
    (12, 'C')
    >>> parse_seat("41A") is None
    True
    """
    row = text[:-1]
    letter = text[-1:].upper()
    if not row.isdigit() or letter == "" or letter not in "ABCDEF":
        return None
    if int(row) < 1 or int(row) > 40:
        return None
    return int(row), letter


def window_or_aisle(seat):
    """Kind of a seat in a plane with three seats on each side.

    >>> window_or_aisle("12A"), window_or_aisle("3D"), window_or_aisle("9E")
    ('window', 'aisle', 'middle')
    """
    letter = seat[-1]
    if letter in "AF":
        return "window"
    if letter in "CD":
        return "aisle"
    return "middle"


def shared_stops(a: str, b: str) -> List[str]:
    """Stops where one can change between two bus lines 'x,y,z', in the order of the first."""
    other = b.split(",")
    return [stop for stop in a.split(",") if stop in other]


def total_delay(stops: List[str]) -> int:
    """Add the delays in texts such as 'Bern +4', 'Thun' or 'Chur -1'.

    >>> total_delay(["Bern +4", "Thun", "Chur -1"])
    3
    """
    total = 0
    for stop in stops:
        parts = stop.split()
        if len(parts) == 2:
            total += int(parts[1])
    return total


def stops_between(line, a, b):
    # number of stops one passes between a and b, in either direction
    i = line.index(a)
    j = line.index(b)
    return max(0, abs(i - j) - 1)
