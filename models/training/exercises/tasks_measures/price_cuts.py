from typing import List, Tuple


def after_cuts(price: int, cuts: List[str]) -> int:
    """Apply price cuts in order. "10%" takes ten percent (result rounded down to cents), "200" takes 200
    cents. A price never falls below 1 cent unless it was 0 already.

    >>> after_cuts(1000, ["10%", "200"])
    700
    >>> after_cuts(1000, ["200", "10%"])
    720
    >>> after_cuts(100, ["150"])
    1
    """
    if price == 0:
        return 0
    for cut in cuts:
        if cut.endswith("%"):
            price = price * (100 - int(cut[:-1])) // 100
        else:
            price -= int(cut)
        price = max(price, 1)
    return price


def best_order(price: int, cuts: List[str]) -> int:
    """A customer may choose the order of two cuts. Return the lower price; with one cut or none there is
    no choice.

    >>> best_order(1000, ["200", "10%"])
    700
    """
    if len(cuts) < 2:
        return after_cuts(price, cuts)
    a = after_cuts(price, cuts)
    b = after_cuts(price, cuts[::-1])
    return a if a < b else b


def quantity_price(n: int, steps: List[Tuple[int, int]]) -> int:
    """steps are (from this number on, price of a piece), ascending. All pieces cost the price of the
    step reached. Sometimes buying more is cheaper: return the lowest price for at least n pieces.

    >>> quantity_price(9, [(1, 100), (10, 80)])
    800
    >>> quantity_price(7, [(1, 100), (10, 80)])
    700
    """
    if n <= 0:
        return 0
    best = None
    for start, price in steps:
        cost = max(n, start) * price
        if best is None or cost < best:
            best = cost
    return best


def real_discount(old: float, new: float, claimed: int) -> bool:
    """Check if a claimed discount is true: the new price is at most half a percent of the old price
    dearer than claimed.

    >>> real_discount(80, 60, 25), real_discount(80, 64, 25)
    (True, False)
    """
    if old <= 0 or new > old:
        return False
    should = old * (100 - claimed) / 100
    return new - should <= old * 0.005


def sale_days(prices: List[int]) -> int:
    """How many days was the price below the highest price seen up to that day?

    >>> sale_days([10, 12, 11, 12, 9])
    2
    """
    high = 0
    days = 0
    for p in prices:
        high = max(high, p)
        if p < high:
            days += 1
    return days


def end_in_99(price: int) -> int:
    """Change a price in cents to the nearest one that ends in 99, downward when two are equally near, at
    least 99.

    >>> [end_in_99(p) for p in (1040, 1060, 12, 1049)]
    [999, 1099, 99, 999]
    """
    if price <= 99:
        return 99
    below = (price - 99) // 100 * 100 + 99
    above = below + 100
    return below if price - below <= above - price else above


def voucher_choice(basket: int, vouchers: List[Tuple[int, int]]) -> int:
    """vouchers are (minimum basket, cents off). Only one may be used. Return what is to pay."""
    usable = [off for need, off in vouchers if basket >= need]
    if not usable:
        return basket
    return max(0, basket - max(usable))
