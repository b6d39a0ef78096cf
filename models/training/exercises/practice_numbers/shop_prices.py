from typing import List, Optional


def price_with_tax(net: float, percent: float) -> float:
    """Return the price that a customer pays: the net price and the tax, rounded to cents. A negative
    net price is a refund and is treated in the same way."""
    return round(net * (1 + percent / 100), 2)


def net_from_price(price: float, percent: float) -> float:
    """Return the net price that lies in a price with tax, rounded to cents."""
    return round(price / (1 + percent / 100), 2)


def ends_attractive(price: float) -> bool:
    """Tell whether a price ends in 95 or 99 cents, which shops believe to be attractive."""
    cents = round(price * 100) % 100
    return cents == 95 or cents == 99


def make_attractive(price: float) -> float:
    """Raise the price cent by cent until it ends attractively (see ends_attractive) and return it."""
    cents = round(price * 100)
    while not ends_attractive(cents / 100):
        cents += 1
    return cents / 100


def basket_total(prices: List[float], free_from: float, shipping: float) -> float:
    """Add up the prices of a basket. Shipping is added unless the prices reach free_from. An empty basket
    costs nothing."""
    if not prices:
        return 0.0
    total = 0.0
    for price in prices:
        total += price
    if total < free_from:
        total += shipping
    return round(total, 2)


def missing_for_free(prices: List[float], free_from: float) -> float:
    """Return how much more has to be bought until the shipping is free, 0.0 if it is already."""
    missing = free_from - sum(prices)
    return round(missing, 2) if missing > 0 else 0.0


def pay_two_of_three(prices: List[float]) -> float:
    """Of every three articles, taken in order of falling prices, the cheapest one is free. Return what is to
    be paid."""
    ordered = sorted(prices, reverse=True)
    total = 0.0
    for place, price in enumerate(ordered, 1):
        if place % 3 != 0:
            total += price
    return round(total, 2)


def best_voucher(total: float, vouchers: List[tuple]) -> Optional[int]:
    """Each voucher is a pair (minimum, discount): it takes the discount off if the total is at least the
    minimum. Return the index of the voucher with the greatest discount that may be used, None if there is
    no such voucher."""
    best = None
    for i, (minimum, discount) in enumerate(vouchers):
        if total < minimum:
            continue
        if best is None or discount > vouchers[best][1]:
            best = i
    return best


def price_drops(history: List[float]) -> List[float]:
    """Return by how much the price fell at every change of the history that was a fall, rounded to cents."""
    drops = []
    for before, after in zip(history, history[1:]):
        if after < before:
            drops.append(round(before - after, 2))
    return drops


def loyal_price(price: float, visits: int) -> float:
    """A customer gets one percent off for every five visits, but at most ten percent. Return the price."""
    percent = min(10, visits // 5)
    return round(price * (100 - percent) / 100, 2)


def unit_price(price: float, grams: int) -> Optional[float]:
    """Return the price for a kilogram, None for a package whose weight is not positive."""
    if grams <= 0:
        return None
    return round(price * 1000 / grams, 2)
