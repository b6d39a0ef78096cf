from typing import List, Optional


def pages_of(text: str) -> List[int]:
    """
    Customers order pages as "3, 7-9, -2": a number, a range, or "-2" for the pages 1 to 2. Return all
    pages in order, each only once. Ranges that run backwards ("9-7") are turned around.

    >>> pages_of("3, 9-7, -2")
    [1, 2, 3, 7, 8, 9]
    """
    pages = set()
    for part in text.split(","):
        part = part.strip()
        if "-" not in part:
            pages.add(int(part))
            continue
        low, high = part.split("-")
        a = int(low) if low else 1
        b = int(high)
        if a > b:
            a, b = b, a
        pages |= set(range(a, b + 1))
    return sorted(pages)


def page_label(n: int, front: int) -> str:
    """
    The first `front` pages of a book are the front matter and are labelled with letters "a", "b", ...;
    the pages after them count from 1. A page below 1 or a front matter of more than 26 pages has no
    label.

    >>> page_label(2, 4), page_label(5, 4), page_label(0, 4) is None
    ('b', '1', True)
    """
    if n < 1 or front > 26:
        return None
    if n <= front:
        return chr(ord("a") + n - 1)
    return str(n - front)


def page_index(label: str, front: int) -> Optional[int]:
    """The inverse of page_label; labels beyond the front matter give None.

    >>> page_index("b", 4), page_index("1", 4), page_index("e", 4)
    (2, 5, None)
    """
    if label.isdigit():
        return front + int(label)
    n = ord(label) - ord("a") + 1
    return n if 1 <= n <= front else None


def booklet_order(pages: int) -> str:
    """
    For a folded booklet the sheets are printed with two pages on each side: the outer side of the first
    sheet has the last and the first page, its inner side the second and the last but one, and so on.
    The number of pages must be divisible by 4; otherwise return "".

    >>> booklet_order(8)
    '8,1 2,7 6,3 4,5'
    >>> booklet_order(6)
    ''
    """
    if pages % 4 != 0:
        return ""
    sides = []
    low, high = 1, pages
    while low < high:
        if low % 2 == 1:
            sides.append(f"{high},{low}")
        else:
            sides.append(f"{low},{high}")
        low += 1
        high -= 1
    return " ".join(sides)


def job_line(line: str) -> dict:
    """
    A job is written as "thesis.pdf *3 color A3". After the file name follow, in any order, "*" with the
    number of copies, "color" and the paper. Missing parts mean one copy, black and "A4".

    >>> job_line("thesis.pdf *3 A3")
    {'file': 'thesis.pdf', 'copies': 3, 'color': False, 'paper': 'A3'}
    """
    words = line.split()
    job = {"file": words[0], "copies": 1, "color": False, "paper": "A4"}
    for word in words[1:]:
        if word.startswith("*") and word[1:].isdigit():
            job["copies"] = int(word[1:])
        elif word.lower() == "color":
            job["color"] = True
        elif len(word) == 2 and word[0] in "Aa" and word[1].isdigit():
            job["paper"] = word.upper()
    return job


def receipt_words(copies: int) -> str:
    """
    >>> receipt_words(0), receipt_words(1), receipt_words(12)
    ('nothing', 'a single copy', '12 copies')
    """
    if copies <= 0:
        return "nothing"
    return "a single copy" if copies == 1 else str(copies) + " copies"


def column_letters(text: str, columns: int) -> List[str]:
    # deals out the words of a text to newspaper columns of equal height
    words = text.split()
    height = -(-len(words) // columns) if columns > 0 else 0
    return [" ".join(words[i:i + height]) for i in range(0, len(words), height)] if height else []
