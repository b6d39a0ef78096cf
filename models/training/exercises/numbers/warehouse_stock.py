class Stock:
    """Counts pieces per article and remembers the lowest stock that each article ever had.

    >>> s = Stock()
    >>> s.add("nut", 10)
    >>> s.take("nut", 7)
    True
    >>> s.take("nut", 7)
    False
    >>> s.add("nut", 5)
    >>> s.lowest["nut"], s.pieces["nut"]
    (3, 8)
    """

    def __init__(self):
        self.pieces = {}
        self.lowest = {}

    def add(self, article, number):
        self.pieces[article] = self.pieces.get(article, 0) + number
        if article not in self.lowest:
            self.lowest[article] = self.pieces[article]

    def take(self, article, number):
        available = self.pieces.get(article, 0)
        if number > available:
            return False
        self.pieces[article] = available - number
        self.lowest[article] = min(self.lowest[article], self.pieces[article])
        return True


def reorder_list(stock: dict[str, int], minimum: int) -> list[str]:
    """Articles below the minimum, the scarcest first.

    >>> reorder_list({"bolt": 4, "nail": 90, "nut": 1}, 10)
    ['nut', 'bolt']
    """
    short = [a for a in stock if stock[a] < minimum]
    return sorted(short, key=lambda a: stock[a])


def packs_to_order(needed: int, stock: int, pack: int) -> int:
    """Full packs to order so that the needed number is available.

    >>> packs_to_order(50, 12, 10)
    4
    >>> packs_to_order(10, 12, 10)
    0
    """
    missing = needed - stock
    if missing <= 0:
        return 0
    packs = missing // pack
    if missing % pack != 0:
        packs += 1
    return packs


def oldest_first(batches: list[list[int]], amount: int) -> list[list[int]]:
    """Batches are [age in days, pieces]. Take pieces from the oldest batches and return what remains.

    >>> oldest_first([[3, 10], [9, 4], [5, 6]], 7)
    [[5, 3], [3, 10]]
    """
    remaining = []
    for age, pieces in sorted(batches, reverse=True):
        taken = min(pieces, amount)
        amount -= taken
        if pieces > taken:
            remaining.append([age, pieces - taken])
    return remaining


def stock_value(stock: dict[str, int], prices: dict[str, float]) -> float:
    """Value of all articles; articles without a price are skipped."""
    total = 0.0
    for article, pieces in stock.items():
        if article in prices:
            total += pieces * prices[article]
    return round(total, 2)


def shelf_letters(position: int, levels: int) -> str:
    """Places are counted from 0, going up level by level, then to the next shelf.

    >>> shelf_letters(7, 5)
    'B3'
    """
    shelf, level = divmod(position, levels)
    return chr(ord("A") + shelf) + str(level + 1)


def abc_class(sales):
    """Class A for the articles that make up the first 80 percent of all sales, B for the rest.

    >>> abc_class({"x": 50, "y": 10, "z": 40})
    {'x': 'A', 'z': 'A', 'y': 'B'}
    """
    total = sum(sales.values())
    classes = {}
    so_far = 0
    for article in sorted(sales, key=sales.get, reverse=True):
        classes[article] = "A" if so_far < 0.8 * total else "B"
        so_far += sales[article]
    return classes


def days_of_supply(stock, daily):
    # full days the stock lasts; None if nothing is ever sold
    try:
        return stock // daily
    except ZeroDivisionError:
        return None
