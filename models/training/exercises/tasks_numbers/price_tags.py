from typing import List, Tuple


def best_discount(price: float, code: str, codes: dict) -> float:
    """
    `codes` maps a discount code to a string: '10%' takes away a percentage, '-5' takes away an
    amount. A price can never fall below 0. An unknown code changes nothing. Return the new
    price rounded to two decimals.

    >>> best_discount(80.0, 'SUN', {'SUN': '10%', 'SEA': '-5'})
    72.0
    >>> best_discount(3.0, 'SEA', {'SUN': '10%', 'SEA': '-5'})
    0
    """
    if code not in codes:
        return price
    rule = codes[code]
    if rule.endswith('%'):
        new = price * (100 - int(rule[:-1])) / 100
    else:
        new = price + int(rule)
    return round(max(0, new), 2)


def nice_price(cents):
    """
    Shops like prices that end with 99 or 49. Given a price in cents, return the nearest nice
    price; of two equally near ones the lower one. The lowest nice price is 49.

    Examples:
    nice_price(510) == 499
    nice_price(525) == 549
    nice_price(10) == 49
    """
    best = 49
    p = 49
    while p <= cents + 50:
        if abs(p - cents) < abs(best - cents):
            best = p
        p += 50
    return best


def half_price_groups(prices: List[int]) -> float:
    """
    The cashier sorts everything from the cheapest to the most expensive and makes groups of
    four. In a complete group the two things in the middle cost half the price. A group that
    is not complete is paid in full. Return the sum to pay.

    >>> half_price_groups([5, 9, 2, 8, 10])
    27.5
    >>> half_price_groups([4, 4, 4])
    12
    """
    prices = sorted(prices)
    total = 0
    for i in range(0, len(prices), 4):
        group = prices[i:i + 4]
        total += sum(group)
        if len(group) == 4:
            total -= (group[1] + group[2]) / 2
    return total


def price_jumps(history: List[int], percent: int) -> List[int]:
    """
    Return the indices of the days on which the price was more than `percent` percent higher or
    lower than on the day before.

    price_jumps([100, 105, 120, 90], 10) == [2, 3]
    price_jumps([50], 1) == []
    """
    days = []
    for i in range(1, len(history)):
        change = abs(history[i] - history[i - 1])
        if change * 100 > percent * history[i - 1]:
            days.append(i)
    return days


def cheapest_per_unit(offers: List[Tuple[str, int, int]]) -> str:
    """
    An offer is a tuple (name, price in cents, grams). Return the name of the offer with the
    lowest price per gram. Offers with 0 grams are ignored; if there is none left, return ''.

    cheapest_per_unit([('a', 100, 50), ('b', 300, 200), ('c', 10, 0)]) -> 'b'
    cheapest_per_unit([]) -> ''
    """
    best_name = ''
    best = None
    for name, price, grams in offers:
        if grams == 0:
            continue
        unit = price / grams
        if best is None or unit < best:
            best = unit
            best_name = name
    return best_name


def till_total(items, free_from):
    # shipping costs 5 unless the goods cost at least `free_from`; empty carts cost nothing
    if not items:
        return 0
    s = sum(price * n for price, n in items)
    return s if s >= free_from else s + 5


def affordable(prices, money):
    """
    Walk along a shelf and buy each thing that you can still pay, but never two neighbours.
    Return the indices of what was bought.

    affordable([4, 3, 5, 9, 2], 11) # => [0, 2, 4]
    affordable([9, 1], 5) # => [1]
    """
    bought = []
    for i, p in enumerate(prices):
        if bought and bought[-1] == i - 1:
            continue
        if p <= money:
            money -= p
            bought.append(i)
    return bought
