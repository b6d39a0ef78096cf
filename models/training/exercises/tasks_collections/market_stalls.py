from typing import Dict, List, Optional, Tuple


def stall_income(sales: List[Tuple[str, str, int, float]]) -> Dict[str, float]:
    """
    Sales are (stall, article, pieces, price of a piece) tuples. Return the income of every stall,
    rounded to 2 places, in alphabetical order. A negative number of pieces is a return and lowers the
    income.

    >>> stall_income([("fish", "eel", 2, 4.5), ("bread", "bun", 3, 0.4), ("fish", "eel", -1, 4.5)])
    {'bread': 1.2, 'fish': 4.5}
    """
    income: Dict[str, float] = {}
    for stall, _, pieces, price in sales:
        income[stall] = income.get(stall, 0) + pieces * price
    return {stall: round(income[stall], 2) for stall in sorted(income)}


def bestseller(sales, stall: Optional[str] = None):
    """
    Return the article of which most pieces were sold, at one stall or (for None) everywhere. For a tie
    the dearer article wins, then the alphabetically first. Return None if nothing was sold.

    Example:
    bestseller([("s", "eel", 2, 4.5), ("s", "cod", 2, 5.0)]) == "cod"
    """
    pieces = {}
    price = {}
    for s, article, n, p in sales:
        if stall is not None and s != stall:
            continue
        pieces[article] = pieces.get(article, 0) + n
        price[article] = max(p, price.get(article, 0))
    if not pieces:
        return None
    return min(pieces, key=lambda a: (-pieces[a], -price[a], a))


def place_stalls(stalls, length):
    """
    `stalls` is a list of (name, width). They are set up side by side along a street of the given
    length with one metre between two of them; a stall that does not fit any more is left out, a later and
    narrower one may still fit. Return (name, start) tuples.

    >>> place_stalls([("a", 3), ("b", 9), ("c", 2)], 7)
    [('a', 0), ('c', 4)]
    """
    placed = []
    pos = 0
    for name, width in stalls:
        if pos + width <= length:
            placed.append((name, pos))
            pos += width + 1
    return placed


def shared_articles(stalls):
    """
    `stalls` maps a stall to its set of articles. Return {article: stalls} for those sold at two stalls
    or more, where stalls is a text such as "a, b and c".

    shared_articles({"x": {"egg"}, "y": {"egg", "ham"}, "z": {"egg"}}) -> {"egg": "x, y and z"}
    """
    where = {}
    for stall in sorted(stalls):
        for article in stalls[stall]:
            where.setdefault(article, []).append(stall)
    result = {}
    for article in sorted(where):
        names = where[article]
        if len(names) < 2:
            continue
        result[article] = ", ".join(names[:-1]) + " and " + names[-1]
    return result


def undercut(mine, others):
    """
    For each of my articles, find the lowest price of the other stalls and go one below it, but only if
    my price is not lower already, and never below 1. `others` is a list of dictionaries. Return my new
    prices.

    >>> undercut({"egg": 5, "ham": 9, "tea": 1}, [{"egg": 4}, {"egg": 6, "ham": 10, "tea": 1}])
    {'egg': 3, 'ham': 9, 'tea': 1}
    """
    new = {}
    for article, price in mine.items():
        offers = [o[article] for o in others if article in o]
        if offers and min(offers) <= price:
            price = max(1, min(offers) - 1)
        new[article] = price
    return new


def market_days_of(stalls, day):
    """Return the sorted names of the stalls (name -> list of days or "daily") that are open on a day."""
    return sorted(n for n, days in stalls.items() if days == "daily" or day in days)
