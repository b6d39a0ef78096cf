from typing import Dict, List


class PiggyBank:
    """A piggy bank that takes coins of fixed values and can be emptied.

    >>> bank = PiggyBank([1, 2, 5, 10])
    >>> bank.drop(5)
    >>> bank.drop(2, 3)
    >>> bank.total()
    11
    >>> bank.smash()
    {2: 3, 5: 1}
    >>> bank.total()
    0
    """

    def __init__(self, coin_values: List[int]):
        self.coin_values = coin_values
        self.coins: Dict[int, int] = {}

    def drop(self, coin: int, amount: int = 1) -> None:
        if coin not in self.coin_values:
            raise ValueError("unknown coin")
        self.coins[coin] = self.coins.get(coin, 0) + amount

    def total(self) -> int:
        return sum(coin * amount for coin, amount in self.coins.items())

    def smash(self) -> Dict[int, int]:
        content = {}
        for coin in sorted(self.coins):
            content[coin] = self.coins[coin]
        self.coins = {}
        return content


def pay_with_large_coins(amount: int, coins: List[int]) -> List[int]:
    """Pay an amount by taking the largest fitting coin again and again.
    Return the coins used, or an empty list if something would remain.

    >>> pay_with_large_coins(38, [1, 5, 10, 20])
    [20, 10, 5, 1, 1, 1]
    >>> pay_with_large_coins(7, [5, 3])
    []
    """
    used = []
    for coin in sorted(coins, reverse=True):
        while amount >= coin:
            used.append(coin)
            amount -= coin
    return used if amount == 0 else []


def weeks_until(goal: int, first: int, raise_by: int) -> int:
    """You save `first` euros in week one and raise_by more in each following week.
    After how many weeks is the goal reached?

    >>> weeks_until(100, 10, 5)
    5
    >>> weeks_until(0, 10, 5)
    0
    """
    saved = 0
    week = 0
    rate = first
    while saved < goal:
        saved += rate
        rate += raise_by
        week += 1
    return week


def split_fairly(cents, children):
    """Share an amount so that shares differ by one cent at most, the larger shares first.

    >>> split_fairly(1000, 3)
    [334, 333, 333]
    """
    base, rest = divmod(cents, children)
    shares = []
    for i in range(children):
        if i < rest:
            shares.append(base + 1)
        else:
            shares.append(base)
    return shares


def format_cents(cents: int) -> str:
    """Write an amount in cents as euros with two places.

    >>> format_cents(1205)
    '12.05'
    >>> format_cents(-70)
    '-0.70'
    """
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return sign + str(cents // 100) + "." + str(cents % 100).zfill(2)
