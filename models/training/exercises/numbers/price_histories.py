from typing import Dict, List, Optional, Tuple


def lowest_in_last_days(prices: List[int], days: int) -> List[int]:
    """For every day the lowest price of that day and the days before it, `days` in all.

    >>> lowest_in_last_days([5, 3, 4, 6, 7], 2)
    [5, 3, 3, 4, 6]
    """
    lows = []
    for i in range(len(prices)):
        start = i - days + 1
        if start < 0:
            start = 0
        lows.append(min(prices[start:i + 1]))
    return lows


def is_real_offer(history: List[int], offer: int) -> bool:
    """An offer is real if it is at least ten percent below the lowest price of the last 30 days."""
    return offer * 10 <= min(history[-30:]) * 9


def price_changes(prices: List[int]) -> List[Tuple[int, int]]:
    """Days on which the price changed, with the new price.

    >>> price_changes([10, 10, 12, 12, 9])
    [(2, 12), (4, 9)]
    """
    changes = []
    for day in range(1, len(prices)):
        if prices[day] != prices[day - 1]:
            changes.append((day, prices[day]))
    return changes


def loyal_customer(prices: List[int], every: int) -> int:
    """Somebody buys every few days, starting with day 0, and always remembers the price paid last.
    If the price is more than double of it, the customer skips that day. What is paid in total?

    >>> loyal_customer([4, 1, 9, 1, 6], 2)
    10
    """
    paid = 0
    last = prices[0]
    for day in range(0, len(prices), every):
        if prices[day] <= 2 * last:
            paid += prices[day]
            last = prices[day]
    return paid


def best_waiting_time(prices: List[int], patience: int) -> List[Optional[int]]:
    """For each day: after how many days, at most `patience`, would one have paid the least? None if
    waiting does not help.

    >>> best_waiting_time([5, 7, 6, 4], 2)
    [None, 2, 1, None]
    """
    result = []
    for i in range(len(prices)):
        wait = None
        low = prices[i]
        for j in range(i + 1, min(len(prices), i + patience + 1)):
            if prices[j] < low:
                low = prices[j]
                wait = j - i
        result.append(wait)
    return result


def deepest_fall(prices: List[int]) -> int:
    """Largest fall, in whole percent, from a highest price so far to any later price.

    >>> deepest_fall([100, 120, 90, 130, 110])
    25
    """
    top = prices[0]
    worst = 0
    for p in prices:
        top = max(top, p)
        fall = (top - p) * 100 // top
        worst = max(worst, fall)
    return worst


def same_price_everywhere(shops: Dict[str, Dict[str, int]]) -> List[str]:
    """Articles that all shops sell at the same price, sorted by name.

    >>> same_price_everywhere({"A": {"tea": 3, "jam": 2}, "B": {"jam": 2, "tea": 4}})
    ['jam']
    """
    lists = list(shops.values())
    same = []
    for article, price in lists[0].items():
        if all(other.get(article) == price for other in lists[1:]):
            same.append(article)
    return sorted(same)


def simple_index(prices, base_day=0):
    """Prices as whole percentages of the price on the base day.

    >>> simple_index([50, 55, 40])
    [100, 110, 80]
    """
    base = prices[base_day]
    return [round(100 * p / base) for p in prices]


def steady_days(prices):
    # longest number of days in a row with an unchanged price
    best = run = 1
    for i in range(1, len(prices)):
        run = run + 1 if prices[i] == prices[i - 1] else 1
        best = max(best, run)
    return best
