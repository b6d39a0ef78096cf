from typing import Dict, List, Optional


def stamps_per_digit(pages: int) -> Dict[int, int]:
    """
    A printer has ten rubber stamps with the digits 0 to 9. Return a dictionary that tells how often
    each stamp is used to number the pages 1 to `pages`. Stamps that are never used
    do not occur.

    >>> stamps_per_digit(11)
    {1: 4, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 0: 1}
    """
    uses = {}
    for page in range(1, pages + 1):
        for ch in str(page):
            uses[int(ch)] = uses.get(int(ch), 0) + 1
    return uses


def pages_from_stampings(total: int) -> Optional[int]:
    """The printer pressed a stamp exactly `total` times to number the pages from 1 on. How many pages has
    the book? Return None if no number of pages fits.

    pages_from_stampings(13) == 11
    pages_from_stampings(10) == None
    pages_from_stampings(0) == 0
    """
    pages = 0
    while total > 0:
        pages += 1
        total -= len(str(pages))
    if total < 0:
        return None
    return pages


def torn_leaf(pages: int, remaining_sum: int) -> Optional[int]:
    """
    Somebody tore one leaf out of a book; a leaf has the page numbers 2k - 1 and 2k. Given the number
    of pages (even) and the sum of the page numbers that remain, return the smaller
    page number of the leaf, or None if this sum is impossible.

    >>> torn_leaf(6, 14)
    3
    >>> torn_leaf(6, 15) is None
    True
    """
    missing = pages * (pages + 1) // 2 - remaining_sum
    for first in range(1, pages, 2):
        if first + first + 1 == missing:
            return first
    return None


def spread_of(page):
    """Open a book: page 1 is alone on the right, then 2 and 3 lie side by side, 4 and 5, ... Return
    the tuple of the pages that can be seen together with the given page.

    >>> spread_of(5)
    (4, 5)
    >>> spread_of(1)
    (1,)
    """
    if page == 1:
        return (1,)
    if page % 2 == 0:
        return (page, page + 1)
    return (page - 1, page)


def bookmark_positions(pages, every, chapters):
    """
    Bookmarks go to every `every`-th page and to the first page of each chapter, but never to two
    neighbouring pages: a mark directly behind another mark is left out. Return the marked pages.

    >>> bookmark_positions(20, 6, [1, 7, 13, 15])
    [1, 6, 12, 15, 18]
    """
    wanted = set(range(every, pages + 1, every)) | set(chapters)
    marks: List[int] = []
    for page in sorted(wanted):
        if marks and page - marks[-1] == 1:
            continue
        marks.append(page)
    return marks


def preface_labels(pages, preface):
    """The first `preface` sheets of a book are numbered with small letters a, b, c, ..., the
    rest with 1, 2, 3, ... Return the labels.

    preface_labels(4, 2) == ["a", "b", "1", "2"]
    """
    labels = []
    for i in range(pages):
        if i < preface:
            labels.append(chr(ord("a") + i))
        else:
            labels.append(str(i - preface + 1))
    return labels


def reading_plan_days(pages, first, growth):
    """On the first day read `first` pages, on each further day `growth` more. Return the days
    needed and the number of pages read on the last day."""
    days = 0
    today = first
    while pages > today:
        pages -= today
        today += growth
        days += 1
    return days + 1, pages
