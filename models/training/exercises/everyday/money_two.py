from typing import Dict, List, Tuple


def income_tax(income: int) -> float:
    """
    The first 10000 are free, the part up to 30000 is taxed with 20 percent and the rest with 40.
    >>> income_tax(10000)
    0.0
    >>> income_tax(35000)
    6000.0
    """
    tax = 0.0
    if income > 30000:
        tax += (income - 30000) * 0.4
        income = 30000
    if income > 10000:
        tax += (income - 10000) * 0.2
    return tax


def wage(hours: List[int], rate: int) -> int:
    """Weekly wage; hours above 8 on one day are paid one and a half times (rounded down).
    >>> wage([8, 10, 6], 20)
    500
    """
    total = 0
    for h in hours:
        normal = min(h, 8)
        extra = h - normal
        total += normal * rate + extra * rate * 3 // 2
    return total


def instalments(total: int, months: int) -> List[int]:
    """ Equal whole monthly payments; what cannot be divided is added to the last one.
    >>> instalments(100, 3)
    [33, 33, 34]
    """
    part = total // months
    payments = [part] * months
    payments[-1] += total - part * months
    return payments


def pay_back(debt: float, rate: float, payment: float) -> int:
    """
    Every month the debt grows by the rate in percent, then the payment is made. After how many months
    is the debt gone? -1 if it never will.
    >>> pay_back(100, 0, 30)
    4
    >>> pay_back(100, 10, 10)
    -1
    """
    months = 0
    while debt > 0:
        grown = debt * (1 + rate / 100) - payment
        if grown >= debt:
            return -1
        debt = grown
        months += 1
    return months


def net_balances(debts: List[Tuple[str, str, int]]) -> Dict[str, int]:
    """Debts are (who owes, to whom, amount). Return what everybody gets (or pays, if negative).
    >>> net_balances([("a", "b", 5), ("b", "c", 3)])
    {'a': -5, 'b': 2, 'c': 3}
    """
    net = {}
    for debtor, creditor, amount in debts:
        net[debtor] = net.get(debtor, 0) - amount
        net[creditor] = net.get(creditor, 0) + amount
    return net


def format_money(cents: int) -> str:
    """Show cents as euros, with a minus sign in front for negative amounts.
    >>> format_money(1205)
    '12.05 EUR'
    >>> format_money(-7)
    '-0.07 EUR'
    """
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return f"{sign}{cents // 100}.{cents % 100:02d} EUR"


def thousands(n: int) -> str:
    """Put an apostrophe between groups of three digits.
    >>> thousands(1234567)
    "1'234'567"
    >>> thousands(999)
    '999'
    """
    digits = str(n)
    groups = []
    while len(digits) > 3:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    groups.insert(0, digits)
    return "'".join(groups)


def save_for(goal, weekly):
    """Weeks until the goal is reached if the savings grow by one euro more each week.
    >>> save_for(12, 3)
    3
    """
    saved = 0
    weeks = 0
    while saved < goal:
        saved += weekly + weeks
        weeks += 1
    return weeks


def biggest_expense(book: List[str]) -> str:
    """Lines look like "rent -700" or "gift 50". Name of the largest expense, "" without any.
    >>> biggest_expense(["rent -700", "gift 900", "food -120"])
    'rent'
    """
    worst = 0
    name = ""
    for line in book:
        word, amount = line.split()
        if int(amount) < worst:
            worst = int(amount)
            name = word
    return name
