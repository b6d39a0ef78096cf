class Warehouse:
    """Keep the number of pieces of every article in a warehouse.

    >>> w = Warehouse()
    >>> w.add("bolt", 40)
    >>> w.add("nut", 15)
    >>> w.remove("bolt", 30)
    True
    >>> w.remove("nut", 16)
    False
    >>> w.low(20)
    ['bolt', 'nut']
    >>> w.total()
    25
    """

    def __init__(self):
        self.stock = {}

    def add(self, article, pieces):
        if pieces < 0:
            raise ValueError("pieces must not be negative")
        self.stock[article] = self.stock.get(article, 0) + pieces

    def remove(self, article, pieces):
        """Take pieces out; do nothing and return False if there are not enough."""
        if self.stock.get(article, 0) < pieces:
            return False
        self.stock[article] -= pieces
        if self.stock[article] == 0:
            del self.stock[article]
        return True

    def low(self, limit):
        return sorted(a for a, n in self.stock.items() if n < limit)

    def total(self):
        return sum(self.stock.values())


def apply_movements(stock, movements):
    """Apply (article, change) pairs to a copy of the stock. A change that would make
    the stock negative is skipped.

    >>> apply_movements({"pen": 5}, [("pen", -3), ("cap", 2), ("pen", -4)])
    {'pen': 2, 'cap': 2}
    """
    result = stock.copy()
    for article, change in movements:
        new = result.get(article, 0) + change
        if new < 0:
            continue
        result[article] = new
    return result


def sold_out(stock):
    # names of all articles with nothing left, in alphabetical order
    names = []
    for name, pieces in stock.items():
        if pieces == 0:
            names.append(name)
    names.sort()
    return names


def stock_value(stock, prices):
    """Return what the whole stock is worth. Articles without a price count as zero.

    >>> stock_value({"pen": 10, "cap": 2}, {"pen": 3, "cap": 8, "bag": 20})
    46
    """
    total = 0
    for name, pieces in stock.items():
        total += pieces * prices.get(name, 0)
    return total


def compare_counts(book, counted):
    """Compare the stock in the books with the counted stock and return the difference
    (counted minus book) for every article where the two do not agree.

    >>> compare_counts({"nail": 100, "screw": 50}, {"nail": 98, "hook": 3, "screw": 50})
    {'hook': 3, 'nail': -2}
    """
    diff = {}
    for name in sorted(set(book) | set(counted)):
        d = counted.get(name, 0) - book.get(name, 0)
        if d != 0:
            diff[name] = d
    return diff


def reorder_list(stock, minimum, target):
    """Return how many pieces to order of each article below the minimum so that
    the target is reached.

    >>> reorder_list({"tea": 4, "milk": 12, "rice": 0}, 5, 20)
    {'tea': 16, 'rice': 20}
    """
    return {name: target - n for name, n in stock.items() if n < minimum}
