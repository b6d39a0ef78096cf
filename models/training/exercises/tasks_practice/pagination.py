import math
from typing import List, Tuple


def page_slice(items: List, page: int, size: int) -> List:
    """
    Return the items of one page of a result list. Pages are numbered from 1.
    A page below 1 is taken as page 1; a page behind the end is empty.

    >>> page_slice(['a', 'b', 'c', 'd', 'e'], 2, 2)
    ['c', 'd']
    >>> page_slice(['a', 'b', 'c', 'd', 'e'], 3, 2)
    ['e']
    >>> page_slice(['a'], 9, 2)
    []
    """
    if page < 1:
        page = 1
    start = (page - 1) * size
    return items[start:start + size]


def page_caption(total: int, page: int, size: int) -> str:
    """
    Write the caption under a table, such as "21-30 of 47". On the last page the
    second number is the total. If there are no rows return "nothing found".

    Examples:
    page_caption(47, 3, 10) -> '21-30 of 47'
    page_caption(47, 5, 10) -> '41-47 of 47'
    page_caption(0, 1, 10) -> 'nothing found'
    """
    if total == 0:
        return 'nothing found'
    first = (page - 1) * size + 1
    last = min(page * size, total)
    return str(first) + '-' + str(last) + ' of ' + str(total)


def page_links(current, last):
    """
    Create the row of page links of a web shop: the first and the last page, the
    current page and its two neighbours. Where pages are left out put '...'.

    >>> page_links(5, 9)
    [1, '...', 4, 5, 6, '...', 9]
    >>> page_links(1, 3)
    [1, 2, 3]
    >>> page_links(2, 6)
    [1, 2, 3, '...', 6]
    """
    wanted = []
    for p in range(1, last + 1):
        if p == 1 or p == last or abs(p - current) <= 1:
            wanted.append(p)
    links = []
    prev = 0
    for p in wanted:
        if p - prev > 1:
            links.append('...')
        links.append(p)
        prev = p
    return links


def where_is(index: int, size: int) -> Tuple[int, int]:
    """
    An entry has the given index (from 0) in the whole list. Return the page it
    stands on and its line on this page, both counted from 1.

    where_is(0, 10) == (1, 1)
    where_is(25, 10) == (3, 6)
    """
    page = index // size + 1
    line = index % size + 1
    return page, line


def smallest_page_size(total, max_pages, sizes):
    # the smallest of the offered page sizes with which all rows fit on at
    # most max_pages pages, or None when even the biggest is too small
    for size in sorted(sizes):
        if math.ceil(total / size) <= max_pages:
            return size
    return None


def pages_by_height(heights, limit):
    """
    You are given the heights of paragraphs and the height limit of a page. The
    paragraphs are set one after the other; a paragraph that does not fit any
    more starts a new page. Return the number of paragraphs on each page.
    Note: a paragraph higher than the limit gets a page for itself.

    >>> pages_by_height([3, 4, 5, 2, 2], 9)
    [2, 3]
    >>> pages_by_height([12, 1], 9)
    [1, 1]
    >>> pages_by_height([], 9)
    []
    """
    res = []
    used = 0
    cnt = 0
    for h in heights:
        if cnt > 0 and used + h > limit:
            res.append(cnt)
            used = 0
            cnt = 0
        used += h
        cnt += 1
    if cnt:
        res.append(cnt)
    return res
