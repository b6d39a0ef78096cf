class SavingsAccount:
    """
    An account with yearly interest in percent and a list of all movements.
    >>> s = SavingsAccount(5)
    >>> s.deposit(200)
    >>> s.end_of_year()
    10.0
    >>> s.balance()
    210.0
    >>> s.movements
    [200, 10.0]
    """

    def __init__(self, rate):
        self.rate = rate
        self.movements = []

    def deposit(self, amount):
        self.movements.append(amount)

    def balance(self):
        return sum(self.movements)

    def end_of_year(self):
        interest = round(self.balance() * self.rate / 100, 2)
        self.movements.append(interest)
        return interest


class GiftCard:
    """
    A card that can be used several times until the money on it is gone.
    >>> card = GiftCard(30)
    >>> card.pay(12)
    0
    >>> card.pay(25)
    7
    >>> card.is_empty()
    True
    """

    def __init__(self, value: int):
        self.left = value

    def pay(self, price: int) -> int:
        """Use the card for the price and return what must be paid in cash."""
        used = min(price, self.left)
        self.left -= used
        return price - used

    def is_empty(self) -> bool:
        return self.left == 0


class PiggyBank:
    """
    Takes only the allowed coins and can be smashed once.
    >>> pig = PiggyBank([1, 2, 5])
    >>> [pig.insert(c) for c in (5, 3, 2)]
    [True, False, True]
    >>> pig.smash()
    7
    >>> pig.insert(1)
    False
    """

    def __init__(self, allowed):
        self.allowed = allowed
        self.coins = []
        self.broken = False

    def insert(self, coin):
        if self.broken or coin not in self.allowed:
            return False
        self.coins.append(coin)
        return True

    def smash(self):
        total = sum(self.coins)
        self.coins = []
        self.broken = True
        return total


class Bank:
    """
    Holds accounts under numbers that it gives out itself.
    >>> b = Bank()
    >>> first, second = b.open(100), b.open(0)
    >>> b.transfer(first, second, 40)
    True
    >>> b.transfer(second, 99, 1)
    False
    >>> b.richest()
    1
    """

    def __init__(self):
        self.accounts = {}

    def open(self, money: int) -> int:
        number = len(self.accounts) + 1
        self.accounts[number] = money
        return number

    def transfer(self, source: int, target: int, amount: int) -> bool:
        if source not in self.accounts or target not in self.accounts:
            return False
        if self.accounts[source] < amount or amount <= 0:
            return False
        self.accounts[source] -= amount
        self.accounts[target] += amount
        return True

    def richest(self) -> int:
        return max(self.accounts, key=lambda n: self.accounts[n])


class Budget:
    """
    Keeps an eye on what is spent in each category.
    >>> b = Budget({"food": 100, "fun": 20})
    >>> b.spend("fun", 25)
    >>> b.over()
    ['fun']
    >>> b.left("food")
    100
    """

    def __init__(self, limits):
        self.limits = dict(limits)
        self.spent = {name: 0 for name in limits}

    def spend(self, name, amount):
        if name not in self.limits:
            raise KeyError(name)
        self.spent[name] += amount

    def left(self, name):
        return self.limits[name] - self.spent[name]

    def over(self):
        return sorted(name for name in self.limits if self.left(name) < 0)
