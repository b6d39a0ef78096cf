from typing import Dict, List


def split_bill(cents: int, people: int) -> List[int]:
    """
    Split a bill fairly: all parts are equal or differ by one cent, and those
    who come first in the list pay the cent more. The parts add up to the bill.

    >>> split_bill(1000, 3)
    [334, 333, 333]
    >>> split_bill(2, 4)
    [1, 1, 0, 0]
    """
    base = cents // people
    rest = cents % people
    parts = []
    for i in range(people):
        if i < rest:
            parts.append(base + 1)
        else:
            parts.append(base)
    return parts


def split_by_weight(cents: int, weights: List[int]) -> List[int]:
    """
    You are given an amount in cents and the weights of the partners. Return the
    share of each: the amount times its weight over the sum of the weights,
    rounded down. The cents left over go one by one to the partners from the
    front.

    Examples:
    split_by_weight(100, [1, 1, 1]) == [34, 33, 33]
    split_by_weight(70, [5, 2]) == [50, 20]
    """
    total = sum(weights)
    shares = [cents * w // total for w in weights]
    left = cents - sum(shares)
    i = 0
    while left > 0:
        shares[i] += 1
        left -= 1
        i = (i + 1) % len(shares)
    return shares


def who_owes(paid: Dict[str, int]) -> Dict[str, int]:
    """
    Some friends have paid different amounts for a trip (in cents, and the sum
    can be divided evenly). Return for each friend who has paid too little how
    much he or she still owes.

    >>> who_owes({'ann': 900, 'bob': 0, 'cem': 300})
    {'bob': 400, 'cem': 100}
    """
    if not paid:
        return {}
    fair = sum(paid.values()) // len(paid)
    debts = {}
    for name, amount in paid.items():
        if amount < fair:
            debts[name] = fair - amount
    return debts


def settle(balance):
    """
    balance maps a name to what this person gets (positive) or has to give
    (negative); the sum is 0. Return payments (giver, taker, amount): always the
    one who has to give most pays the one who gets most. Ties go by name.

    >>> settle({'a': 50, 'b': -20, 'c': -30})
    [('c', 'a', 30), ('b', 'a', 20)]
    >>> settle({'a': 0})
    []
    """
    money = dict(balance)
    res = []
    while True:
        names = sorted(money)
        if not names:
            return res
        giver = min(names, key=lambda x: money[x])
        taker = max(names, key=lambda x: money[x])
        amount = min(-money[giver], money[taker])
        if amount <= 0:
            return res
        money[giver] += amount
        money[taker] -= amount
        res.append((giver, taker, amount))


def format_cents(c):
    """
    Write an amount of cents as text with two places and the thousands apart.

    format_cents(123456789) -> "1'234'567.89"
    format_cents(-5) -> '-0.05'
    """
    sign = ''
    if c < 0:
        sign = '-'
        c = -c
    whole = str(c // 100)
    groups = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    groups.insert(0, whole)
    return sign + "'".join(groups) + '.' + str(c % 100).zfill(2)


def round_to_coin(cents, coin):
    """Round an amount to the nearest multiple of the smallest coin; exactly half
    a coin is rounded up."""
    rest = cents % coin
    if rest * 2 >= coin:
        return cents - rest + coin
    return cents - rest
