from typing import Dict, List


def late_fee(days: int, kind: str) -> int:
    """
    Books cost 10 cents per day of delay, films 50 cents; after 30 days there is an extra fee of
    200 cents. Returning in time (0 or fewer days) is free.
    >>> late_fee(3, "book")
    30
    >>> late_fee(31, "film")
    1750
    >>> late_fee(-2, "film")
    0
    """
    if days <= 0:
        return 0
    rate = 50 if kind == "film" else 10
    fee = days * rate
    if days > 30:
        fee += 200
    return fee


def shelf_order(books: List[str]) -> List[str]:
    """Sort "First Last: Title" by last name, then by title.
    >>> shelf_order(["Max Frisch: Homo", "Eva Ibsen: Sea", "Al Frisch: Dawn"])
    ['Al Frisch: Dawn', 'Max Frisch: Homo', 'Eva Ibsen: Sea']
    """
    def key(book):
        author, title = book.split(": ")
        return author.split()[-1], title

    return sorted(books, key=key)


def misplaced(shelf: List[int]) -> int:
    """ How many books stand directly to the right of a book with a higher number?
    >>> misplaced([1, 4, 2, 3, 9, 8])
    2
    """
    count = 0
    for i in range(1, len(shelf)):
        if shelf[i] < shelf[i - 1]:
            count += 1
    return count


def on_loan(log: List[str]) -> List[str]:
    """
    The log has lines such as "out Emma" and "in Emma" with book titles.
    Which books are out at the end? Sorted by title.
    >>> on_loan(["out Emma", "out Dune", "in Emma"])
    ['Dune']
    """
    out = set()
    for line in log:
        action, title = line.split(" ", 1)
        if action == "out":
            out.add(title)
        else:
            out.discard(title)
    return sorted(out)


def pages_per_day(pages, days):
    # spread the pages so that no two days differ by more than one; longer days first
    base = pages // days
    extra = pages % days
    return [base + 1 if d < extra else base for d in range(days)]


def finish_day(pages: int, weekday: int, weekend: int) -> int:
    """Somebody starts a book on a Monday and reads different numbers of pages on weekdays and on
    weekends. On which day (1 is the first) is the book finished?
    >>> finish_day(130, 10, 40)
    7
    """
    day = 0
    while pages > 0:
        if day % 7 >= 5:
            pages -= weekend
        else:
            pages -= weekday
        day += 1
    return day


def common_books(readers: Dict[str, List[str]]) -> List[str]:
    """Books that all of the readers have read, in alphabetical order.
    >>> common_books({"Al": ["Emma", "Dune"], "Bo": ["Dune", "Ulysses"]})
    ['Dune']
    """
    shared = None
    for books in readers.values():
        if shared is None:
            shared = set(books)
        else:
            shared &= set(books)
    return sorted(shared or [])


def may_borrow(age: int, borrowed: int, fees: int) -> bool:
    """Children may have 5 books, others 10; nobody may owe more than 1000 cents."""
    if fees > 1000:
        return False
    limit = 5 if age < 14 else 10
    return borrowed < limit


class Waitlist:
    """
    People waiting for a book; everybody can wait only once.
    >>> w = Waitlist()
    >>> w.add("Pia"), w.add("Ole"), w.add("Pia")
    (1, 2, 1)
    >>> w.next(), w.next(), w.next()
    ('Pia', 'Ole', None)
    """

    def __init__(self):
        self.names = []

    def add(self, name):
        if name not in self.names:
            self.names.append(name)
        return self.names.index(name) + 1

    def next(self):
        return self.names.pop(0) if self.names else None
