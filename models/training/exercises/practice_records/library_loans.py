"""Loans of a village library."""

from dataclasses import dataclass
from typing import Optional


@dataclass
class Loan:
    """A book that somebody has taken home. Days are counted from the start of the year."""

    book: str
    reader: str
    taken: int
    returned: Optional[int] = None

    @property
    def is_open(self) -> bool:
        return self.returned is None

    def days_late(self, today: int, allowed: int = 14) -> int:
        """Return how many days the book is or was kept too long.

        >>> Loan("Dune", "Kim", 10).days_late(30)
        6
        >>> Loan("Dune", "Kim", 10, 20).days_late(30)
        0
        """
        end = today if self.returned is None else self.returned
        return max(0, end - self.taken - allowed)

    def close(self, day: int) -> None:
        """Note the day on which the book came back.

        >>> loan = Loan("Dune", "Kim", 10)
        >>> loan.close(12)
        >>> loan.is_open
        False
        """
        if not self.is_open:
            raise ValueError(self.book + " is back already")
        if day < self.taken:
            raise ValueError("returned before it was taken")
        self.returned = day


def open_loans(loans, reader):
    """Return the titles that a reader has at home, in alphabetical order.

    >>> open_loans([Loan("Dune", "Kim", 1), Loan("Emma", "Kim", 2, 5), Loan("Bees", "Kim", 6)], "Kim")
    ['Bees', 'Dune']
    """
    titles = []
    for loan in loans:
        if loan.reader == reader and loan.is_open:
            titles.append(loan.book)
    titles.sort()
    return titles


def who_has(loans, book):
    """Return the reader who has the book now, or None if it is on the shelf.

    >>> who_has([Loan("Dune", "Kim", 1, 4), Loan("Dune", "Lou", 6)], "Dune")
    'Lou'
    """
    for loan in reversed(loans):
        if loan.book == book:
            return loan.reader if loan.is_open else None
    return None


def fines(loans, today, per_day):
    """Return what each reader has to pay for late books; readers without a fine are left out.

    >>> fines([Loan("Dune", "Kim", 10), Loan("Emma", "Lou", 29)], 30, 5)
    {'Kim': 30}
    """
    owed = {}
    for loan in loans:
        late = loan.days_late(today)
        if late > 0:
            owed[loan.reader] = owed.get(loan.reader, 0) + late * per_day
    return owed


def longest_loan(loans):
    """Return title and days of the longest loan that has ended, as a tuple.

    >>> longest_loan([Loan("Dune", "Kim", 1, 4), Loan("Emma", "Lou", 6, 18), Loan("Bees", "Kim", 6)])
    ('Emma', 12)
    """
    ended = [(loan.returned - loan.taken, loan.book) for loan in loans if not loan.is_open]
    if not ended:
        return None
    days, title = max(ended)
    return title, days


def readers_in_order(loans, book):
    """Yield the readers of a book, one after the other as they took it.

    >>> loans = [Loan("Dune", "Lou", 8), Loan("Emma", "Al", 2), Loan("Dune", "Kim", 1, 4)]
    >>> list(readers_in_order(loans, "Dune"))
    ['Kim', 'Lou']
    """
    of_book = [loan for loan in loans if loan.book == book]
    for loan in sorted(of_book, key=lambda loan: loan.taken):
        yield loan.reader


def return_all(loans, reader, day):
    """Close all open loans of a reader and return how many there were.

    >>> return_all([Loan("Dune", "Kim", 1), Loan("Emma", "Kim", 2, 5), Loan("Bees", "Lou", 6)], "Kim", 9)
    1
    """
    count = 0
    for loan in loans:
        if loan.reader == reader and loan.is_open:
            loan.close(day)
            count += 1
    return count
