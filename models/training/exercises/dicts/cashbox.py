from typing import Dict, List, Tuple


def count_value(coins: Dict[int, int]) -> int:
    """Value of all coins in a cash box; the dict tells how many there are of each coin.

    >>> count_value({1: 3, 5: 2, 10: 1})
    23
    """
    total = 0
    for coin, pieces in coins.items():
        total += coin * pieces
    return total


def pay_out(coins: Dict[int, int], amount: int) -> Dict[int, int]:
    """Pay an amount with as large coins as possible from the box. The result tells how many
    of each coin are used; it is empty if the amount cannot be paid in this way.

    >>> pay_out({10: 1, 5: 4, 1: 3}, 22)
    {10: 1, 5: 2, 1: 2}
    >>> pay_out({10: 2}, 15)
    {}
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        pieces = min(coins[coin], amount // coin)
        if pieces > 0:
            used[coin] = pieces
            amount -= coin * pieces
    if amount > 0:
        return {}
    return used


def add_boxes(boxes: List[Dict[int, int]]) -> Dict[int, int]:
    """Pour several boxes together, sorted by coin.

    >>> add_boxes([{5: 1, 1: 2}, {1: 4, 2: 1}])
    {1: 6, 2: 1, 5: 1}
    """
    result: Dict[int, int] = {}
    for box in boxes:
        for coin in box:
            result[coin] = result.get(coin, 0) + box[coin]
    return dict(sorted(result.items()))


def balances(transfers: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """Each transfer is (from, to, amount). Return what everybody has won or lost,
    without the people who come out even.

    >>> balances([("Ann", "Bob", 10), ("Bob", "Cid", 10), ("Cid", "Ann", 4)])
    {'Ann': -6, 'Cid': 6}
    """
    saldo: Dict[str, int] = {}
    for giver, taker, amount in transfers:
        saldo[giver] = saldo.get(giver, 0) - amount
        saldo[taker] = saldo.get(taker, 0) + amount
    return {name: value for name, value in saldo.items() if value != 0}


def split_bill(paid: Dict[str, int]) -> Dict[str, float]:
    """Friends have paid different sums on a trip. Return what each gets back
    (positive) or still has to pay (negative) so that all pay the same.

    >>> split_bill({"Max": 30, "Lia": 0, "Sam": 15})
    {'Max': 15.0, 'Lia': -15.0, 'Sam': 0.0}
    """
    share = sum(paid.values()) / len(paid)
    return {name: amount - share for name, amount in paid.items()}


def spending_by_month(receipts: List[Tuple[str, int]]) -> Dict[str, int]:
    """Receipts are ('2024-05-17', amount). Sum them by month.

    >>> spending_by_month([("2024-05-17", 4), ("2024-05-30", 6), ("2024-06-01", 1)])
    {'2024-05': 10, '2024-06': 1}
    """
    sums: Dict[str, int] = {}
    for date, amount in receipts:
        month = date[:7]
        if month not in sums:
            sums[month] = 0
        sums[month] += amount
    return sums


def over_budget(spent: Dict[str, int], budget: Dict[str, int]) -> List[str]:
    """Categories in which more was spent than planned; no plan means a budget of zero."""
    result = []
    for category, amount in spent.items():
        if amount > budget.get(category, 0):
            result.append(category)
    return result
