from itertools import combinations
from typing import Dict, List, Tuple


def menus_under(prices: Dict[str, int], courses: int, budget: int) -> List[Tuple[str, ...]]:
    """
    Given dishes with their prices, return all menus of `courses` different dishes that
    cost at most `budget` and more than half of the budget. The dishes of a menu are in
    the order of the dict.

    >>> menus_under({"soup": 4, "fish": 9, "cake": 5}, 2, 13)
    [('soup', 'fish'), ('soup', 'cake')]
    """
    found = []
    for menu in combinations(prices, courses):
        cost = sum(prices[d] for d in menu)
        if budget / 2 < cost <= budget:
            found.append(menu)
    return found


def trays(cups: int, plates: int, places: int) -> list[tuple[int, int]]:
    """
    A waiter's tray has the given number of places. A cup takes one place and a plate two.
    Return all pairs (cups, plates) that fill the tray exactly and do not need more cups
    or plates than there are. Few plates come first.

    >>> trays(4, 3, 6)
    [(4, 1), (2, 2), (0, 3)]
    """
    result = []
    for p in range(plates + 1):
        c = places - 2 * p
        if 0 <= c <= cups:
            result.append((c, p))
    return result


def best_duo(cooks, skills):
    """
    skills maps a cook to the set of dishes that he can make. Find the two cooks who
    together can make the most different dishes; the earlier pair in the list wins a tie.
    With fewer than two cooks the answer is None.

    >>> best_duo(["Al", "Bo", "Cy"], {"Al": {1, 2}, "Bo": {2}, "Cy": {3, 4}})
    ('Al', 'Cy')
    """
    best = None
    most = -1
    for i in range(len(cooks) - 1):
        for j in range(i + 1, len(cooks)):
            known = len(skills[cooks[i]] | skills[cooks[j]])
            if known > most:
                most = known
                best = (cooks[i], cooks[j])
    return best


def pizza_codes(toppings, max_toppings):
    """Return the codes of all pizzas with 0 to max_toppings toppings, e.g. '', 'c', 'h', 'ch'.

    >>> pizza_codes("chm", 2)
    ['', 'c', 'h', 'm', 'ch', 'cm', 'hm']
    """
    codes = []
    for size in range(max_toppings + 1):
        for combo in combinations(toppings, size):
            codes.append("".join(combo))
    return codes


def split_bill(amounts, target):
    """
    Is there a way to choose some of the amounts on a bill so that they sum to `target`
    without using two amounts that stand next to each other on the bill? The empty choice
    has the sum 0.

    split_bill([5, 8, 7, 1], 12) == True
    split_bill([5, 8, 7, 1], 13) == False
    """
    if target == 0:
        return True
    if not amounts:
        return False
    return split_bill(amounts[2:], target - amounts[0]) or split_bill(amounts[1:], target)
