from typing import List, Optional


def weeks_to_save(price: int, weekly: int, have: int = 0) -> Optional[int]:
    """
    Every week some money is put into a jar. Return the number of weeks until there is enough for
    the price. If nothing is saved and there is not enough, return None.

    >>> weeks_to_save(100, 15)
    7
    >>> weeks_to_save(100, 15, 90)
    1
    >>> weeks_to_save(100, 0) is None
    True
    """
    if have >= price:
        return 0
    if weekly <= 0:
        return None
    weeks = 0
    while have < price:
        have += weekly
        weeks += 1
    return weeks


def growing_deposits(first: int, more: int, weeks: int) -> int:
    """
    In the first week a certain amount is saved, in each later week a bit more than the week
    before. Return what is in the jar at the end.

    >>> growing_deposits(5, 2, 3)
    21
    >>> growing_deposits(5, 2, 0)
    0
    """
    jar = 0
    deposit = first
    for _ in range(weeks):
        jar += deposit
        deposit += more
    return jar


def robbed_jar(deposits: List[int], every: int) -> List[int]:
    """
    After each deposit whose number is a multiple of `every`, somebody takes half of the coins,
    rounded down. Return the content after each deposit.

    >>> robbed_jar([10, 10, 10, 5], 2)
    [10, 10, 20, 13]
    """
    content = 0
    after = []
    for number, deposit in enumerate(deposits, 1):
        content += deposit
        if number % every == 0:
            content -= content // 2
        after.append(content)
    return after


def interest_year(balance: float, percent: float) -> float:
    """
    Return the balance after one year with interest, cut (not rounded) to whole cents. There is
    no interest on debts.

    >>> interest_year(100, 2.5)
    102.5
    >>> interest_year(-100, 2.5)
    -100
    """
    if balance <= 0:
        return balance
    cents = int(balance * (100 + percent))
    return cents / 100


def years_until_doubled(percent: float, limit: int = 100) -> int:
    """
    Return after how many years a balance of 1000 is at least doubled by interest_year, or -1 if
    that takes more than limit years.

    >>> years_until_doubled(10)
    8
    >>> years_until_doubled(0)
    -1
    """
    balance = 1000.0
    for year in range(1, limit + 1):
        balance = interest_year(balance, percent)
        if balance >= 2000:
            return year
    return -1


def afford_in_order(jar: int, prices: List[int]) -> List[int]:
    """
    Wishes are bought in order as long as the money lasts; a wish that is too expensive is skipped.
    Return the indices of the wishes bought.

    >>> afford_in_order(50, [20, 40, 25, 5])
    [0, 2, 3]
    """
    bought = []
    for i, price in enumerate(prices):
        if price <= jar:
            jar -= price
            bought.append(i)
    return bought


def fair_contributions(price: int, jars: List[int]) -> Optional[List[int]]:
    """
    Friends buy something together. All give the same, but nobody can give more than is in the own
    jar, so the others give more. Return what each one gives, in whole coins, or None if all jars
    together are not enough.

    >>> fair_contributions(30, [5, 20, 20])
    [5, 12, 13]
    >>> fair_contributions(30, [5, 5]) is None
    True
    """
    if sum(jars) < price:
        return None
    gifts = [0] * len(jars)
    left = price
    order = sorted(range(len(jars)), key=lambda i: jars[i])
    for position, i in enumerate(order):
        friends = len(order) - position
        gifts[i] = min(jars[i], left // friends)
        left -= gifts[i]
    return gifts
