from dataclasses import dataclass
from typing import Dict, List, Optional


@dataclass
class Book:
    title: str
    author: str
    year: int
    pages: int


SHELF = [
    Book("Tides", "Moor", 1999, 320),
    Book("Ashes", "Kerr", 2010, 150),
    Book("Lanterns", "Moor", 2010, 210),
]


def books_by(books: List[Book], author: str) -> List[str]:
    """Titles of all books by the author, oldest first.

    >>> books_by(SHELF, "Moor")
    ['Tides', 'Lanterns']
    """
    found = [b for b in books if b.author == author]
    found.sort(key=lambda b: b.year)
    return [b.title for b in found]


def newest_first(books: List[Book]) -> List[str]:
    """Titles sorted by year from new to old, and by title within a year.

    >>> newest_first(SHELF)
    ['Ashes', 'Lanterns', 'Tides']
    """
    ordered = sorted(books, key=lambda b: (-b.year, b.title))
    return [b.title for b in ordered]


def pages_per_author(books: List[Book]) -> Dict[str, int]:
    """Add up the pages every author has written.

    >>> pages_per_author(SHELF)
    {'Moor': 530, 'Kerr': 150}
    """
    pages: Dict[str, int] = {}
    for book in books:
        pages[book.author] = pages.get(book.author, 0) + book.pages
    return pages


def thickest(books: List[Book]) -> Optional[Book]:
    """The book with the most pages; None for an empty shelf.

    >>> thickest(SHELF).title
    'Tides'
    """
    best = None
    for book in books:
        if best is None or book.pages > best.pages:
            best = book
    return best


def readable_in(books: List[Book], hours: int, pages_per_hour: int) -> List[str]:
    """Titles of the books which one can read completely in the given number of hours."""
    limit = hours * pages_per_hour
    return [book.title for book in books if book.pages <= limit]


def count_by_decade(books: List[Book]) -> Dict[int, int]:
    """Count the books of each decade; the key is the first year of the decade.

    >>> count_by_decade(SHELF)
    {1990: 1, 2010: 2}
    """
    decades = {}
    for book in books:
        decade = book.year // 10 * 10
        if decade in decades:
            decades[decade] += 1
        else:
            decades[decade] = 1
    return decades


def average_pages(books: List[Book], since: int) -> float:
    """Average number of pages of the books published in or after a year (0.0 if there are none).

    >>> average_pages(SHELF, 2010)
    180.0
    """
    total = 0
    count = 0
    for book in books:
        if book.year < since:
            continue
        total += book.pages
        count += 1
    if count == 0:
        return 0.0
    return total / count
