from typing import Dict, List, Tuple


def table_rent(metres: float, days: int, member: bool) -> float:
    """
    A table costs 6 for a metre and day. Members pay the first day only half, and everyone gets the fourth
    and all later days for 4 a metre.

    >>> table_rent(2, 1, True)
    6.0
    >>> table_rent(1, 4, False)
    22.0
    """
    rent = 0.0
    for day in range(1, days + 1):
        price = 6 if day < 4 else 4
        if day == 1 and member:
            price = price / 2
        rent += price * metres
    return rent


def bargain(offer: int, wish: int) -> List[int]:
    """
    The seller begins with the wish, the buyer with the offer. In turn the seller goes down by 2 and the
    buyer up by 1, until the seller is not above the buyer. Return the seller's prices.

    >>> bargain(5, 12)
    [12, 10, 8, 6]
    """
    prices = [wish]
    while wish > offer:
        wish -= 2
        offer += 1
        prices.append(wish)
    return prices


def sign(things: List[str], price: int) -> str:
    """A sign such as "cups, jugs & pans: 3 each". One thing stands alone, two have only the "&".

    >>> sign(["cups", "jugs", "pans"], 3)
    'cups, jugs & pans: 3 each'
    >>> sign(["cups"], 2)
    'cups: 2 each'
    """
    if len(things) == 1:
        names = things[0]
    else:
        names = ", ".join(things[:-1]) + " & " + things[-1]
    return f"{names}: {price} each"


def earnings(sales: List[Tuple[str, int]], share: int) -> Dict[str, int]:
    """
    Each sale has the owner of the thing and the price. The stall keeps `share` percent of every price,
    rounded up; return what each owner gets.

    >>> earnings([("Uma", 10), ("Leo", 5), ("Uma", 3)], 20)
    {'Uma': 10, 'Leo': 4}
    """
    owners: Dict[str, int] = {}
    for owner, price in sales:
        kept = -(-price * share // 100)
        owners[owner] = owners.get(owner, 0) + price - kept
    return owners


def is_fair_swap(mine: List[int], yours: List[int]) -> bool:
    """
    A swap of things is fair if the sums of the values differ by no more than a tenth of the larger sum,
    and nobody gives more than twice as many things.

    >>> is_fair_swap([10, 9], [20])
    True
    >>> is_fair_swap([5, 5, 10], [20])
    False
    """
    larger = max(sum(mine), sum(yours))
    if abs(sum(mine) - sum(yours)) * 10 > larger:
        return False
    return len(mine) <= 2 * len(yours) and len(yours) <= 2 * len(mine)


def change_box(coins: Dict[int, int], amount: int) -> Tuple[Dict[int, int], int]:
    """
    Pay out an amount from a box of coins (value to number), the largest coins first. Return the coins
    that were paid and the amount that could not be paid.

    >>> change_box({50: 1, 20: 2, 5: 1}, 98)
    ({50: 1, 20: 2, 5: 1}, 3)
    """
    paid = {}
    for value in sorted(coins, reverse=True):
        number = min(coins[value], amount // value)
        if number > 0:
            paid[value] = number
            amount -= number * value
    return paid, amount


def chest_value(chest: List) -> int:
    """
    Chests hold prices and smaller chests (lists). A chest inside another is worth one more than its content.

    >>> chest_value([4, [3, [2]], 1])
    12
    """
    value = 0
    for thing in chest:
        if isinstance(thing, list):
            value += chest_value(thing) + 1
        else:
            value += thing
    return value
