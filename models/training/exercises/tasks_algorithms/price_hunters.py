from typing import List, Optional, Tuple


def best_trip(prices: List[int], days: int) -> Tuple[int, int]:
    """
    Given the prices of a hotel for each night, find the cheapest stay of exactly `days`
    nights in a row where the first night is free if it is the dearest one of the stay (or
    as dear as the dearest). Return (first night, total). The earliest stay wins a tie.

    >>> best_trip([50, 90, 40, 45, 60], 2)
    (1, 40)
    """
    best = None
    for i in range(len(prices) - days + 1):
        stay = prices[i:i + days]
        cost = sum(stay)
        if stay[0] == max(stay):
            cost -= stay[0]
        if best is None or cost < best[1]:
            best = (i, cost)
    return best


def buy_on_dips(prices, money):
    """
    A collector looks at the price each day. Whenever it is lower than on the day before
    and he has enough money, he buys one piece. Return (pieces, money left).

    Examples:
    buy_on_dips([10, 8, 9, 7, 6], 20) == (2, 5)
    buy_on_dips([3, 4, 5], 20) == (0, 20)
    """
    cnt = 0
    for i in range(1, len(prices)):
        if prices[i] < prices[i - 1] and prices[i] <= money:
            money -= prices[i]
            cnt += 1
    return (cnt, money)


def cheaper_later(prices: List[int], wait: int) -> List[int]:
    """
    For every day return how much can be saved by waiting at most `wait` days for the
    lowest price (0 if waiting does not help).

    >>> cheaper_later([9, 7, 8, 3], 2)
    [2, 4, 5, 0]
    """
    savings = []
    for i in range(len(prices)):
        lowest = min(prices[i:i + wait + 1])
        savings.append(prices[i] - lowest)
    return savings


def bundle_price(amount: int, bundles: dict) -> Optional[int]:
    """
    `bundles` maps a number of pieces to the price of such a bundle. Return the least cost
    of at least `amount` pieces; buying too many is allowed. None if nothing is offered.

    >>> bundle_price(7, {1: 10, 4: 30, 10: 58})
    58
    >>> bundle_price(5, {1: 10, 4: 30})
    40
    >>> bundle_price(5, {}) is None
    True
    """
    if not bundles:
        return None
    memo = {}

    def cost(n):
        if n <= 0:
            return 0
        if n not in memo:
            memo[n] = min(price + cost(n - size) for size, price in bundles.items())
        return memo[n]

    return cost(amount)


def auction(bids, start):
    """
    Bids are (name, amount) in the order of time. A bid counts only if it is at least 5
    percent higher than the highest bid so far (the first one must reach `start`), and
    nobody may outbid himself. Return the winner's name and amount, or None.

    auction([("a", 100), ("b", 103), ("c", 105), ("c", 200)], 90) == ("c", 105)
    auction([("a", 5)], 90) is None
    """
    top = None
    for name, amount in bids:
        if top is None:
            if amount >= start:
                top = (name, amount)
        elif name != top[0] and amount * 100 >= top[1] * 105:
            top = (name, amount)
    return top


def record_lows(prices):
    # indices of the days on which the price was lower than ever before, the first day excluded
    lowest = prices[0] if prices else 0
    days = []
    for i, p in enumerate(prices):
        if p < lowest:
            lowest = p
            days.append(i)
    return days


def swap_gain(mine, yours):
    """Return the largest gain in my total by swapping one of my cards for one of yours, at most 10 in value.

    swap_gain([3, 8], [9, 20]) == 6
    swap_gain([5], [2]) == 0
    """
    best = 0
    for a in mine:
        for b in yours:
            if b - a <= 10:
                best = max(best, b - a)
    return best
