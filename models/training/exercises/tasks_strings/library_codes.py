from typing import List


def book_code(title: str, author: str, year: int) -> str:
    """
    Given the title of a book, the name of its author and the year, return its code: the first
    three letters of the author's last name in upper case, the last two digits of the year
    and the first letters of all the words of the title in lower case. The little words
    "a", "an", "of" and "the" are skipped.

    >>> book_code("The House of Rain", "Ida Lund", 1987)
    'LUN87hr'
    >>> book_code("A Sea", "Bo Oz", 2003)
    'OZ03s'
    """
    little = ["a", "an", "of", "the"]
    last = author.split()[-1]
    code = last[:3].upper()
    yy = year % 100
    if yy < 10:
        code += "0"
    code += str(yy)
    for word in title.lower().split():
        if word in little:
            continue
        code += word[0]
    return code


def sort_titles(titles: List[str]) -> List[str]:
    """
    Sort the titles as a library does: a "The " or "A " at the start does not count, and neither
    does the case of the letters. The titles are returned as they are.

    sort_titles(["The Zoo", "A Bear", "coast"]) == ["A Bear", "coast", "The Zoo"]
    """
    def key(title):
        low = title.lower()
        for article in ("the ", "a "):
            if low.startswith(article):
                return low[len(article):]
        return low

    return sorted(titles, key=key)


def between_books(shelf, code):
    """
    The shelf is a sorted list of codes. Return a tuple of the codes between which the new code
    has to stand; at an end of the shelf the missing neighbour is None.

    between_books(["ADA", "KIM", "LEE"], "BOB") == ("ADA", "KIM")
    between_books(["ADA"], "ZED") == ("ADA", None)
    between_books([], "ZED") == (None, None)
    """
    before = None
    after = None
    for x in shelf:
        if x <= code:
            before = x
        else:
            after = x
            break
    return (before, after)


def page_ranges(text: str) -> int:
    """
    A reader notes the pages to be copied, for example "3-5, 9, 12-13". Return how many pages
    these are. Pages that are named twice are copied once. Ranges which run backwards
    ("8-6") are an error of the reader and count as nothing.

    Examples:
    >>> page_ranges("3-5, 9, 12-13")
    6
    >>> page_ranges("1-3, 2-4, 8-6")
    4
    """
    pages = set()
    for part in text.split(","):
        part = part.strip()
        if "-" in part:
            a, b = part.split("-")
            for p in range(int(a), int(b) + 1):
                pages.add(p)
        elif part.isdigit():
            pages.add(int(part))
    return len(pages)


def overdue(cards: List[str], day: int) -> List[str]:
    """
    A card looks like "book;17;14": the name, the day on which it was lent, and for how many
    days. Return the names of the books that should have been back before the given day,
    those which are the longest overdue first.

    overdue(["atlas;10;5", "novel;1;7", "poems;20;9"], 18) => ["novel", "atlas"]
    """
    late = []
    for card in cards:
        name, start, days = card.split(";")
        due = int(start) + int(days)
        if due < day:
            late.append((due, name))
    late.sort()
    return [name for due, name in late]
