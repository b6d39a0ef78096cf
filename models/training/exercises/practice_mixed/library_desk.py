from typing import Dict, List, Optional, Tuple


def late_fee(days: int, is_child: bool) -> float:
    """
    The first three late days are free. After that a day costs 0.20, from the eleventh late day on 0.50.
    Children pay half, and nobody pays more than 10.

    >>> late_fee(3, False)
    0.0
    >>> late_fee(12, False)
    2.4
    >>> late_fee(5, True)
    0.2
    """
    fee = 0.0
    for day in range(4, days + 1):
        if day <= 10:
            fee += 0.2
        else:
            fee += 0.5
    if is_child:
        fee /= 2
    return round(min(fee, 10.0), 2)


def shelf_mark(author: str, title: str, year: int) -> str:
    """The mark on the back of a book: three letters of the author, the first letter of each word of
    the title and the last two digits of the year, as in "LIN-tws-58".

    >>> shelf_mark("Lindgren", "The White Stone", 1958)
    'LIN-tws-58'
    """
    head = author[:3].upper()
    initials = ""
    for word in title.split():
        initials += word[0].lower()
    return f"{head}-{initials}-{year % 100:02d}"


def new_arrivals(books: List[Tuple[str, int]], since: int, limit: int) -> List[str]:
    """The titles of at most limit books which came in the year since or later, the newest first.

    >>> new_arrivals([("A", 2019), ("B", 2023), ("C", 2021)], 2020, 5)
    ['B', 'C']
    """
    recent = [book for book in books if book[1] >= since]
    recent.sort(key=lambda book: book[1], reverse=True)
    titles = []
    for title, _ in recent[:limit]:
        titles.append(title)
    return titles


def who_has_what(events: List[Tuple[str, str, str]]) -> Dict[str, str]:
    """Events are (reader, "takes" or "brings", book) in the order of the day. Return who has which book in
    the evening, as a dict from the book to the reader.

    >>> who_has_what([("Jo", "takes", "Atlas"), ("Jo", "brings", "Atlas"), ("Al", "takes", "Emma")])
    {'Emma': 'Al'}
    """
    owner: Dict[str, str] = {}
    for reader, action, book in events:
        if action == "takes":
            owner[book] = reader
        elif book in owner:
            del owner[book]
    return owner


def shelf_in_order(marks: List[str]) -> bool:
    """Is no mark of the shelf smaller than the one left of it? Upper and lower case count as the same.

    >>> shelf_in_order(["abc", "ABD", "b"])
    True
    >>> shelf_in_order(["b", "ABD"])
    False
    """
    for left, right in zip(marks, marks[1:]):
        if right.lower() < left.lower():
            return False
    return True


def longest_wait(queue: Dict[str, int], today: int) -> Tuple[Optional[str], int]:
    """queue maps every waiting reader to the day of the request. Return the reader who has waited longest
    and the number of days, or (None, 0) if nobody waits.

    >>> longest_wait({"Jo": 40, "Al": 35}, 42)
    ('Al', 7)
    """
    if not queue:
        return None, 0
    reader = min(queue, key=lambda name: queue[name])
    return reader, today - queue[reader]


def count_pages(chapter: dict) -> int:
    """A chapter has "pages" of its own and perhaps a list of "parts", which are chapters again.

    >>> count_pages({"pages": 3, "parts": [{"pages": 5}, {"pages": 0, "parts": [{"pages": 2}]}]})
    10
    """
    pages = chapter["pages"]
    for part in chapter.get("parts", []):
        pages += count_pages(part)
    return pages
