from typing import List, Optional


def page_range_ok(text: str, last: int) -> bool:
    """
    Check what somebody typed into the field for the pages to print: numbers and ranges with commas
    between them, such as "2,5-7,11". Pages go from 1 to `last`, they must rise from left to
    right without overlap, and in a range the second number is larger than the first.

    >>> page_range_ok("2,5-7,11", 12)
    True
    >>> page_range_ok("5-7,7", 12)
    False
    >>> page_range_ok("7-7", 12)
    False
    >>> page_range_ok("2,,3", 12)
    False
    """
    reached = 0
    for piece in text.split(","):
        ends = piece.split("-")
        if len(ends) > 2 or not all(e.isdigit() for e in ends):
            return False
        first, final = int(ends[0]), int(ends[-1])
        if len(ends) == 2 and final <= first:
            return False
        if first <= reached or final > last:
            return False
        reached = final
    return True


def is_left_page(number: int, cover: bool = True) -> bool:
    """With a cover, page 1 is on the right; without one, it is on the left."""
    return number % 2 == (0 if cover else 1)


def booklet_verdict(pages: int) -> str:
    """
    A booklet is folded from sheets that take 4 pages each. Return "none" for no pages, "fits" if
    no page stays empty, "nearly" if exactly one does, "waste" if two or three do, and
    "thick" if there are more than 64 pages.

    >>> [booklet_verdict(p) for p in (0, 16, 15, 13, 68)]
    ['none', 'fits', 'nearly', 'waste', 'thick']
    """
    if pages <= 0:
        return "none"
    if pages > 64:
        return "thick"
    empty = -pages % 4
    if empty == 0:
        return "fits"
    return "nearly" if empty == 1 else "waste"


def lone_line(paragraphs: List[int], page: int) -> Optional[int]:
    """
    Paragraphs are given by their number of lines and are printed one after another, `page` lines on
    each page. Return the index of the first paragraph whose last line stands alone at the
    top of a page (with the rest on the page before), or None.

    lone_line([3, 3], 5) == 1
    lone_line([3, 2], 5) == None
    lone_line([5, 1], 5) == None    # a paragraph of one line is never lonely
    """
    used = 0
    for i, lines in enumerate(paragraphs):
        used += lines
        if lines > 1 and used % page == 1:
            return i
    return None


def contents_ok(entries):
    """Entries of the table of contents look like "Title ... 12". Do the page numbers never fall,
    and does each line have a title?

    >>> contents_ok(["Start ... 1", "Sea ... 9", "Sand ... 9"])
    True
    >>> contents_ok(["Start ... 4", "Sea ... 2"])
    False
    """
    before = 0
    for entry in entries:
        title, dots, page = entry.partition(" ... ")
        if not dots or not title.strip() or not page.isdigit():
            return False
        if int(page) < before:
            return False
        before = int(page)
    return True


def print_side(page, duplex, booklet=False):
    # front or back of the sheet
    if booklet:
        return "front" if page % 4 in (0, 1) else "back"
    return "back" if duplex and page % 2 == 0 else "front"
