from typing import Dict, List, Optional, Tuple


def till_after(sales: List[Tuple[int, int]], till: Dict[int, int]) -> Optional[Dict[int, int]]:
    """
    You are given the sales of a kiosk as (price, note) pairs: a customer pays the price
    with one single coin or note. The till maps a coin to how many of it there are. The
    change is given with large coins first, and only with coins that are there (the
    customer's own coin is put in before). Return the till after all sales, or None as
    soon as the change can't be given.

    >>> till_after([(3, 5)], {1: 2, 2: 1})
    {1: 2, 2: 0, 5: 1}
    >>> till_after([(3, 5)], {1: 1}) is None
    True
    """
    box = dict(till)
    for price, note in sales:
        box[note] = box.get(note, 0) + 1
        change = note - price
        for coin in sorted(box, reverse=True):
            while box[coin] > 0 and coin <= change:
                box[coin] -= 1
                change -= coin
        if change > 0:
            return None
    return box


def unpayable(coins, limit):
    """
    Each coin in the list may be used once. Find all the amounts from 1 to `limit` that
    can't be paid exactly.

    Example:
    unpayable([1, 2, 5], 9) == [4, 9]
    unpayable([], 2) == [1, 2]
    """
    sums = {0}
    for c in coins:
        sums = sums | {s + c for s in sums}
    return [x for x in range(1, limit + 1) if x not in sums]


def two_kinds(amount: int, a: int, b: int) -> List[Tuple[int, int]]:
    """
    Return every way to pay an amount with coins of the two values a and b, as pairs
    (number of a coins, number of b coins), the way with the fewest coins first. If two
    ways need the same number of coins, the one with fewer a coins comes first.

    >>> two_kinds(20, 2, 5)
    [(0, 4), (5, 2), (10, 0)]
    """
    ways = []
    for n in range(amount // a + 1):
        rest = amount - n * a
        if rest % b == 0:
            ways.append((n, rest // b))
    ways.sort(key=lambda w: (w[0] + w[1], w[0]))
    return ways


def round_to_five(cents: int) -> int:
    """Round an amount to the nearest multiple of five cents; 1 and 2 go down, 3 and 4 go up.

    >>> [round_to_five(c) for c in (11, 12, 13, 15)]
    [10, 10, 15, 15]
    """
    rest = cents % 5
    if rest < 3:
        return cents - rest
    return cents + 5 - rest


def coin_turns(prices, purse):
    """
    Milo buys sweets in the given order and pays each with whole crowns from his purse.
    After each third sweet he gets one crown back. Return how many sweets he can buy
    before the next one is too dear.

    coin_turns([2, 3, 1, 4], 6) == 3
    coin_turns([2, 3, 1, 1], 6) == 4
    coin_turns([9], 6) == 0
    """
    bought = 0
    for p in prices:
        if p > purse:
            break
        purse -= p
        bought += 1
        if bought % 3 == 0:
            purse += 1
    return bought


def heaviest_purse(coins, weights, amount):
    # the largest weight with which `amount` can be paid exactly, any number of coins; -1 if it can't
    table = [0] + [-1] * amount
    for x in range(1, amount + 1):
        for c, w in zip(coins, weights):
            if c <= x and table[x - c] >= 0:
                table[x] = max(table[x], table[x - c] + w)
    return table[amount]
