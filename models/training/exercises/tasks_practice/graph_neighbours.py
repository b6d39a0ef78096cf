from typing import Dict, List, Set, Tuple


def neighbours(streets: List[Tuple[str, str]]) -> Dict[str, List[str]]:
    """
    You are given streets as pairs of places; they can be used both ways. Return
    for each place the sorted list of places that can be reached directly. A
    street that is given twice counts once.

    >>> neighbours([('mill', 'inn'), ('inn', 'dock'), ('dock', 'inn')])
    {'mill': ['inn'], 'inn': ['dock', 'mill'], 'dock': ['inn']}
    """
    found: Dict[str, Set[str]] = {}
    for a, b in streets:
        found.setdefault(a, set()).add(b)
        found.setdefault(b, set()).add(a)
    return {place: sorted(others) for place, others in found.items()}


def reachable_without(flights: Dict[str, List[str]], start: str, closed: List[str]) -> List[str]:
    """
    Some airports are closed by fog: one can neither land nor change there.
    Return all the other airports one can get to from the start, sorted, without
    the start itself.

    >>> flights = {'A': ['B', 'D'], 'B': ['C'], 'D': ['E']}
    >>> reachable_without(flights, 'A', ['D'])
    ['B', 'C']
    >>> reachable_without(flights, 'C', [])
    []
    """
    todo = [start]
    seen = {start}
    while todo:
        here = todo.pop()
        for there in flights.get(here, []):
            if there not in seen and there not in closed:
                seen.add(there)
                todo.append(there)
    seen.remove(start)
    return sorted(seen)


def stations_by_ticket(links, home, zones):
    """
    A ticket for `zones` zones is good for that many links away from home. links
    maps a station to the stations next to it. Return a list of lists: entry k
    holds the stations that need exactly k + 1 zones, sorted.

    Examples:
    stations_by_ticket({'a': ['b', 'c'], 'b': ['d'], 'c': ['d']}, 'a', 2) -> [['b', 'c'], ['d']]
    stations_by_ticket({'a': ['b']}, 'b', 1) -> [[]]
    """
    level = [home]
    seen = [home]
    res = []
    for _ in range(zones):
        nxt = []
        for x in level:
            for y in links.get(x, []):
                if y not in seen:
                    seen.append(y)
                    nxt.append(y)
        res.append(sorted(nxt))
        level = nxt
    return res


def friends_of_friends(friends: Dict[str, List[str]], name: str) -> List[str]:
    """Suggest new friends: all friends of the friends of a person, without the
    person and without those who are friends already, in alphabetical order.

    >>> friends_of_friends({'al': ['bo'], 'bo': ['al', 'cy', 'di'], 'cy': ['bo']}, 'al')
    ['cy', 'di']
    """
    own = friends.get(name, [])
    suggested = set()
    for friend in own:
        for other in friends.get(friend, []):
            if other != name and other not in own:
                suggested.add(other)
    return sorted(suggested)


def same_flu(people, handshakes, ill):
    """
    The flu goes around in a club: in each handshake of the list, in this order,
    a person who is ill makes the other one ill. Return who is healthy at the
    end, in the order of people.

    same_flu(['a', 'b', 'c', 'd'], [('a', 'b'), ('b', 'c')], 'a') == ['d']
    same_flu(['a', 'b', 'c'], [('b', 'c'), ('a', 'b')], 'a') == ['c']
    """
    sick = {ill}
    for a, b in handshakes:
        if a in sick or b in sick:
            sick.add(a)
            sick.add(b)
    return [p for p in people if p not in sick]


def dead_ends(graph):
    # places with no way out, even if they stand only on the right side
    ans = set()
    for place in graph:
        if not graph[place]:
            ans.add(place)
        for other in graph[place]:
            if not graph.get(other):
                ans.add(other)
    return sorted(ans)
