from typing import Dict, List, Tuple


def burn_logs(logs: List[int], start: int) -> Tuple[int, List[int]]:
    """
    A fire has the heat `start`. A log of size s catches fire only if the heat is at least s; then the heat grows by s // 2,
    and after each log the heat falls by 1. Always the largest log that catches fire is put on. Return the heat at the end
    and the logs that are left, in their given order.

    >>> burn_logs([2, 6, 3, 9], 3)
    (3, [6, 9])
    >>> burn_logs([], 3)
    (3, [])
    """
    left = logs[:]
    heat = start
    while True:
        ready = [s for s in left if s <= heat]
        if not ready:
            return heat, left
        log = max(ready)
        left.remove(log)
        heat += log // 2 - 1


def seats_around(people: List[str], grudges: List[Tuple[str, str]]) -> List[str]:
    """
    People sit down around the fire in the order of the list. Each sits to the right of the last one if they have no grudge
    against each other; otherwise at the left end of the row; if that is not possible either, they go to bed. Return the
    row from left to right.

    >>> seats_around(["ann", "ben", "cid"], [("ben", "cid")])
    ['cid', 'ann', 'ben']
    """
    bad = set()
    for a, b in grudges:
        bad.add((a, b))
        bad.add((b, a))
    row = []
    for person in people:
        if not row or (row[-1], person) not in bad:
            row.append(person)
        elif (person, row[0]) not in bad:
            row.insert(0, person)
    return row


def marshmallows(sticks: List[int], places: int) -> int:
    """
    Each stick carries a number of marshmallows. Sticks are held over the fire in groups of at most `places`, the fullest
    first; a group takes as many minutes as its fullest stick has marshmallows. Return the minutes for all groups.

    >>> marshmallows([1, 4, 2, 3], 2)
    6
    """
    if places <= 0:
        return 0
    ordered = sorted(sticks, reverse=True)
    return sum(ordered[i] for i in range(0, len(ordered), places))


def night_watch(names: List[str], hours: int, longest: Dict[str, int]) -> List[str]:
    """
    Plan who watches in each hour: the first person watches as long as they can (1 hour if not told), then the next one, and
    so on around the list. Return a list with a name for each hour.

    >>> night_watch(["eva", "max"], 5, {"eva": 2})
    ['eva', 'eva', 'max', 'eva', 'eva']
    """
    plan = []
    if not names:
        return plan
    i = 0
    while len(plan) < hours:
        name = names[i % len(names)]
        stay = max(1, longest.get(name, 1))
        for _ in range(min(stay, hours - len(plan))):
            plan.append(name)
        i += 1
    return plan


def carry_home(items: List[Tuple[str, int]], strength: int) -> List[str]:
    """
    Take items from the lightest to the heaviest while the strength lasts; each item makes all further ones one kilo heavier
    (because of the tired arms). Return the names in the order in which they are taken.

    >>> carry_home([("pot", 3), ("cup", 1), ("axe", 4)], 6)
    ['cup', 'pot']
    """
    taken = []
    for name, kilos in sorted(items, key=lambda item: (item[1], item[0])):
        cost = kilos + len(taken)
        if cost > strength:
            break
        strength -= cost
        taken.append(name)
    return taken
