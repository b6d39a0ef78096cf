from typing import Dict, List, Optional


class Vending:
    """A vending machine that keeps the money until something is bought.

    >>> m = Vending({'tea': 3, 'juice': 5})
    >>> m.insert(4); m.buy('juice'), m.buy('tea'), m.money
    (False, True, 1)
    """

    def __init__(self, prices: Dict[str, int]):
        self.prices = prices
        self.money = 0

    def insert(self, coins: int) -> None:
        self.money += coins

    def buy(self, name: str) -> bool:
        price = self.prices.get(name)
        if price is None or price > self.money:
            return False
        self.money -= price
        return True


def pay_exact_two_kinds(amount: int, small: int, large: int) -> Optional[int]:
    """Fewest coins for the amount if only two kinds of coins exist; None if impossible.

    >>> pay_exact_two_kinds(23, 3, 7)
    5
    >>> pay_exact_two_kinds(5, 3, 7) is None
    True
    """
    for larges in range(amount // large, -1, -1):
        rest = amount - larges * large
        if rest % small == 0:
            return larges + rest // small
    return None


def impossible_amounts(small: int, large: int, limit: int) -> List[int]:
    """Amounts up to the limit that can not be paid with the two kinds of coins.

    >>> impossible_amounts(3, 5, 10)
    [1, 2, 4, 7]
    """
    possible = [False] * (limit + 1)
    possible[0] = True
    for amount in range(1, limit + 1):
        if amount >= small and possible[amount - small]:
            possible[amount] = True
        elif amount >= large and possible[amount - large]:
            possible[amount] = True
    return [a for a in range(limit + 1) if not possible[a]]


def purse_orders(total: int, coins: List[int], most: int) -> List[List[int]]:
    """All ways to pay the total with coins laid down in falling value, with at most
    `most` coins of each kind.

    >>> purse_orders(7, [1, 2, 5], 2)
    [[5, 2], [5, 1, 1]]
    """
    if total == 0:
        return [[]]
    if not coins:
        return []
    largest = max(coins)
    others = [c for c in coins if c != largest]
    ways = []
    for times in range(most, -1, -1):
        if times * largest <= total:
            for rest in purse_orders(total - times * largest, others, most):
                ways.append([largest] * times + rest)
    return ways


def slot_points(reels):
    """Three equal symbols give 50 points, two neighbouring equal ones 10, any star 1 each.

    >>> slot_points('AAB'), slot_points('*A*'), slot_points('***')
    (10, 2, 53)
    """
    points = reels.count('*')
    if reels[0] == reels[1] == reels[2]:
        points += 50
    elif reels[0] == reels[1] or reels[1] == reels[2]:
        points += 10
    return points


def stack_heights(coins: List[int]) -> Dict[int, int]:
    # how many coins of each kind, kinds in rising order
    heights = {}
    for c in sorted(coins):
        heights[c] = heights.get(c, 0) + 1
    return heights


def round_cash(cents: int) -> int:
    """Round to multiples of 5 cents: 1 and 2 go down, 3 and 4 go up.

    >>> round_cash(12), round_cash(13), round_cash(19)
    (10, 15, 20)
    """
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + 5 - rest


def doubling_bets(money: int, results: str) -> int:
    """Bet 1; after a loss the bet is doubled, after a win it is 1 again. Stop when the
    money is less than the bet. Results is a text of 'w' and 'l'.

    >>> doubling_bets(10, 'llw')
    11
    >>> doubling_bets(5, 'lllw')
    2
    """
    bet = 1
    for r in results:
        if money < bet:
            break
        if r == 'w':
            money += bet
            bet = 1
        else:
            money -= bet
            bet *= 2
    return money
