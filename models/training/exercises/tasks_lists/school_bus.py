from typing import Dict, List, Set, Tuple


def bus_lists(children: List[Tuple[str, str]], stops: List[str]) -> List[List[str]]:
    """
    Given tuples (child, stop) and the stops in the order of the tour, return for each stop the
    sorted list of the children who get on there. Children whose stop is not on the tour are put
    into an additional list at the end, but only if there are any.

    >>> bus_lists([("Tim", "mill"), ("Ann", "mill"), ("Eve", "moon")], ["farm", "mill"])
    [[], ['Ann', 'Tim'], ['Eve']]
    >>> bus_lists([], ["farm"])
    [[]]
    """
    result = [[] for _ in stops]
    lost = []
    for child, stop in children:
        if stop in stops:
            result[stops.index(stop)].append(child)
        else:
            lost.append(child)
    for group in result:
        group.sort()
    if lost:
        result.append(sorted(lost))
    return result


def who_is_missing(expected: Set[str], boarded: List[str]) -> Tuple[List[str], List[str]]:
    """
    Compare the children who are expected with those who boarded. Return a tuple of two sorted
    lists: the children who are missing and those who boarded though nobody expected them.

    Examples:
    who_is_missing({"Ann", "Tim"}, ["Tim", "Zoe"]) == (["Ann"], ["Zoe"])
    who_is_missing(set(), []) == ([], [])
    """
    on_board = set(boarded)
    missing = expected - on_board
    strangers = on_board - expected
    return sorted(missing), sorted(strangers)


def sit_by_wish(seats: int, wishes: List[int]) -> List[int]:
    """
    Children choose seats one after another; seats are numbered from 0. If the wished seat is
    taken, a child takes the nearest free
    seat behind it (with a higher number), and if there is none, the nearest free seat before it.
    Return the seat of each child, -1 for those who must stand.

    sit_by_wish(3, [1, 1, 1, 0]) == [1, 2, 0, -1]
    sit_by_wish(0, [0]) == [-1]
    """
    free = [True] * seats
    res = []
    for w in wishes:
        place = -1
        for s in range(w, seats):
            if free[s]:
                place = s
                break
        if place == -1:
            for s in range(w - 1, -1, -1):
                if s < seats and free[s]:
                    place = s
                    break
        if place != -1:
            free[place] = False
        res.append(place)
    return res


def ride_minutes(times: Dict[str, int], homes: Dict[str, str], school: int) -> Dict[str, int]:
    """
    times gives the minute at which the bus is at each stop, homes the stop of each child, school
    the minute of arrival at school. Return how long each child rides, the longest ride first
    (then by name).

    >>> ride_minutes({"farm": 5, "mill": 12}, {"Tim": "mill", "Ann": "farm", "Bob": "mill"}, 20)
    {'Ann': 15, 'Bob': 8, 'Tim': 8}
    """
    rides = {}
    for child, stop in homes.items():
        if stop in times:
            rides[child] = school - times[stop]
    ordered = {}
    for child in sorted(rides, key=lambda c: (-rides[c], c)):
        ordered[child] = rides[child]
    return ordered


def rows_with_friends(rows: List[List[str]], friends: List[Tuple[str, str]]) -> int:
    """
    Count the rows in which at least two children are friends of each other. Friends are given as
    pairs in any order.

    rows_with_friends([["A", "B", "C"], ["D", "E"], []], [("C", "A"), ("B", "D")]) == 1
    """
    cnt = 0
    for row in rows:
        found = False
        for a, b in friends:
            if a in row and b in row:
                found = True
                break
        if found:
            cnt += 1
    return cnt
