from typing import List, Optional


def oasis_days(distances: List[int], water: int) -> Optional[List[int]]:
    """
    A caravan walks through a desert. distances[i] is the number of days from oasis i to
    oasis i + 1; at each oasis the skins are filled with water for `water` days. It may
    pass an oasis without stopping, and it stops as late as possible. Return the numbers
    of the oases where it stops (the start 0 and the end are not listed), or None if two
    oases are too far apart.

    >>> oasis_days([3, 4, 2, 5], 7)
    [2]
    >>> oasis_days([3, 9], 7) is None
    True
    """
    stops = []
    used = 0
    for i, d in enumerate(distances):
        if d > water:
            return None
        if used + d > water:
            stops.append(i)
            used = 0
        used += d
    return stops


def camel_order(camels):
    """
    Arrange the camels so that the strongest walks in front, the second strongest at the
    end, the third strongest behind the first one, the fourth in front of the last one,
    and so on. Return their strengths in marching order.

    camel_order([4, 9, 7, 1]) == [9, 4, 1, 7]
    camel_order([3]) == [3]
    """
    front, back = [], []
    for k, c in enumerate(sorted(camels, reverse=True)):
        if k % 2 == 0:
            front.append(c)
        else:
            back.append(c)
    return front + back[::-1]


def barter(goods: str, rules: dict, steps: int) -> str:
    """
    A trader has one kind of goods. In each town he exchanges it by the rules, which map a
    kind to the kind he gets; without a rule he keeps what he has. Return what he has
    after the given number of towns.

    Note: the number may be huge, so a cycle is noticed and jumped over.

    >>> barter("salt", {"salt": "silk", "silk": "tea", "tea": "silk"}, 1000001)
    'silk'
    >>> barter("gold", {}, 5)
    'gold'
    """
    seen = [goods]
    while len(seen) <= steps:
        nxt = rules.get(seen[-1], seen[-1])
        if nxt in seen:
            begin = seen.index(nxt)
            cycle = len(seen) - begin
            return seen[begin + (steps - begin) % cycle]
        seen.append(nxt)
    return seen[steps]


def toll(weights, gate):
    """
    A gate takes a toll for every started 100 kg of each load, the gate's number for the
    first 100 kg and one coin less for each further 100 kg, but never less than one coin.

    >>> toll([250], 4)
    9
    >>> toll([90, 10], 2)
    4
    """
    coins = 0
    for w in weights:
        fee = gate
        while w > 0:
            coins += fee
            fee = max(1, fee - 1)
            w -= 100
    return coins


def spice_sacks(total, small, large):
    """
    Fill `total` kilos of spice into small and large sacks, all of them full. Return the
    pair (small sacks, large sacks) with the smallest difference between both numbers,
    or None if it can't be done. On a tie more large sacks win.

    spice_sacks(22, 2, 5) == (1, 4)
    spice_sacks(1, 2, 5) is None
    """
    best = None
    for b in range(total // large, -1, -1):
        rest = total - b * large
        if rest % small == 0:
            a = rest // small
            if best is None or abs(a - b) < abs(best[0] - best[1]):
                best = (a, b)
    return best


def watch_fires(men: int, hours: int) -> List[str]:
    """Return who sits at the fire per hour: two men at a time, each hour the one who sat longer is replaced.

    >>> watch_fires(3, 4)
    ['1+2', '2+3', '3+1', '1+2']
    """
    plan = []
    for h in range(hours):
        a = h % men + 1
        b = (h + 1) % men + 1
        plan.append(f"{a}+{b}")
    return plan
