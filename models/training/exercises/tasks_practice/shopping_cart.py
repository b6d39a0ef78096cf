from typing import Dict, List, Tuple


class Basket:
    """
    The basket of a web shop. Prices are in cents. From three pieces of an
    article on, each piece costs ten percent less (rounded down).

    >>> b = Basket({'mug': 500, 'pen': 99})
    >>> b.add('mug', 3)
    >>> b.add('pen')
    >>> b.total()
    1449
    >>> b.remove('mug')
    >>> b.total(), b.lines()
    (1099, ['mug x 2', 'pen x 1'])
    """

    def __init__(self, prices: Dict[str, int]):
        self.prices = prices
        self.items: Dict[str, int] = {}

    def add(self, name: str, number: int = 1) -> None:
        if name not in self.prices:
            raise KeyError(name)
        self.items[name] = self.items.get(name, 0) + number

    def remove(self, name: str) -> None:
        if self.items.get(name, 0) > 1:
            self.items[name] -= 1
        else:
            self.items.pop(name, None)

    def total(self) -> int:
        total = 0
        for name, number in self.items.items():
            price = self.prices[name]
            if number >= 3:
                price = price * 90 // 100
            total += price * number
        return total

    def lines(self) -> List[str]:
        return [name + ' x ' + str(self.items[name]) for name in sorted(self.items)]


def shipping(cents: int, weight: int, country: str) -> int:
    """
    Shipping costs 490 cents at home ("home") and 1290 elsewhere, and 100 more
    for each started kilogram above the first two (weight in grams). At home it
    is free from a value of 5000 cents on, if the parcel has no more than 10 kg.

    Examples:
    shipping(2000, 1500, 'home') == 490
    shipping(2000, 2100, 'abroad') == 1390
    shipping(5000, 9000, 'home') == 0
    """
    if country == 'home' and cents >= 5000 and weight <= 10000:
        return 0
    cost = 490 if country == 'home' else 1290
    extra = weight - 2000
    while extra > 0:
        cost += 100
        extra -= 1000
    return cost


def best_voucher(total: int, vouchers: List[Tuple[str, int, int]]) -> str:
    """
    A voucher is (code, minimum, cents off) and may be used if the total is not
    below its minimum. Return the code of the one that saves most, the first of
    equally good ones, or '' if none may be used.

    >>> best_voucher(3000, [('A', 0, 200), ('B', 2500, 500), ('C', 4000, 900)])
    'B'
    >>> best_voucher(10, [('B', 2500, 500)])
    ''
    """
    best = ''
    saved = 0
    for code, minimum, off in vouchers:
        if total >= minimum and off > saved:
            best = code
            saved = off
    return best


def three_for_two(prices):
    """
    Of each three articles the cheapest one is free. The articles are put
    together by price, the dearest three first. Return what has to be paid.

    three_for_two([5, 9, 4, 2]) -> 16
    three_for_two([7, 7]) -> 14
    """
    p = sorted(prices, reverse=True)
    pay = 0
    for i in range(len(p)):
        if i % 3 != 2:
            pay += p[i]
    return pay


def merge_baskets(a, b):
    """Put two baskets (article -> number) together, without changing them. No article may
    come to more than 10 pieces."""
    res = dict(a)
    for name in b:
        res[name] = min(10, res.get(name, 0) + b[name])
    return res
