from typing import Dict, List, Optional, Tuple


def stages(huts: List[int], reach: int) -> List[int]:
    """
    A hiker starts at kilometre 0 and every day walks to the farthest hut that he can reach with
    at most reach kilometres. The huts are ascending and the last one is the goal. Return the
    huts where he sleeps, the goal included. If he gets stuck, return an empty list.

    Examples:
    stages([4, 9, 12, 20], 10) == [9, 12, 20]
    stages([4, 20], 10) == []
    stages([], 10) == []
    """
    res = []
    pos = 0
    i = 0
    while i < len(huts):
        if huts[i] - pos > reach:
            return []
        while i + 1 < len(huts) and huts[i + 1] - pos <= reach:
            i += 1
        pos = huts[i]
        res.append(pos)
        i += 1
    return res


def ups_and_downs(heights: List[int]) -> Tuple[int, int]:
    """
    Return how many metres go up and how many go down in all along a list of heights.

    ups_and_downs([100, 150, 120, 180]) == (110, 30)
    ups_and_downs([100]) == (0, 0)
    """
    up = down = 0
    for a, b in zip(heights, heights[1:]):
        if b > a:
            up += b - a
        else:
            down += a - b
    return up, down


def sign_text(places: Dict[str, float]) -> List[str]:
    """
    Make the lines of a trail sign from a dictionary of places and distances. The nearest place
    is on top; places with the same distance are in alphabetical order. Each line is "name km"
    with one digit after the point. Places that are farther away than ten times the nearest one
    are not shown.

    sign_text({"Lake": 2.25, "Hut": 1, "Peak": 11}) == ["Hut 1.0", "Lake 2.2"]
    sign_text({}) == []
    """
    if not places:
        return []
    near = min(places.values())
    lines = []
    for name in sorted(places, key=lambda p: (places[p], p)):
        if places[name] > 10 * near:
            break
        lines.append(name + " " + format(places[name], ".1f"))
    return lines


def crossings(trail_a: List[str], trail_b: List[str]) -> List[Tuple[str, int, int]]:
    """
    Two trails are lists of place names (each place at most once in a trail). Return for each
    common place, in the order of the first trail, a tuple (place, index in the first, index in
    the second).

    crossings(["hut", "lake", "peak"], ["peak", "moor", "hut"]) == [("hut", 0, 2), ("peak", 2, 0)]
    """
    where = {}
    for j, place in enumerate(trail_b):
        where[place] = j
    res = []
    for i, place in enumerate(trail_a):
        if place in where:
            res.append((place, i, where[place]))
    return res


def there_and_back(trail: List[str]) -> List[str]:
    # the whole walk: to the end and back again, the end only once
    back = trail[:-1]
    back.reverse()
    return trail + back
