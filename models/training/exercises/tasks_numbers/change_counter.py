import math
from typing import Dict, List


def greedy_change(amount: int, coins: List[int]) -> List[int]:
    """
    A machine gives back change: as long as something is left, it takes the largest coin that
    is not larger than the rest. Return the coins in the order in which they fall out. If a
    rest remains that no coin fits, return an empty list.

    >>> greedy_change(68, [1, 2, 5, 10, 20, 50])
    [50, 10, 5, 2, 1]
    >>> greedy_change(8, [5, 2])
    []
    """
    out = []
    coins = sorted(coins, reverse=True)
    for c in coins:
        while amount >= c:
            amount -= c
            out.append(c)
    if amount > 0:
        return []
    return out


def purse_value(purse: Dict[str, int]) -> float:
    """
    The keys of the dictionary are coins like '50c' or '2e' and the values tell how many of
    them are in the purse. Return the total value in euros.

    Examples:
    purse_value({'50c': 3, '2e': 1}) == 3.5
    purse_value({}) == 0.0
    """
    cents = 0
    for coin, number in purse.items():
        value = int(coin[:-1])
        if coin.endswith('e'):
            value *= 100
        cents += value * number
    return cents / 100


def exact_without_change(price, coins):
    """
    Check if some of the coins in the purse add up to exactly the price. Each coin can be used
    once, and a price of 0 is always payable.

    exact_without_change(7, [5, 5, 2]) == True
    exact_without_change(9, [5, 5, 2]) == False
    """
    def pay(rest, i):
        if rest == 0:
            return True
        if rest < 0 or i == len(coins):
            return False
        return pay(rest - coins[i], i + 1) or pay(rest, i + 1)

    return pay(price, 0)


def split_bill(cents: int, people: int) -> List[int]:
    """
    Share a bill as evenly as possible. Return the sorted list of what each person pays, in
    cents: those who pay one cent more come last.

    >>> split_bill(1000, 3)
    [333, 333, 334]
    """
    base = cents // people
    more = cents % people
    return [base] * (people - more) + [base + 1] * more


def exchange(amount, rates):
    """
    An amount is changed several times, one rate after the other. After each change the result
    is cut (not rounded) to two decimals. Return the final amount.

    exchange(10.0, [1.5, 2.0]) -> 30.0
    exchange(1.0, [0.125]) -> 0.12
    """
    x = amount
    for r in rates:
        x = math.floor(x * r * 100) / 100
    return x


def tip(amount, quality):
    """
    The tip depends on the quality: 'bad' gives nothing, 'ok' gives 5 percent, 'good' gives 10
    percent, and any other word counts as 'ok'. A tip that is not zero is at least 1. The tip
    is rounded up to a whole number.

    tip(48, 'good') == 5
    tip(3, 'ok') == 1
    tip(90, 'bad') == 0
    """
    if quality == 'bad':
        return 0
    percent = 10 if quality == 'good' else 5
    t = -(-amount * percent // 100)
    if t < 1:
        t = 1
    return t


def cheaper_shop(a, b):
    # two price lists of the same things; returns how many things are cheaper in a, in b, equal
    res = [0, 0, 0]
    for p, q in zip(a, b):
        if p < q:
            res[0] += 1
        elif p > q:
            res[1] += 1
        else:
            res[2] += 1
    return tuple(res)
