from typing import Dict, List, Optional


class Loans:
    """Remember who has borrowed which book.

    >>> loans = Loans(limit=2)
    >>> loans.borrow("Ida", "Fog")
    True
    >>> loans.borrow("Tom", "Fog")
    False
    >>> loans.borrow("Ida", "Sun"), loans.borrow("Ida", "Ice")
    (True, False)
    >>> loans.give_back("Fog")
    'Ida'
    >>> loans.books_of("Ida")
    ['Sun']
    """

    def __init__(self, limit: int):
        self.limit = limit
        self.holder: Dict[str, str] = {}

    def borrow(self, reader: str, book: str) -> bool:
        if book in self.holder:
            return False
        if len(self.books_of(reader)) >= self.limit:
            return False
        self.holder[book] = reader
        return True

    def give_back(self, book: str) -> Optional[str]:
        """Return the reader who had the book, or None if it was not lent."""
        return self.holder.pop(book, None)

    def books_of(self, reader: str) -> List[str]:
        return sorted(b for b, r in self.holder.items() if r == reader)


def overdue(due_days: Dict[str, int], today: int) -> List[str]:
    """Books whose day of return has passed, the longest overdue first.

    >>> overdue({"Fog": 10, "Sun": 3, "Ice": 15}, 12)
    ['Sun', 'Fog']
    """
    late = [book for book in due_days if due_days[book] < today]
    late.sort(key=lambda book: due_days[book])
    return late


def fees(due_days: Dict[str, int], returned: Dict[str, int], per_day: int) -> Dict[str, int]:
    """Fee for each book that was returned too late.

    >>> fees({"Fog": 10, "Sun": 3}, {"Fog": 14, "Sun": 2}, 5)
    {'Fog': 20}
    """
    result = {}
    for book, day in returned.items():
        days_late = day - due_days.get(book, day)
        if days_late > 0:
            result[book] = days_late * per_day
    return result


def longest_waiting_list(waiting: Dict[str, List[str]]) -> Optional[str]:
    """The book for which most people are waiting; None if nobody waits at all."""
    best = None
    longest = 0
    for book, queue in waiting.items():
        if len(queue) > longest:
            longest = len(queue)
            best = book
    return best


def serve_next(waiting: Dict[str, List[str]], book: str) -> Optional[str]:
    """Take the first person out of the queue of a book and remove empty queues.

    >>> queues = {"Fog": ["Tom", "Eva"], "Sun": ["Tom"]}
    >>> serve_next(queues, "Sun")
    'Tom'
    >>> queues
    {'Fog': ['Tom', 'Eva']}
    """
    queue = waiting.get(book)
    if not queue:
        return None
    person = queue.pop(0)
    if len(queue) == 0:
        del waiting[book]
    return person


def loyal_readers(loans: List[tuple], times: int) -> List[str]:
    """Readers with at least the given number of loans of different books.
    A loan is (reader, book).

    >>> loyal_readers([("Ida", "Fog"), ("Ida", "Fog"), ("Tom", "Fog"), ("Tom", "Ice")], 2)
    ['Tom']
    """
    books: Dict[str, set] = {}
    for reader, book in loans:
        books.setdefault(reader, set()).add(book)
    return sorted(reader for reader in books if len(books[reader]) >= times)
