"""Double entry bookkeeping for a club treasurer.

Every posting has at least two parts whose amounts (in cents) add up to 0.
"""

from collections import defaultdict
from datetime import date
from typing import Dict, Iterable, List, NamedTuple


class Part(NamedTuple):
    account: str
    cents: int


class Posting(NamedTuple):
    day: date
    text: str
    parts: tuple


class Unbalanced(ValueError):
    def __init__(self, rest: int):
        super().__init__(f"the parts differ by {money(rest)}")
        self.rest = rest


def money(cents: int) -> str:
    """Write cents as an amount with a blank between thousands.

    >>> money(1234567), money(-5), money(0)
    ('12 345.67', '-0.05', '0.00')
    """
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole:,}.{rest:02d}".replace(",", " ")


def parse_money(text: str) -> int:
    """The opposite of money(), with a comma also allowed as decimal point.

    >>> parse_money("12 345.67"), parse_money("-0,05"), parse_money("7")
    (1234567, -5, 700)
    >>> parse_money("1.234")
    Traceback (most recent call last):
        ...
    ValueError: not an amount: 1.234
    """
    plain = text.replace(" ", "").replace(",", ".")
    sign = -1 if plain.startswith("-") else 1
    whole, point, rest = plain.lstrip("-").partition(".")
    if not whole.isdigit() or (point and (len(rest) != 2 or not rest.isdigit())):
        raise ValueError(f"not an amount: {text}")
    return sign * (int(whole) * 100 + int(rest or 0))


class Ledger:
    """
    >>> ledger = Ledger()
    >>> ledger.post(date(2031, 1, 5), "fees", cash=12000, fees=-12000)
    >>> ledger.post(date(2031, 2, 1), "balls", sport=4550, cash=-4550)
    >>> money(ledger.balance("cash"))
    '74.50'
    >>> ledger.post(date(2031, 2, 2), "typo", cash=100, fees=-90)
    Traceback (most recent call last):
        ...
    bank_ledger.Unbalanced: the parts differ by 0.10
    """

    def __init__(self) -> None:
        self.postings: List[Posting] = []

    def post(self, day: date, text: str, **accounts: int) -> None:
        parts = tuple(Part(name, cents) for name, cents in accounts.items() if cents)
        if len(parts) < 2:
            raise ValueError("a posting needs two parts")
        rest = sum(part.cents for part in parts)
        if rest != 0:
            raise Unbalanced(rest)
        self.postings.append(Posting(day, text, parts))

    def _parts(self, account: str) -> Iterable[tuple]:
        for posting in sorted(self.postings, key=lambda p: p.day):
            for part in posting.parts:
                if part.account == account:
                    yield posting, part

    def balance(self, account: str) -> int:
        return sum(part.cents for _, part in self._parts(account))

    def balances(self) -> Dict[str, int]:
        """All accounts that are not at zero, by name."""
        sums: Dict[str, int] = defaultdict(int)
        for posting in self.postings:
            for name, cents in posting.parts:
                sums[name] += cents
        return {name: sums[name] for name in sorted(sums) if sums[name] != 0}

    def statement(self, account: str) -> List[str]:
        """Lines with date, text, amount and running balance."""
        lines = []
        running = 0
        for posting, part in self._parts(account):
            running += part.cents
            lines.append(f"{posting.day:%d.%m.} {posting.text:<10}"
                         f"{money(part.cents):>10}{money(running):>10}")
        return lines
