from typing import List, Optional, Tuple


def print_order(jobs: List[Tuple[str, int]], limit: int) -> List[str]:
    """
    Jobs (name, pages) are printed in order, but a job with more than `limit` pages is put
    back to the end of the queue once; when it is at the front again, it is printed.

    >>> print_order([("book", 90), ("note", 1), ("thesis", 70), ("bill", 2)], 50)
    ['note', 'bill', 'book', 'thesis']
    """
    first = []
    later = []
    for name, pages in jobs:
        if pages > limit:
            later.append(name)
        else:
            first.append(name)
    return first + later


def paper_runs_out(jobs: List[int], sheets: int, duplex: bool) -> Optional[Tuple[int, int]]:
    """
    Return (job, page) of the first page that cannot be printed because the tray is empty; pages
    are counted from 1. With duplex, two pages of the same job fit on one sheet.
    Return None if the paper is sufficient.

    >>> paper_runs_out([3, 4], 3, True)
    (1, 3)
    >>> paper_runs_out([3, 4], 7, False) is None
    True
    """
    per_sheet = 2 if duplex else 1
    for i, pages in enumerate(jobs):
        for page in range(1, pages + 1):
            if (page - 1) % per_sheet == 0:
                if sheets == 0:
                    return i, page
                sheets -= 1
    return None


def page_ranges(text: str, last: int) -> List[int]:
    """
    Read a choice of pages such as "1-3,7,9-" (the last one means up to the end). Pages beyond
    the end are left out, and parts that cannot be read are skipped. Keep the order as given.

    >>> page_ranges("2-3, 1, x, 5-", 6)
    [2, 3, 1, 5, 6]
    """
    pages = []
    for part in text.split(","):
        part = part.strip()
        start, dash, end = part.partition("-")
        if not start.isdigit():
            continue
        a = int(start)
        if not dash:
            b = a
        elif end == "":
            b = last
        elif end.isdigit():
            b = int(end)
        else:
            continue
        pages.extend(p for p in range(a, b + 1) if 1 <= p <= last)
    return pages


def collate(copies: List[List[int]]) -> List[int]:
    """
    The copies of one document lie in separate trays. Return the sheets as they come out when one
    sheet is taken from each tray in turn; empty trays are skipped.

    >>> collate([[1, 2, 3], [1], [1, 2]])
    [1, 1, 1, 2, 2, 3]
    """
    if not copies:
        return []
    out = []
    for i in range(max(len(c) for c in copies)):
        out += [c[i] for c in copies if i < len(c)]
    return out


def booklet(n):
    """
    Return the page numbers for a booklet of n pages, sheet by sheet: (outer left, outer right,
    inner left, inner right). Empty pages are 0; n is filled up to a multiple of 4.

    Example:
    booklet(6) == [(0, 1, 2, 0), (6, 3, 4, 5)]
    """
    total = (n + 3) // 4 * 4
    sheets = []
    low, high = 1, total
    while low < high:
        four = (high, low, low + 1, high - 1)
        sheets.append(tuple(p if p <= n else 0 for p in four))
        low += 2
        high -= 2
    return sheets


def cancel(jobs: List[str], user: str, keep: int = 1) -> List[str]:
    """Jobs are "user/file". Remove the jobs of the user except for the first `keep` of them."""
    res = []
    kept = 0
    for job in jobs:
        if job.split("/")[0] == user:
            kept += 1
            if kept > keep:
                continue
        res.append(job)
    return res
