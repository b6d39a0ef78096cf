from typing import List


def final_price(price: int, member: bool, code: str) -> int:
    """
    Members get 10 percent off. The code "SPRING" takes off 5 more euros, the code "VIP" 20 percent
    but only for members. Prices are rounded down to whole euros.
    >>> final_price(100, True, "SPRING")
    85
    >>> final_price(100, False, "VIP")
    100
    """
    percent = 0
    off = 0
    if member:
        percent += 10
    if code == "SPRING":
        off = 5
    elif code == "VIP" and member:
        percent += 20
    return max(price * (100 - percent) // 100 - off, 0)


def second_half_price(prices: List[float]) -> float:
    """Customers pay half for every second item, in the order of the till.
    >>> second_half_price([4, 6, 10])
    17.0
    """
    total = 0.0
    for i, p in enumerate(prices):
        if i % 2 == 1:
            total += p / 2
        else:
            total += p
    return total


def discount_series(price: float, percents: List[int]) -> float:
    """ Apply one discount after the other, each to the price that is left.
    >>> discount_series(100, [50, 50])
    25.0
    """
    for percent in percents:
        price = price * (100 - percent) / 100
    return round(price, 2)


def weekend_prices(prices: List[int], weekday: str) -> List[int]:
    """
    On Saturdays every price above 20 falls by 5, on Sundays every price falls by a tenth
    (rounded down); on other days nothing changes.
    >>> weekend_prices([8, 25], "Sat")
    [8, 20]
    >>> weekend_prices([8, 25], "Sun")
    [8, 23]
    """
    out = []
    for p in prices:
        if weekday == "Sat" and p > 20:
            out.append(p - 5)
        elif weekday == "Sun":
            out.append(p - p // 10)
        else:
            out.append(p)
    return out


def loyalty_level(points: int) -> str:
    # bronze below 100, silver below 500, gold below 2000, then platinum
    for limit, name in [(100, "bronze"), (500, "silver"), (2000, "gold")]:
        if points < limit:
            return name
    return "platinum"


def three_for_two(counts: dict, prices: dict) -> int:
    """Of three equal products one is free.
    >>> three_for_two({"soap": 7, "brush": 2}, {"soap": 2, "brush": 5})
    20
    """
    total = 0
    for name, n in counts.items():
        to_pay = n - n // 3
        total += to_pay * prices[name]
    return total


def percent_off(old: int, new: int) -> int:
    """How many percent has the price been reduced, rounded down? 0 if it has not.
    >>> percent_off(80, 60)
    25
    >>> percent_off(80, 90)
    0
    """
    if new >= old:
        return 0
    return (old - new) * 100 // old


def voucher_order(total, vouchers):
    """Use vouchers, largest first, as long as they do not exceed what is left to pay.
    Return the rest and the unused vouchers.
    >>> voucher_order(38, [10, 20, 15])
    (3, [10])
    """
    unused = []
    for v in sorted(vouchers, reverse=True):
        if v <= total:
            total -= v
        else:
            unused.append(v)
    return total, unused


def cheapest_shop(shops: dict, wanted: List[str]) -> str:
    """Shop with the lowest sum for all wanted goods; shops that lack one are out of the question.
    >>> shops = {"A": {"nut": 3, "bolt": 1}, "B": {"nut": 2, "bolt": 1}, "C": {"nut": 1}}
    >>> cheapest_shop(shops, ["nut", "bolt"])
    'B'
    """
    best, best_sum = "", None
    for shop, prices in shops.items():
        if not all(w in prices for w in wanted):
            continue
        cost = sum(prices[w] for w in wanted)
        if best_sum is None or cost < best_sum:
            best, best_sum = shop, cost
    return best
