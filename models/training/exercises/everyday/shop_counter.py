from typing import Dict, List, Tuple


def change_coins(paid: int, price: int) -> List[int]:
    """
    Coins to give back, the largest first, from 200, 100, 50, 20, 10, 5, 2 and 1 cents.
    >>> change_coins(1000, 735)
    [200, 50, 10, 5]
    """
    if paid < price:
        raise ValueError("not enough money")
    rest = paid - price
    coins = []
    for coin in [200, 100, 50, 20, 10, 5, 2, 1]:
        while rest >= coin:
            coins.append(coin)
            rest -= coin
    return coins


def receipt(items: List[Tuple[str, int, int]]) -> List[str]:
    """Lines like "2 x milk 198" for (name, quantity, price in cents), and the total at the end.
    >>> receipt([("milk", 2, 99), ("bread", 1, 250)])
    ['2 x milk 198', '1 x bread 250', 'total 448']
    """
    lines = []
    total = 0
    for name, quantity, price in items:
        cost = quantity * price
        total += cost
        lines.append(f"{quantity} x {name} {cost}")
    lines.append(f"total {total}")
    return lines


def stamps(amounts: List[int]) -> int:
    """ A customer gets a stamp for every full 10 euros of each purchase and a
    free coffee for 8 stamps. How many free coffees?
    >>> stamps([35, 9, 52])
    1
    """
    total = 0
    for a in amounts:
        total += a // 10
    return total // 8


def can_pay_exactly(coins: List[int], price: int) -> bool:
    """
    Can the price be paid with some of the coins without any change?
    >>> can_pay_exactly([5, 2, 10], 12)
    True
    >>> can_pay_exactly([5, 2, 10], 8)
    False
    """
    if price == 0:
        return True
    if price < 0 or not coins:
        return False
    return can_pay_exactly(coins[1:], price - coins[0]) or can_pay_exactly(coins[1:], price)


def unit_price(offers):
    # offers are (name, price, grams); the name of the one with most grams for the money
    return max(offers, key=lambda o: o[2] / o[1])[0]


def restock(stock: Dict[str, int], minimum: int) -> Dict[str, int]:
    """What to order so that each product reaches the minimum again.
    >>> restock({"pen": 3, "ink": 12, "pad": 0}, 10)
    {'pen': 7, 'pad': 10}
    """
    return {name: minimum - n for name, n in stock.items() if n < minimum}


def happy_hour(sales: List[Tuple[int, int]]) -> int:
    """Sales are (hour, amount). Between 17 and 18 o'clock, both included, only half is charged,
    rounded down for every sale.
    >>> happy_hour([(16, 9), (17, 9), (18, 4), (19, 1)])
    16
    """
    total = 0
    for hour, amount in sales:
        if 17 <= hour <= 18:
            total += amount // 2
        else:
            total += amount
    return total


def best_seller(sales: List[str]) -> str:
    """Product sold most often, the alphabetically first one on a tie.
    >>> best_seller(["tea", "pie", "pie", "tea"])
    'pie'
    """
    best = ""
    for name in sorted(set(sales)):
        if best == "" or sales.count(name) > sales.count(best):
            best = name
    return best


def open_now(hour: int, weekday: int) -> bool:
    """Open 9 to 18 on weekdays, 9 to 13 on Saturdays (5), closed on Sundays (6)."""
    if weekday == 6:
        return False
    if weekday == 5:
        return 9 <= hour < 13
    return 9 <= hour < 18
