"""Small accounts in cents, with their bookings."""


class NotEnoughMoney(Exception):
    """Raised when an account would go below its limit."""

    def __init__(self, missing):
        super().__init__(f"{missing} cents are missing")
        self.missing = missing


class Account:
    """An account of one owner that may go below zero down to a limit.

    >>> account = Account("Lena", 500)
    >>> account.deposit(250)
    >>> account.balance
    750
    >>> account
    Account('Lena', 750)
    """

    def __init__(self, owner, balance=0, limit=0):
        self.owner = owner
        self.limit = limit
        self.bookings = [balance] if balance else []

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

    def __iter__(self):
        return iter(self.bookings)

    @property
    def balance(self):
        return sum(self.bookings)

    def deposit(self, cents):
        """Put money into the account."""
        if cents <= 0:
            raise ValueError("only positive amounts")
        self.bookings.append(cents)

    def withdraw(self, cents):
        """Take money out of the account, as far as the limit allows it.

        >>> account = Account("Lena", 500, limit=100)
        >>> account.withdraw(550)
        >>> account.balance
        -50
        >>> account.withdraw(80)
        Traceback (most recent call last):
        bank_accounts.NotEnoughMoney: 30 cents are missing
        """
        if cents <= 0:
            raise ValueError("only positive amounts")
        left = self.balance - cents
        if left < -self.limit:
            raise NotEnoughMoney(-self.limit - left)
        self.bookings.append(-cents)


def transfer(source, target, cents):
    """Move money from one account to another. Returns False, and changes nothing, if there is not enough.

    >>> a, b = Account("Lena", 500), Account("Mo")
    >>> transfer(a, b, 200), transfer(a, b, 400)
    (True, False)
    >>> a.balance, b.balance
    (300, 200)
    """
    try:
        source.withdraw(cents)
    except NotEnoughMoney:
        return False
    target.deposit(cents)
    return True


def statement(account):
    """Return the bookings as lines with the balance behind each.

    >>> account = Account("Lena", 500)
    >>> account.withdraw(120)
    >>> statement(account)
    ['+5.00   5.00', '-1.20   3.80']
    """
    lines = []
    balance = 0
    for cents in account:
        balance += cents
        lines.append(f"{cents / 100:+.2f}   {balance / 100:.2f}")
    return lines


def lowest_balance(account):
    """Return the lowest balance that the account ever had; a new account starts with 0.

    >>> account = Account("Lena", 500, limit=900)
    >>> account.withdraw(620)
    >>> account.deposit(300)
    >>> lowest_balance(account)
    -120
    """
    lowest = balance = 0
    for cents in account:
        balance = balance + cents
        lowest = min(lowest, balance)
    return lowest


def share_equally(accounts):
    """Return what each owner would have if all balances were shared in equal parts; the cents that do not
    divide go to the first owners, one to each.

    >>> share_equally([Account("A", 7), Account("B", 1), Account("C", 3)])
    {'A': 4, 'B': 4, 'C': 3}
    """
    if not accounts:
        return {}
    part, rest = divmod(sum(account.balance for account in accounts), len(accounts))
    shares = {}
    for i, account in enumerate(accounts):
        shares[account.owner] = part + 1 if i < rest else part
    return shares
