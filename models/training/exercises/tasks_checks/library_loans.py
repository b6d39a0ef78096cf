from typing import Dict, List, Optional


def shelf_mark_ok(mark: str) -> bool:
    """
    Check a shelf mark such as "Hi 220.5 KAR": a subject of two letters (capital, small), a number
    from 100 to 999 with at most one digit after the point, and three capitals.

    >>> shelf_mark_ok("Hi 220.5 KAR")
    True
    >>> shelf_mark_ok("Hi 220.55 KAR")
    False
    >>> shelf_mark_ok("HI 220 KAR")
    False
    """
    parts = mark.split(" ")
    if len(parts) != 3:
        return False
    subject, number, author = parts
    if len(subject) != 2 or not (subject[0].isupper() and subject[1].islower()):
        return False
    whole, _, tenth = number.partition(".")
    if not whole.isdigit() or not 100 <= int(whole) <= 999:
        return False
    if "." in number and not (len(tenth) == 1 and tenth.isdigit()):
        return False
    return len(author) == 3 and author.isalpha() and author.isupper()


def may_borrow(age: int, loans: int, fees: float, book_from: int = 0) -> str:
    """Several rules are checked in turn, and the first one that is broken gives the answer.

    "age" if the reader is younger than the book allows, "full" if there are 10 loans already
    (5 for children below 12), "fees" if more than 20 is owed, "ok" if nothing is broken.

    >>> may_borrow(10, 5, 0)
    'full'
    >>> may_borrow(12, 5, 20.5)
    'fees'
    >>> may_borrow(30, 0, 0, book_from=16)
    'ok'
    """
    if age < book_from:
        return "age"
    limit = 5 if age < 12 else 10
    if loans >= limit:
        return "full"
    return "fees" if fees > 20 else "ok"


def wrong_neighbour(shelf: List[str]) -> Optional[str]:
    """
    Titles on a shelf are sorted without looking at a "The " or "A " in front. Return the first title
    that should stand further left, or None when the shelf is in order.

    wrong_neighbour(["A Cat", "The Dog", "Egg"]) -> None
    wrong_neighbour(["The Dog", "A Cat", "Egg"]) -> "A Cat"
    """
    def bare(title):
        for article in ("The ", "A "):
            if title.startswith(article):
                return title[len(article):]
        return title

    for i in range(1, len(shelf)):
        if bare(shelf[i]) < bare(shelf[i - 1]):
            return shelf[i]
    return None


def series_complete(owned: Dict[str, List[int]], name: str) -> bool:
    """
    Do we own the volumes of the series from 1 to the highest one, each of them exactly once?
    A series of which we own nothing is not complete.

    >>> series_complete({"Elms": [2, 1, 3]}, "Elms")
    True
    >>> series_complete({"Elms": [1, 3]}, "Elms")
    False
    """
    volumes = sorted(owned.get(name, []))
    if not volumes:
        return False
    return volumes == list(range(1, len(volumes) + 1))


def overdue(day_out, today, weeks=4, renewed=0):
    """Each renewal adds two weeks, but only the first two of them count."""
    extra = min(renewed, 2) * 14
    return today - day_out > weeks * 7 + extra


def is_reference_only(copies, loans):
    # the last copy never leaves the house
    return copies - loans <= 1
