from typing import Dict, List, Optional


def price_with_coupon(price: float, coupon: str) -> float:
    """
    Apply a coupon to a price. A coupon is either a percentage such as "15%" or
    an amount such as "2.50". The price never falls below zero.
    >>> price_with_coupon(20.0, "15%")
    17.0
    >>> price_with_coupon(20.0, "2.50")
    17.5
    >>> price_with_coupon(1.0, "5")
    0.0
    """
    if coupon.endswith("%"):
        reduced = price * (100 - float(coupon[:-1])) / 100
    else:
        reduced = price - float(coupon)
    return round(max(reduced, 0.0), 2)


def pair_bonus(prices: List[int]) -> int:
    """ Whoever buys two items of the same price gets 1 euro back for the pair.
    Return what is to be paid in the end.
    >>> pair_bonus([5, 3, 5])
    12
    >>> pair_bonus([4, 4, 4, 4])
    14
    """
    total = sum(prices)
    for price in set(prices):
        pairs = prices.count(price) // 2
        total -= pairs
    return total


def parse_price(text: str) -> Optional[float]:
    """
    Turn a price tag like "$ 1,299.00" into a number, or None if it is not a price.
    >>> parse_price("$ 1,299.00")
    1299.0
    >>> parse_price("free")
    """
    cleaned = text.replace("$", "").replace(",", "").strip()
    try:
        return float(cleaned)
    except ValueError:
        return None


def bulk_price(unit_price, quantity):
    # 10 or more: 5% off, 50 or more: 10% off, 100 or more: 20% off
    if quantity >= 100:
        discount = 20
    elif quantity >= 50:
        discount = 10
    elif quantity >= 10:
        discount = 5
    else:
        discount = 0
    return unit_price * quantity * (100 - discount) / 100


def ends_in_nine(prices: List[int]) -> List[int]:
    """Raise each price in cents to the next amount whose last digit is 9.
    >>> ends_in_nine([120, 199, 305])
    [129, 199, 309]
    """
    return [p + (9 - p % 10) for p in prices]


def basket_total(basket: Dict[str, int], price_list: Dict[str, int]) -> int:
    """ Sum up a basket that maps product names to quantities.
    Products without a known price are skipped.
    >>> basket_total({"apple": 3, "pear": 1, "kiwi": 2}, {"apple": 20, "kiwi": 50})
    160
    """
    total = 0
    for name, quantity in basket.items():
        if name not in price_list:
            continue
        total += quantity * price_list[name]
    return total


def price_drops(history):
    """Return the positions at which a price is lower than it was the day before.
    >>> price_drops([10, 9, 9, 12, 8])
    [1, 4]
    """
    result = []
    for i in range(1, len(history)):
        if history[i] < history[i - 1]:
            result.append(i)
    return result


def fair_price(offers: List[float]) -> float:
    """Mean of the offers without those that are more than twice as high as the cheapest.
    >>> fair_price([10.0, 14.0, 25.0])
    12.0
    """
    cheapest = min(offers)
    total = 0.0
    count = 0
    for offer in offers:
        if offer > 2 * cheapest:
            continue
        total += offer
        count += 1
    return total / count
