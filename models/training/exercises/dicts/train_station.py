from typing import Dict, List, Set


def stations_on_several_lines(lines: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """Stations where one can change, with the lines that stop there.

    >>> stations_on_several_lines({"U1": ["Zoo", "Park", "Mill"], "U2": ["Port", "Park"]})
    {'Park': ['U1', 'U2']}
    """
    stops: Dict[str, List[str]] = {}
    for line, stations in lines.items():
        for station in stations:
            stops.setdefault(station, []).append(line)
    return {station: names for station, names in stops.items() if len(names) > 1}


def direct_line(lines: Dict[str, List[str]], start: str, goal: str) -> str:
    """The line with the fewest stops between two stations, '' if there is no direct one.

    >>> direct_line({"U1": ["A", "B", "C", "D"], "U2": ["D", "A"]}, "A", "D")
    'U2'
    >>> direct_line({"U1": ["A", "B"]}, "A", "C")
    ''
    """
    best = ""
    fewest = 0
    for line, stations in lines.items():
        if start in stations and goal in stations:
            stops = abs(stations.index(start) - stations.index(goal))
            if best == "" or stops < fewest:
                best = line
                fewest = stops
    return best


def one_change(lines: Dict[str, List[str]], start: str, goal: str) -> Set[str]:
    """Stations where one can change from a line of the start to a line of the goal.

    >>> sorted(one_change({"U1": ["A", "B", "C"], "U2": ["C", "E", "B"]}, "A", "E"))
    ['B', 'C']
    """
    result = set()
    for first in lines.values():
        if start not in first:
            continue
        for second in lines.values():
            if goal in second:
                result |= set(first) & set(second)
    return result - {start, goal}


def next_stations(lines: Dict[str, List[str]], station: str) -> List[str]:
    """Stations directly before or after a station on any line, sorted."""
    near = set()
    for stations in lines.values():
        for i in range(len(stations)):
            if stations[i] == station:
                if i > 0:
                    near.add(stations[i - 1])
                if i + 1 < len(stations):
                    near.add(stations[i + 1])
    return sorted(near)


def delays(plan: Dict[str, int], arrival: Dict[str, int]) -> Dict[str, str]:
    """Compare planned and real arrival (minutes) of trains.

    >>> delays({"IC1": 600, "IC2": 615, "RE5": 630}, {"IC1": 607, "IC2": 614})
    {'IC1': '+7', 'IC2': 'on time', 'RE5': 'cancelled'}
    """
    board = {}
    for train, minute in plan.items():
        if train not in arrival:
            board[train] = "cancelled"
        elif arrival[train] <= minute:
            board[train] = "on time"
        else:
            board[train] = "+" + str(arrival[train] - minute)
    return board


def platform_clash(trains: List[dict]) -> List[str]:
    """Names of trains that get a platform at a minute when it is already taken.

    >>> platform_clash([{"name": "IC1", "platform": 3, "minute": 10},
    ...                 {"name": "RE5", "platform": 3, "minute": 10}])
    ['RE5']
    """
    taken = set()
    late = []
    for train in trains:
        slot = (train["platform"], train["minute"])
        if slot in taken:
            late.append(train["name"])
        taken.add(slot)
    return late


def passengers_after(stops: List[Dict[str, int]]) -> List[int]:
    """Number of people in the train after each stop; a stop tells who gets 'on' and 'off'.

    >>> passengers_after([{"on": 12}, {"on": 3, "off": 5}, {"off": 10}])
    [12, 10, 0]
    """
    inside = 0
    result = []
    for stop in stops:
        inside += stop.get("on", 0) - stop.get("off", 0)
        result.append(inside)
    return result
