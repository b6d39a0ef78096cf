from typing import Dict, List, Optional


def overdraft_fees(start: int, operations: List[int], fee: int) -> int:
    """
    Every withdrawal that leaves the account in the red costs a fee, which is booked at once.
    Return the balance at the end.
    >>> overdraft_fees(50, [-80, 100, -10], 5)
    55
    """
    balance = start
    for amount in operations:
        balance += amount
        if amount < 0 and balance < 0:
            balance -= fee
    return balance


def years_to_double(rate: float) -> int:
    """ Full years until savings have doubled at a yearly interest rate in percent.
    >>> years_to_double(10)
    8
    >>> years_to_double(100)
    1
    """
    money = 1.0
    years = 0
    while money < 2:
        money *= 1 + rate / 100
        years += 1
    return years


def largest_withdrawal(operations: List[int]) -> Optional[int]:
    """Amount (as a positive number) of the largest withdrawal, None without any.
    >>> largest_withdrawal([20, -5, -30, 60])
    30
    >>> largest_withdrawal([20])
    """
    withdrawals = [-op for op in operations if op < 0]
    return max(withdrawals) if withdrawals else None


def pay_out(amount: int) -> Dict[int, int]:
    """
    Notes that the machine pays out, as few as possible: hundreds, fifties, twenties and tens.
    Amounts that are not a multiple of 10 raise a ValueError.
    >>> pay_out(280)
    {100: 2, 50: 1, 20: 1, 10: 1}
    """
    if amount % 10 != 0 or amount < 0:
        raise ValueError("amount not possible")
    notes = {}
    for note in (100, 50, 20, 10):
        if amount >= note:
            notes[note] = amount // note
            amount %= note
    return notes


def apply_transfers(balances: Dict[str, int], transfers: List[tuple]) -> Dict[str, int]:
    """Carry out (from, to, amount) transfers; those without enough money are skipped.
    >>> apply_transfers({"ann": 10, "bob": 0}, [("ann", "bob", 7), ("ann", "bob", 4)])
    {'ann': 3, 'bob': 7}
    """
    result = dict(balances)
    for source, target, amount in transfers:
        if result[source] < amount:
            continue
        result[source] -= amount
        result[target] += amount
    return result


def mask_number(number: str) -> str:
    # all but the last four digits are hidden, blanks stay where they are
    hidden = len(number.replace(" ", "")) - 4
    out = ""
    for ch in number:
        if ch == " ":
            out += ch
        elif hidden > 0:
            out += "*"
            hidden -= 1
        else:
            out += ch
    return out


def group_digits(number):
    """Write an account number in blocks of four.
    >>> group_digits("1234567890")
    '1234 5678 90'
    """
    return " ".join(number[i:i + 4] for i in range(0, len(number), 4))


class Account:
    """
    A simple account that refuses to go below zero.
    >>> a = Account("Mia", 20)
    >>> a.withdraw(30)
    False
    >>> a.deposit(15)
    >>> a.withdraw(30), a.balance
    (True, 5)
    """

    def __init__(self, owner: str, balance: int = 0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: int) -> None:
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount: int) -> bool:
        if amount > self.balance:
            return False
        self.balance -= amount
        return True
