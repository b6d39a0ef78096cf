from typing import List, Tuple


def expand_pages(text: str) -> List[int]:
    """Expand a print order like '1-3,7,9-10' into the list of page numbers.

    >>> expand_pages("1-3,7,9-10")
    [1, 2, 3, 7, 9, 10]
    >>> expand_pages("5")
    [5]
    """
    pages = []
    for part in text.split(","):
        if "-" in part:
            start, end = part.split("-")
            for page in range(int(start), int(end) + 1):
                pages.append(page)
        else:
            pages.append(int(part))
    return pages


def chapter_breaks(pages: List[int]) -> str:
    """Describe the holes in a sorted list of page numbers as 'last>next' pairs.

    >>> chapter_breaks([1, 2, 3, 7, 9])
    '3>7,7>9'
    >>> chapter_breaks([4, 5])
    ''
    """
    parts = []
    for i in range(1, len(pages)):
        before = pages[i - 1]
        after = pages[i]
        if after != before + 1:
            parts.append(str(before) + ">" + str(after))
    return ",".join(parts)


def seat_range(text):
    """Expand a row of seats such as 'B4..B7' into the single seats.

    >>> seat_range("B4..B7")
    ['B4', 'B5', 'B6', 'B7']
    """
    first, last = text.split("..")
    row = first[0]
    return [row + str(i) for i in range(int(first[1:]), int(last[1:]) + 1)]


def letters_between(text):
    """Expand a letter range like 'c-f' and accept it in backward order too.

    >>> letters_between("c-f")
    'cdef'
    >>> letters_between("d-a")
    'dcba'
    """
    a, b = text.split("-")
    step = 1 if a <= b else -1
    res = ""
    for code in range(ord(a), ord(b) + step, step):
        res += chr(code)
    return res


def parse_bounds(text: str) -> Tuple[int, int]:
    """Read 'low-high' and return both numbers in order, the smaller one first.

    >>> parse_bounds("30-12")
    (12, 30)
    """
    left, right = text.split("-")
    a = int(left)
    b = int(right)
    if a > b:
        a, b = b, a
    return a, b


def in_any_range(value: int, text: str) -> bool:
    """Tell whether a port number lies in one of the ranges of a rule like '20-25;80-80'.

    >>> in_any_range(22, "20-25;80-80")
    True
    >>> in_any_range(79, "20-25;80-80")
    False
    """
    for part in text.split(";"):
        low, high = part.split("-")
        if int(low) <= value <= int(high):
            return True
    return False


def range_size(text):
    """Count how many whole numbers an inclusive range 'a to b' holds.

    >>> range_size("5 to 9")
    5
    >>> range_size("9 to 5")
    0
    """
    a, _, b = text.split()
    return max(0, int(b) - int(a) + 1)


def missing_pages(text, last):
    """List the pages from 1 to last that are not mentioned in a comma separated text."""
    seen = set(int(p) for p in text.split(",") if p.strip() != "")
    return [p for p in range(1, last + 1) if p not in seen]
