from typing import Dict, List, Optional, Tuple


def next_job(jobs: List[Tuple[str, int, bool]]) -> Optional[str]:
    """A job is (name, pages, urgent). Urgent jobs are printed first; among them, and among the others, the
    one with the fewest pages, and then the one that came first. Return its name or None for an empty queue.
    >>> next_job([("a", 2, False), ("b", 9, True), ("c", 9, True)])
    'b'
    """
    best = None
    for job in jobs:
        if best is None:
            best = job
        elif job[2] and not best[2]:
            best = job
        elif job[2] == best[2] and job[1] < best[1]:
            best = job
    return best[0] if best else None


def sheets_needed(pages: int, copies: int, both_sides: bool, cover: bool) -> int:
    """Return the number of sheets. With both sides two pages fit on a sheet. A cover is one sheet more for
    each copy, but jobs with a single page get no cover.
    >>> sheets_needed(5, 2, True, True)
    8
    >>> sheets_needed(1, 3, False, True)
    3
    """
    if pages <= 0:
        return 0
    a_copy = pages
    if both_sides:
        a_copy = (pages + 1) // 2
    if cover and pages > 1:
        a_copy += 1
    return a_copy * copies


def print_log(jobs: List[int], tray: int) -> List[str]:
    """Print jobs of so many sheets from a tray. When the tray is empty in the middle of a job, "refill" is
    written and the tray is full again. After each job its size is written.
    >>> print_log([3, 4], 5)
    ['3', 'refill', '4']
    """
    log = []
    left = tray
    for sheets in jobs:
        for _ in range(sheets):
            if left == 0:
                log.append("refill")
                left = tray
            left -= 1
        log.append(str(sheets))
    return log


def page_numbers(text: str, last: int) -> List[int]:
    """Read a choice of pages such as "2,5-7,9-" where an open end means up to the last page. Pages above
    the last one are left out, and every page appears once, in growing order.
    >>> page_numbers("2,5-7,6-", 8)
    [2, 5, 6, 7, 8]
    """
    pages = set()
    for part in text.split(","):
        start, dash, end = part.partition("-")
        first = int(start)
        if not dash:
            stop = first
        elif end:
            stop = int(end)
        else:
            stop = last
        for page in range(first, min(stop, last) + 1):
            pages.add(page)
    return sorted(pages)


def ink_level(levels: Dict[str, int], jobs: List[str]) -> Dict[str, int]:
    """A job is a text with the first letters of the inks it uses (c, m, y, k), one unit for each letter. A
    job is only printed if all its inks suffice. Return the new levels; the given dict stays as it is.
    >>> ink_level({"c": 2, "k": 3}, ["ck", "cc", "kk"])
    {'c': 1, 'k': 0}
    """
    left = dict(levels)
    for job in jobs:
        needed = {ink: job.count(ink) for ink in job}
        if any(number > left.get(ink, 0) for ink, number in needed.items()):
            continue
        for ink, number in needed.items():
            left[ink] -= number
    return left


def user_rights(user: str, pages: int, colour: bool, printed: int) -> str:
    """Guests may print 5 pages and no colour. Students may print 50 pages in all, where a colour page
    counts as three. Staff may print everything. Return "yes", "colour", "pages" or "user" for an unknown
    kind of user.
    >>> user_rights("student", 10, True, 25)
    'pages'
    >>> user_rights("guest", 1, True, 0)
    'colour'
    """
    if user == "staff":
        return "yes"
    if user == "guest":
        if colour:
            return "colour"
        return "yes" if printed + pages <= 5 else "pages"
    if user == "student":
        count = pages * 3 if colour else pages
        return "yes" if printed + count <= 50 else "pages"
    return "user"


def booklet_order(pages: int) -> List[Tuple[int, int]]:
    """A booklet has four pages on a sheet. Return the pairs (left, right) printed on the sides, from the
    outer side to the inner one; 0 stands for an empty page at the end.
    >>> booklet_order(7)
    [(0, 1), (2, 7), (6, 3), (4, 5)]
    """
    total = (pages + 3) // 4 * 4
    pairs = []
    low, high = 1, total
    while low < high:
        right = high if high <= pages else 0
        pairs.append((right, low) if low % 2 == 1 else (low, right))
        low += 1
        high -= 1
    return pairs
