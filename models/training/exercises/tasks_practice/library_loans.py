from typing import Dict, List, Optional, Tuple


class Loans:
    """
    The desk of a library. A book can be borrowed for 14 days by one reader at a
    time; each reader may have two books.

    >>> d = Loans()
    >>> d.borrow('Ida', 'Moby', 1), d.borrow('Jon', 'Moby', 2)
    (True, False)
    >>> d.late(15), d.late(16)
    ([], ['Moby'])
    >>> d.give_back('Moby', 18)
    3
    """

    def __init__(self):
        self.out: Dict[str, Tuple[str, int]] = {}

    def borrow(self, reader: str, book: str, day: int) -> bool:
        if book in self.out:
            return False
        own = [b for b in self.out if self.out[b][0] == reader]
        if len(own) >= 2:
            return False
        self.out[book] = (reader, day)
        return True

    def late(self, today: int) -> List[str]:
        return sorted(b for b, (_, day) in self.out.items() if today - day > 14)

    def give_back(self, book: str, today: int) -> int:
        _, day = self.out.pop(book)
        return max(0, today - day - 14)


def late_fee(days: int, kind: str) -> int:
    """
    Return the fee in cents for a number of late days. For a book each day costs
    20 cents, for a film 50 cents and for a game 100. The first two days are free
    for books only. Nobody pays more than 1000.

    Examples:
    late_fee(2, 'book') == 0
    late_fee(5, 'book') == 60
    late_fee(5, 'film') == 250
    late_fee(99, 'game') == 1000
    """
    price = {'book': 20, 'film': 50, 'game': 100}[kind]
    if kind == 'book':
        days -= 2
    if days <= 0:
        return 0
    return min(1000, days * price)


def sort_key(title: str) -> str:
    """
    For sorting the titles an article at the start ("the", "a", "an") is moved
    behind a comma. A title of one word stays as it is.

    >>> sort_key('The Old Boat')
    'Old Boat, The'
    >>> sort_key('A')
    'A'
    """
    words = title.split()
    if len(words) > 1 and words[0].lower() in ('the', 'a', 'an'):
        return ' '.join(words[1:]) + ', ' + words[0]
    return title


def waiting_list(requests: List[Tuple[str, str]], copies: Dict[str, int]) -> Dict[str, List[str]]:
    """
    Requests are (reader, book) in the order in which they came. As many readers
    as there are copies get the book. Return for each book those who have to
    wait; a reader who asks for the same book twice counts only once.

    >>> waiting_list([('al', 'X'), ('bo', 'X'), ('al', 'X'), ('cy', 'Y')], {'X': 1, 'Y': 1})
    {'X': ['bo']}
    """
    readers: Dict[str, List[str]] = {}
    for reader, book in requests:
        queue = readers.setdefault(book, [])
        if reader not in queue:
            queue.append(reader)
    waiting = {}
    for book, queue in readers.items():
        rest = queue[copies.get(book, 0):]
        if rest:
            waiting[book] = rest
    return waiting


def shelf_for(mark, shelves):
    """
    Shelves are labelled with the first mark that stands on them, in rising
    order. Return the label of the shelf of a book, or None if the mark comes
    before all of them.

    shelf_for('Kre', ['Aaa', 'Fog', 'Mil']) -> 'Fog'
    shelf_for('Mil', ['Aaa', 'Fog', 'Mil']) -> 'Mil'
    shelf_for('A', ['Aaa']) -> None
    """
    ans = None
    for label in shelves:
        if label > mark:
            break
        ans = label
    return ans


def missing_volumes(have: List[int]) -> Optional[str]:
    # volumes missing between 1 and the highest one, as text with commas, None if complete
    if not have:
        return None
    missing = [str(v) for v in range(1, max(have)) if v not in have]
    return ', '.join(missing) if missing else None
