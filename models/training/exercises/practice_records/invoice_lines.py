"""Bills with lines, discounts and tax; all money is in cents."""

from dataclasses import dataclass, field
from typing import Dict, List


@dataclass(frozen=True)
class Line:
    text: str
    count: int
    price: int
    tax: int = 20

    @property
    def net(self) -> int:
        return self.count * self.price

    @property
    def tax_amount(self) -> int:
        """The tax of the line, rounded to whole cents, a half up.

        >>> Line("cup", 3, 250, 10).tax_amount
        75
        """
        return (self.net * self.tax + 50) // 100


@dataclass
class Invoice:
    """A bill for a customer.

    >>> bill = Invoice("Hill Ltd")
    >>> bill.add("cup", 3, 250)
    >>> bill.add("tea", 1, 400, tax=10)
    >>> bill.net, bill.gross
    (1150, 1340)
    """

    customer: str
    lines: List[Line] = field(default_factory=list)
    discount: int = 0

    def __len__(self) -> int:
        return len(self.lines)

    def add(self, text: str, count: int, price: int, tax: int = 20) -> None:
        if count <= 0:
            raise ValueError("nothing to pay for: " + text)
        self.lines.append(Line(text, count, price, tax))

    @property
    def net(self) -> int:
        return sum(line.net for line in self.lines)

    @property
    def gross(self) -> int:
        """What has to be paid: lines and taxes, less the discount in percent."""
        full = self.net + sum(line.tax_amount for line in self.lines)
        return full - full * self.discount // 100


def money(cents: int) -> str:
    """Write cents as an amount of money with commas between the thousands.

    >>> money(1234567), money(-5)
    ('12,345.67', '-0.05')
    """
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole:,}.{rest:02d}"


def print_invoice(bill: Invoice) -> List[str]:
    """Return the bill as lines: the customer, one line for each article with its net price at the right, and
    the sum at the end. Each line is 30 characters wide."""
    rows = [bill.customer]
    for line in bill.lines:
        left = f"{line.count} x {line.text}"
        rows.append(left + money(line.net).rjust(30 - len(left)))
    rows.append("to pay" + money(bill.gross).rjust(24))
    return rows


def tax_by_rate(bills: List[Invoice]) -> Dict[int, int]:
    """Add up the tax of all bills for each rate. Rates that are on no bill are not in the result."""
    taxes: Dict[int, int] = {}
    for bill in bills:
        for line in bill.lines:
            if line.tax not in taxes:
                taxes[line.tax] = 0
            taxes[line.tax] += line.tax_amount
    return taxes


def give_discounts(bills: List[Invoice], steps: Dict[int, int]) -> int:
    """Set the discount of each bill. The steps say from which net sum on there are how many percent; the
    highest step that is reached counts. Returns how many bills got a discount."""
    lucky = 0
    for bill in bills:
        bill.discount = 0
        for sum_needed in sorted(steps):
            if bill.net >= sum_needed:
                bill.discount = steps[sum_needed]
        if bill.discount:
            lucky += 1
    return lucky


def open_balance(bills: List[Invoice], payments: List[Dict]) -> Dict[str, int]:
    """Return what each customer still owes. A payment is a record with "customer" and "cents"; customers who
    owe nothing, or have paid too much, are left out."""
    owed: Dict[str, int] = {}
    for bill in bills:
        owed[bill.customer] = owed.get(bill.customer, 0) + bill.gross
    for payment in payments:
        name = payment["customer"]
        if name in owed:
            owed[name] -= payment["cents"]
    return {name: cents for name, cents in owed.items() if cents > 0}


def combined(bill: Invoice) -> Invoice:
    """Return a bill on which equal articles (same text, price and tax) stand in one line."""
    counts: Dict[tuple, int] = {}
    for line in bill.lines:
        key = (line.text, line.price, line.tax)
        counts[key] = counts.get(key, 0) + line.count
    result = Invoice(bill.customer, discount=bill.discount)
    for (text, price, tax), count in counts.items():
        result.add(text, count, price, tax)
    return result
