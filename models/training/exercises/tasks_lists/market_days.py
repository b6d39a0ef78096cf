from typing import Dict, List, Optional, Tuple


def best_day(income: List[int], costs: List[int]) -> Optional[int]:
    """
    Given the income and the costs for each day, return the index of the day with the highest
    profit, but only if this profit is positive. With several such days return the last one.
    Otherwise return None.

    >>> best_day([10, 20, 15], [5, 10, 5])
    2
    >>> best_day([3], [4]) is None
    True
    """
    best = None
    high = 0
    for i in range(len(income)):
        p = income[i] - costs[i]
        if p > 0 and p >= high:
            high = p
            best = i
    return best


def stalls_by_goods(stalls: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """
    You are given a dictionary from stall to the goods that are sold there. Turn it around:
    return a dictionary from each kind of goods to the sorted list of stalls.
    Goods sold at one stall only are not interesting and left out.

    stalls_by_goods({"Kim": ["figs", "nuts"], "Bo": ["nuts"]}) == {"nuts": ["Bo", "Kim"]}
    stalls_by_goods({}) == {}
    """
    turned = {}
    for stall, goods in stalls.items():
        for g in goods:
            if g not in turned:
                turned[g] = []
            if stall not in turned[g]:
                turned[g].append(stall)
    result = {}
    for g in turned:
        if len(turned[g]) > 1:
            result[g] = sorted(turned[g])
    return result


def price_drops(prices: List[float]) -> List[Tuple[int, float]]:
    """
    Return for each day on which the price is lower than on all days before a tuple (day, price).
    The first day is not a drop. Days count from 0.

    Examples:
    price_drops([5.0, 4.0, 4.5, 4.0, 3.0]) == [(1, 4.0), (4, 3.0)]
    price_drops([]) == []
    """
    drops = []
    lowest = None
    for day, p in enumerate(prices):
        if lowest is not None and p < lowest:
            drops.append((day, p))
        if lowest is None or p < lowest:
            lowest = p
    return drops


def split_bill(items: List[Tuple[str, int, List[str]]]) -> Dict[str, float]:
    """
    Every item is (goods, price, people who share it); the price is split evenly among these
    people. Return what each person has to pay, rounded to 2 digits. An item without people is
    paid by nobody.

    split_bill([("figs", 9, ["Al", "Bo"]), ("nuts", 4, ["Bo"]), ("bag", 1, [])]) == {"Al": 4.5, "Bo": 8.5}
    """
    owed = {}
    for goods, price, people in items:
        for person in people:
            owed[person] = owed.get(person, 0) + price / len(people)
    for person in owed:
        owed[person] = round(owed[person], 2)
    return owed


def walk_stalls(stalls: List[Tuple[str, int]], money: int) -> Tuple[List[str], int]:
    """
    A customer walks along the stalls, given as tuples (goods, price), and buys at each stall if
    afterwards at least as much money is left as was just spent. Return the bought goods and the
    money left.

    walk_stalls([("figs", 4), ("coat", 9), ("nuts", 3)], 10) == (["figs", "nuts"], 3)
    walk_stalls([], 2) == ([], 2)
    """
    bought = []
    for goods, price in stalls:
        if money - price >= price:
            money -= price
            bought.append(goods)
    return bought, money


def sort_goods(goods: List[str]) -> List[str]:
    """Sort strings like "figs 3kg" by the number of kilos, heaviest first; equal weights by the
    name."""
    def key(g):
        name, weight = g.rsplit(" ", 1)
        return -int(weight[:-2]), name

    return sorted(goods, key=key)
