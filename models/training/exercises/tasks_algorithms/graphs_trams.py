from collections import deque
from typing import Dict, List, Set


def stops_within(lines: Dict[str, List[str]], start: str, rides: int) -> List[str]:
    """
    `lines` maps each tram stop to the stops that can be reached from it in one ride.
    Return, sorted by name, all the stops that can be reached from `start` with at most
    `rides` rides. The start itself is not in the list.

    >>> net = {"Zoo": ["Mill"], "Mill": ["Zoo", "Port"], "Port": ["Fair"]}
    >>> stops_within(net, "Zoo", 2)
    ['Mill', 'Port']
    """
    reached = {start}
    border = [start]
    for _ in range(rides):
        new_border = []
        for stop in border:
            for other in lines.get(stop, []):
                if other not in reached:
                    reached.add(other)
                    new_border.append(other)
        border = new_border
    reached.remove(start)
    return sorted(reached)


def one_way_only(g):
    """
    Find the connections that exist in one direction only. Return a sorted list of pairs
    (a, b) such that b is in g[a] but a is not in g[b] (or b is not in g at all).

    Examples:
    one_way_only({"x": ["y", "z"], "y": ["x"]}) == [("x", "z")]
    one_way_only({}) == []
    """
    ans = []
    for a in g:
        for b in g[a]:
            if a not in g.get(b, []):
                ans.append((a, b))
    return sorted(ans)


def fewest_changes(routes: Dict[int, Set[str]], a: str, b: str) -> int:
    """
    `routes` maps a tram number to the set of its stops; a tram runs in both directions.
    Return how often one has to change the tram to get from a to b: 0 if one tram does it,
    -1 if there is no way.

    >>> r = {1: {"A", "B"}, 2: {"B", "C"}, 3: {"X"}}
    >>> fewest_changes(r, "A", "C")
    1
    >>> fewest_changes(r, "A", "X")
    -1
    """
    queue = deque()
    used = set()
    for number, stops in routes.items():
        if a in stops:
            queue.append((number, 0))
            used.add(number)
    while queue:
        number, changes = queue.popleft()
        if b in routes[number]:
            return changes
        for other in routes:
            if other not in used and routes[number] & routes[other]:
                used.add(other)
                queue.append((other, changes + 1))
    return -1


def dead_ends(net):
    """Return the stops of a two-way network with exactly one neighbour, sorted by name.

    >>> dead_ends({"a": ["b"], "b": ["a", "c"], "c": ["b"]})
    ['a', 'c']
    """
    return sorted(stop for stop in net if len(net[stop]) == 1)


def ride_times(net, start):
    """
    net[a][b] is the time in minutes of a ride from a to b. Return a dict with the shortest
    time to every stop that can be reached. Simple rule: improve the times again and again
    until nothing changes any more.

    ride_times({"a": {"b": 9, "c": 2}, "c": {"b": 3}}, "a") == {"a": 0, "b": 5, "c": 2}
    """
    times = {start: 0}
    changed = True
    while changed:
        changed = False
        for x in list(times):
            for y, minutes in net.get(x, {}).items():
                t = times[x] + minutes
                if y not in times or t < times[y]:
                    times[y] = t
                    changed = True
    return times


def valid_tour(net, tour):
    """
    Check if a tour is possible: each stop must be a neighbour of the one before it, no
    stop except the first may come twice, and the tour must end where it began.

    valid_tour({"a": ["b"], "b": ["c"], "c": ["a"]}, ["a", "b", "c", "a"]) == True
    valid_tour({"a": ["b"], "b": ["a"]}, ["a", "b"]) == False
    """
    if len(tour) < 2 or tour[0] != tour[-1]:
        return False
    for i in range(len(tour) - 1):
        if tour[i + 1] not in net.get(tour[i], []):
            return False
    middle = tour[1:]
    return len(middle) == len(set(middle))
