def stamps_used(pages: list[int]) -> dict[str, int]:
    """Page numbers are stamped digit by digit. How often is each stamp used? Sorted by digit.

    >>> stamps_used([9, 10, 11])
    {'0': 1, '1': 3, '9': 1}
    """
    used = {}
    for page in pages:
        for digit in str(page):
            used[digit] = used.get(digit, 0) + 1
    return dict(sorted(used.items()))


def sheets(pages: int) -> int:
    """Sheets of paper for a folded booklet, each carrying four pages."""
    return (pages + 3) // 4


def sheet_pages(pages: int, sheet: int) -> tuple[int, int, int, int]:
    """The four page numbers on a sheet of a folded booklet. Sheet 1 is the outer one; the number
    of pages is a multiple of four.

    >>> sheet_pages(12, 1)
    (12, 1, 2, 11)
    >>> sheet_pages(12, 3)
    (8, 5, 6, 7)
    """
    low = 2 * sheet - 1
    high = pages - 2 * (sheet - 1)
    return high, low, low + 1, high - 1


def torn_out(pages: list[int]) -> list[int]:
    """Pages that are missing between the first and the last page found.

    >>> torn_out([3, 4, 7, 8])
    [5, 6]
    """
    present = set(pages)
    missing = []
    for p in range(min(pages), max(pages) + 1):
        if p not in present:
            missing.append(p)
    return missing


def reading_plan(pages: int, days: int) -> list[tuple[int, int]]:
    """Cut a book into readings for the given days, as (first page, last page). Earlier days get
    one page more if it does not divide evenly.

    >>> reading_plan(10, 3)
    [(1, 4), (5, 7), (8, 10)]
    """
    base = pages // days
    extra = pages % days
    plan = []
    page = 1
    for day in range(days):
        amount = base + (1 if day < extra else 0)
        plan.append((page, page + amount - 1))
        page += amount
    return plan


def chapter_of_page(starts: list[int], page: int) -> int:
    """Chapters begin on the given pages, in rising order. Return the chapter of a page, from 1;
    0 means the pages before the first chapter.

    >>> chapter_of_page([5, 20, 41], 40)
    2
    >>> chapter_of_page([5, 20, 41], 1)
    0
    """
    chapter = 0
    for i in range(len(starts)):
        if starts[i] <= page:
            chapter = i + 1
    return chapter


def longest_chapter(starts, last_page):
    """Length of the longest chapter.

    >>> longest_chapter([1, 10, 35], 50)
    25
    """
    ends = starts[1:] + [last_page + 1]
    return max(e - s for s, e in zip(starts, ends))


def bookmark_after(pages, days, start_speed):
    """A reader gets faster by one page each day, but pauses on every fourth day. Return the page of the
    bookmark after some days, or the last page.

    >>> bookmark_after(100, 5, 10)
    46
    """
    page = 0
    speed = start_speed
    for day in range(1, days + 1):
        if day % 4 == 0:
            continue
        page = min(pages, page + speed)
        speed += 1
    return page


def spread_of(page):
    # left pages are even: 7 lies open together with 6
    left = page - page % 2
    return left, left + 1


def sum_of_open_pages(total):
    """The two open pages add up to total. Which are they? None if that is impossible.

    >>> sum_of_open_pages(13)
    (6, 7)
    >>> sum_of_open_pages(15) is None
    True
    """
    left = (total - 1) // 2
    if left % 2 == 0 and 2 * left + 1 == total:
        return left, left + 1
    return None
