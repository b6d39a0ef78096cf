class CoinSlot:
    """
    The slot of a machine that takes only some kinds of coins. It keeps the inserted amount;
    `buy` takes the price off and returns the change as a list of coins, large ones first, or
    None if the money is not enough.

    >>> slot = CoinSlot([5, 10, 50])
    >>> slot.insert(50), slot.insert(20)
    (True, False)
    >>> slot.buy(35)
    [10, 5]
    >>> slot.buy(35) is None
    True
    """

    def __init__(self, kinds):
        self.kinds = sorted(kinds, reverse=True)
        self.amount = 0

    def insert(self, coin):
        if coin not in self.kinds:
            return False
        self.amount += coin
        return True

    def buy(self, price):
        if self.amount < price:
            return None
        rest = self.amount - price
        self.amount = 0
        change = []
        for kind in self.kinds:
            while rest >= kind:
                change.append(kind)
                rest -= kind
        return change


def slot_number(code, columns):
    """Products have codes like "B3": row letter and column from 1. Return the running number of
    the slot from 0, or -1 for a code outside of the machine.

    slot_number("A1", 6) == 0
    slot_number("B3", 6) == 8
    slot_number("B7", 6) == -1
    """
    if len(code) < 2 or not code[0].isupper() or not code[1:].isdigit():
        return -1
    column = int(code[1:])
    if not 1 <= column <= columns:
        return -1
    return (ord(code[0]) - ord("A")) * columns + column - 1


def missing_coins(price, inserted, kinds):
    """
    The display shows which single coin completes the price. Return the smallest kind of coin
    that is enough, 0 if nothing is missing and None if no single coin is enough.

    >>> missing_coins(120, [50, 50], [10, 20, 50])
    20
    >>> missing_coins(120, [20], [10, 20, 50]) is None
    True
    """
    rest = price - sum(inserted)
    if rest <= 0:
        return 0
    fitting = [k for k in kinds if k >= rest]
    return min(fitting) if fitting else None


def sold_out_after(stock, sales):
    """Given the stock per slot and the list of the slots that customers choose, return the
    number of customers who get nothing.

    >>> sold_out_after([1, 2], [0, 0, 1, 1, 1])
    2
    """
    left = list(stock)
    unhappy = 0
    for slot in sales:
        if left[slot] == 0:
            unhappy += 1
        else:
            left[slot] -= 1
    return unhappy


def refill_plan(stock, full):
    """
    Return a dictionary slot -> number of pieces to bring for every slot that is at most half full.

    >>> refill_plan([10, 5, 0, 6], 10)
    {1: 5, 2: 10}
    """
    return {i: full - s for i, s in enumerate(stock) if 2 * s <= full}


def price_tag(cents):
    """Write a price: below one unit as "85c", whole units as "3,-", otherwise like "3,05".

    price_tag(85) == "85c"
    price_tag(300) == "3,-"
    price_tag(305) == "3,05"
    """
    if cents < 100:
        return f"{cents}c"
    units, rest = divmod(cents, 100)
    return f"{units},-" if rest == 0 else f"{units},{rest:02d}"


def raise_prices(prices, percent):
    """Raise all prices by some percent and round up to the next multiple of five."""
    raised = []
    for p in prices:
        new = p * (100 + percent) // 100
        if p * (100 + percent) % 100 != 0:
            new += 1
        raised.append(new + -new % 5)
    return raised
