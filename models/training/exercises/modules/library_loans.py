"""Loans of a village library: due dates, renewals, fees and reservations."""

from collections import deque
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Deque, Dict, List, Optional

LOAN_DAYS = 21
MAX_RENEWALS = 2
FEE_PER_WEEK = 50
FEE_CAP = 600


@dataclass
class Loan:
    reader: str
    due: date
    renewals: int = 0

    def days_late(self, today: date) -> int:
        return max(0, (today - self.due).days)

    def fee(self, today: date) -> int:
        """Cents to pay: every week that has begun counts, up to a cap.

        >>> loan = Loan("Uma", date(2031, 3, 1))
        >>> loan.fee(date(2031, 3, 1)), loan.fee(date(2031, 3, 9))
        (0, 100)
        >>> loan.fee(date(2032, 3, 1))
        600
        """
        weeks = -(-self.days_late(today) // 7)
        return min(FEE_CAP, weeks * FEE_PER_WEEK)


@dataclass
class Book:
    title: str
    loan: Optional[Loan] = None
    waiting: Deque[str] = field(default_factory=deque)


class Refused(Exception):
    """The desk says no; the text tells why."""


class Library:
    """
    >>> lib = Library(["Emil", "Heidi"])
    >>> day = date(2031, 3, 1)
    >>> lib.lend("Emil", "Uma", day)
    datetime.date(2031, 3, 22)
    >>> lib.reserve("Emil", "Per")
    1
    >>> lib.renew("Emil", day)
    Traceback (most recent call last):
        ...
    library_loans.Refused: somebody is waiting
    >>> lib.take_back("Emil", day + timedelta(days=23))
    (50, 'Per')
    """

    def __init__(self, titles: List[str]):
        self.books: Dict[str, Book] = {title: Book(title) for title in titles}

    def _book(self, title: str) -> Book:
        try:
            return self.books[title]
        except KeyError:
            raise Refused(f"no book called {title}") from None

    def lend(self, title: str, reader: str, today: date) -> date:
        """Hand out a book and return the due date."""
        book = self._book(title)
        if book.loan is not None:
            raise Refused("the book is out")
        if book.waiting and book.waiting[0] != reader:
            raise Refused("reserved for somebody else")
        if any(loan.days_late(today) for loan in self.loans_of(reader)):
            raise Refused("another book is late")
        if book.waiting:
            book.waiting.popleft()
        book.loan = Loan(reader, today + timedelta(days=LOAN_DAYS))
        return book.loan.due

    def renew(self, title: str, today: date) -> date:
        book = self._book(title)
        loan = book.loan
        if loan is None:
            raise Refused("the book is not out")
        if book.waiting:
            raise Refused("somebody is waiting")
        if loan.renewals == MAX_RENEWALS:
            raise Refused("renewed too often")
        loan.renewals += 1
        loan.due = max(loan.due, today + timedelta(days=LOAN_DAYS))
        return loan.due

    def take_back(self, title: str, today: date):
        """Return the fee and the reader to be told that the book is there."""
        book = self._book(title)
        if book.loan is None:
            raise Refused("the book is not out")
        fee = book.loan.fee(today)
        book.loan = None
        return fee, book.waiting[0] if book.waiting else None

    def reserve(self, title: str, reader: str) -> int:
        """Queue for a book; the result is the place in the queue."""
        waiting = self._book(title).waiting
        if reader not in waiting:
            waiting.append(reader)
        return waiting.index(reader) + 1

    def loans_of(self, reader: str) -> List[Loan]:
        loans = [book.loan for book in self.books.values()]
        return [loan for loan in loans if loan and loan.reader == reader]
