"""A purse with coins of several values."""


class Purse:
    """Coins by their value in cents.

    >>> purse = Purse([50, 20, 20])
    >>> purse.total
    90
    >>> purse
    Purse(1x50 2x20)
    >>> purse.take(20)
    >>> len(purse)
    2
    """

    values = (200, 100, 50, 20, 10, 5)

    def __init__(self, coins=()):
        self.counts = {value: 0 for value in self.values}
        for coin in coins:
            self.put(coin)

    def __len__(self):
        return sum(self.counts.values())

    def __iter__(self):
        for value in self.values:
            for _ in range(self.counts[value]):
                yield value

    def __repr__(self):
        parts = [f"{count}x{value}" for value, count in self.counts.items() if count]
        return "Purse(" + " ".join(parts) + ")"

    @property
    def total(self):
        return sum(value * count for value, count in self.counts.items())

    def put(self, coin):
        if coin not in self.counts:
            raise ValueError(f"no coin of {coin}")
        self.counts[coin] += 1

    def take(self, coin):
        if self.counts.get(coin, 0) == 0:
            raise LookupError(f"there is no {coin} in the purse")
        self.counts[coin] -= 1


def pay_with_large(purse, cents):
    """Take coins for a price, always the largest one that is not too much. Returns the coins; if the
    price cannot be met in this way, nothing is taken and the result is empty.

    >>> pay_with_large(Purse([50, 20, 20, 10]), 80)
    [50, 20, 10]
    >>> pay_with_large(Purse([50, 20]), 30)
    []
    """
    coins = []
    for coin in purse:
        if coin <= cents:
            coins.append(coin)
            cents -= coin
    if cents > 0:
        return []
    for coin in coins:
        purse.take(coin)
    return coins


def pay_over(purse, cents):
    """Take the smallest coins first until the price is reached and return what comes back.

    >>> pay_over(Purse([50, 20, 10]), 35)
    45
    >>> pay_over(Purse([50]), 60)
    -1
    """
    if purse.total < cents:
        return -1
    paid = 0
    for coin in reversed(list(purse)):
        if paid >= cents:
            break
        purse.take(coin)
        paid += coin
    return paid - cents


def pour(source, target, limit):
    """Move coins of at most a certain value from one purse to the other and return their sum.

    >>> a, b = Purse([50, 5, 10, 5]), Purse()
    >>> pour(a, b, 10), a, b
    (20, Purse(1x50), Purse(1x10 2x5))
    """
    moved = 0
    for coin in list(source):
        if coin <= limit:
            source.take(coin)
            target.put(coin)
            moved += coin
    return moved


def commonest_coin(purse):
    """Return the value that is most often in the purse, the higher one of two, or 0 for an empty purse.

    >>> commonest_coin(Purse([5, 20, 5, 20, 50]))
    20
    """
    common = 0
    most = 0
    for value, count in purse.counts.items():
        if count > most:
            common, most = value, count
    return common


def read_purse(text):
    """Read a purse from a text such as `3x20 1x50`.

    >>> read_purse("3x20 1x50").total
    110
    """
    purse = Purse()
    for part in text.split():
        count, value = part.split("x")
        for _ in range(int(count)):
            purse.put(int(value))
    return purse


def same_money(purses):
    """Tell whether all purses have the same total.

    >>> same_money([Purse([20, 20]), Purse([10, 10, 20])]), same_money([Purse(), Purse([5])])
    (True, False)
    """
    return len({purse.total for purse in purses}) <= 1
