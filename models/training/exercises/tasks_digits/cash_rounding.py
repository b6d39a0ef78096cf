from typing import Dict, List, Optional


def round_cash(cents: int, unit: int = 5) -> int:
    """
    Round an amount to the nearest multiple of the unit. If it lies exactly in the middle, round
    in favour of the customer, that is down for a positive and down (away from zero) for a negative amount.

    >>> round_cash(123)
    125
    >>> round_cash(125, 10)
    120
    >>> round_cash(-5, 10)
    -10
    """
    low = cents // unit * unit
    if cents - low <= unit / 2:
        return low
    return low + unit


def rounding_gain(prices: List[int], unit: int = 5) -> int:
    """Return how many cents a shop gains (or loses, negative) if every price is rounded
    separately instead of the sum.

    rounding_gain([3, 3, 3]) == 5
    rounding_gain([]) == 0
    """
    separate = sum(round_cash(p, unit) for p in prices)
    return separate - round_cash(sum(prices), unit)


def charm_price(cents: int) -> int:
    """
    Turn a price into the nearest price not above it that ends in 9 or 5. Prices below 5 stay as they are.

    >>> charm_price(1203)
    1199
    >>> charm_price(1207)
    1205
    >>> charm_price(3)
    3
    """
    if cents < 5:
        return cents
    while cents % 10 != 9 and cents % 10 != 5:
        cents -= 1
    return cents


def till_difference(counted: Dict[int, int], expected: int) -> str:
    """Count the till: `counted` maps the value of a coin or note to its number. Return "ok",
    "short N" or "over N"."""
    total = 0
    for value, number in counted.items():
        total += value * number
    if total == expected:
        return "ok"
    if total < expected:
        return f"short {expected - total}"
    return f"over {total - expected}"


def pay_with_fewest_left(wallet: List[int], price: int) -> Optional[List[int]]:
    """
    A customer wants to get rid of small coins: he lays coins on the table, from the smallest on,
    until the price is reached. Return the coins on the table; None if the wallet does not suffice.

    >>> pay_with_fewest_left([50, 5, 20, 5], 25)
    [5, 5, 20]
    >>> pay_with_fewest_left([5], 25) is None
    True
    """
    if sum(wallet) < price:
        return None
    table = []
    paid = 0
    for coin in sorted(wallet):
        if paid >= price:
            break
        table.append(coin)
        paid += coin
    return table


def useless_coins(table, price):
    """Return the coins of the table which could be taken back one at a time (not together)
    without falling below the price.

    useless_coins([5, 5, 20], 25) == [5, 5]
    useless_coins([20], 20) == []
    """
    over = sum(table) - price
    return [c for c in table if c <= over]


def interest_steps(amount, percent, goal):
    """
    Each year the interest (percent, rounded down to whole cents) is added. After how many years
    is the goal reached? If the interest is 0 and the goal is not reached yet, return -1.

    >>> interest_steps(1000, 5, 1100)
    2
    >>> interest_steps(10, 5, 20)
    -1
    """
    years = 0
    while amount < goal:
        gain = amount * percent // 100
        if gain <= 0:
            return -1
        amount += gain
        years += 1
    return years


def receipt_line(name, cents, width=20):
    """Write the name on the left and the price like 3.05 on the right of a line with dots between them."""
    price = f"{cents // 100}.{cents % 100:02d}"
    return name + "." * (width - len(name) - len(price)) + price
