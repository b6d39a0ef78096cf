from typing import Dict, List, Optional, Tuple


def water_plan(moisture: List[int], low: int, high: int) -> List[str]:
    """
    For each bed the moisture is measured. Return a list with one word for each bed: "water" if
    the value is below
    low, "open" (the window) if it is above high, and "ok" otherwise.

    >>> water_plan([10, 55, 90], 20, 80)
    ['water', 'ok', 'open']
    >>> water_plan([], 20, 80)
    []
    """
    plan = []
    for m in moisture:
        if m < low:
            plan.append("water")
        elif m > high:
            plan.append("open")
        else:
            plan.append("ok")
    return plan


def grow(heights: List[int], days: int) -> List[int]:
    """
    Simulate growing plants. Every day each plant grows by 2, but a plant with a neighbour that
    is taller than itself
    (at the beginning of this day) stands in the shade and grows by 1 only.
    Return the heights after the given number of days.

    Examples:
    grow([1, 5, 5], 1) == [2, 7, 7]
    grow([3], 2) == [7]
    grow([4, 3], 0) == [4, 3]
    """
    current = heights[:]
    for _ in range(days):
        new = []
        for i in range(len(current)):
            shade = False
            if i > 0 and current[i - 1] > current[i]:
                shade = True
            if i + 1 < len(current) and current[i + 1] > current[i]:
                shade = True
            new.append(current[i] + (1 if shade else 2))
        current = new
    return current


def ripe_first(plants: List[Tuple[str, int, bool]]) -> List[str]:
    """
    Given tuples (name, size, ripe), list the names so that the ripe plants come first, the
    bigger before the smaller ones; then come the others, the smaller before the bigger ones.

    ripe_first([("a", 3, False), ("b", 2, True), ("c", 1, False), ("d", 9, True)]) == ["d", "b", "c", "a"]
    """
    ripe = [p for p in plants if p[2]]
    rest = [p for p in plants if not p[2]]
    ripe.sort(key=lambda p: p[1], reverse=True)
    rest.sort(key=lambda p: p[1])
    return [p[0] for p in ripe + rest]


def good_neighbours(row: List[str], friends: Dict[str, List[str]]) -> int:
    """
    Count the neighbouring pairs in a row of plants where at least one of the two names the other
    one as a friend. Plants that are not in the dictionary have no friends of their own.

    good_neighbours(["bean", "corn", "leek"], {"corn": ["bean"], "leek": ["carrot"]}) == 1
    good_neighbours([], {}) == 0
    """
    cnt = 0
    for i in range(len(row) - 1):
        a, b = row[i], row[i + 1]
        if b in friends.get(a, []) or a in friends.get(b, []):
            cnt += 1
    return cnt


def bed_of(beds: List[List[str]], plant: str) -> Optional[int]:
    """
    Return the index of the bed that holds the most of the given plant (the first one of them if
    there are several). If no bed holds it, return None.

    >>> bed_of([["leek"], ["pea", "leek", "pea"], ["pea"]], "pea")
    1
    >>> bed_of([[], []], "pea") is None
    True
    """
    best = None
    most = 0
    for i, bed in enumerate(beds):
        n = bed.count(plant)
        if n > most:
            most = n
            best = i
    return best


def harvest_weeks(sown: Dict[str, int], duration: Dict[str, int]) -> Dict[int, List[str]]:
    """
    sown tells the week in which each plant was sown, duration how many weeks it needs. Return a
    dictionary from the week of harvest to the sorted list of plants. Plants without a known
    duration are left out.

    harvest_weeks({"pea": 10, "kale": 4, "fig": 1}, {"pea": 8, "kale": 14}) == {18: ["kale", "pea"]}
    """
    weeks = {}
    for plant in sorted(sown):
        if plant not in duration:
            continue
        week = sown[plant] + duration[plant]
        if week in weeks:
            weeks[week].append(plant)
        else:
            weeks[week] = [plant]
    return weeks
