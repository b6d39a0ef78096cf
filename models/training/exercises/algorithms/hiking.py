from typing import List, Tuple


def climb_total(altitudes: List[int], ignore: int) -> int:
    """Sum of all climbs between neighbouring points, without climbs of at most
    `ignore` metres.

    >>> climb_total([100, 130, 128, 133, 180], 5)
    77
    """
    total = 0
    for i in range(1, len(altitudes)):
        climb = altitudes[i] - altitudes[i - 1]
        if climb > ignore:
            total += climb
    return total


def days_needed(stages: List[int], per_day: int) -> int:
    """Stages are walked in order and end at a hut. How many days does it take if one
    walks at most per_day km a day? -1 if a stage is too long.

    >>> days_needed([8, 6, 7, 9, 3], 15)
    3
    >>> days_needed([20], 15)
    -1
    """
    days = 1
    walked = 0
    for km in stages:
        if km > per_day:
            return -1
        if walked + km > per_day:
            days += 1
            walked = 0
        walked += km
    return days


def lightest_pack(items: List[Tuple[str, int]], needed: set) -> List[str]:
    """Items are (kind, weight). Take the lightest item of each needed kind and return
    'kind weight', sorted.

    >>> lightest_pack([('tent', 3), ('mat', 1), ('tent', 2)], {'tent', 'mat'})
    ['mat 1', 'tent 2']
    """
    best = {}
    for kind, weight in items:
        if kind in needed and (kind not in best or weight < best[kind]):
            best[kind] = weight
    return [kind + ' ' + str(best[kind]) for kind in sorted(best)]


def longest_under_water(steps: str) -> int:
    """A dive begins at level 1; U and D are steps up and down. Length of the longest run of
    steps after which the diver is under the level 0.

    >>> longest_under_water('DDUUDDDU')
    3
    >>> longest_under_water('DUDU')
    0
    """
    level = 1
    run = best = 0
    for s in steps:
        level += 1 if s == 'U' else -1
        if level < 0:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def nearest_hut(position: int, huts: List[int]) -> int:
    # huts are sorted; halve the range until the two candidates are left
    left, right = 0, len(huts) - 1
    while right - left > 1:
        mid = (left + right) // 2
        if huts[mid] <= position:
            left = mid
        else:
            right = mid
    if abs(huts[left] - position) <= abs(huts[right] - position):
        return huts[left]
    return huts[right]


def easiest_route(graph, start, goal):
    """Graph maps a place to {neighbour: difficulty}. Smallest possible value of the
    hardest part of a route without circles, None if there is no route.

    >>> g = {'a': {'b': 9, 'c': 4}, 'b': {'d': 1}, 'c': {'d': 5}}
    >>> easiest_route(g, 'a', 'd')
    5
    """
    def walk(place, hardest, visited):
        if place == goal:
            return hardest
        best = None
        for nxt, difficulty in graph.get(place, {}).items():
            if nxt in visited:
                continue
            result = walk(nxt, max(hardest, difficulty), visited | {nxt})
            if result is not None and (best is None or result < best):
                best = result
        return best

    return walk(start, 0, {start})


def signpost(km: float, speed: float) -> str:
    """Walking time as a text such as '2 h 30 min'."""
    minutes = round(km / speed * 60)
    return f"{minutes // 60} h {minutes % 60} min"
