from typing import Dict, List, Optional, Tuple


def best_adjacent(seats: List[int], k: int) -> Optional[int]:
    """
    A row of a theatre is given as a list of 0 (free) and 1 (taken). Find the first place of k
    free seats side by side and return the index of the leftmost of them. Return None if there is
    no such place.

    Examples:
    best_adjacent([1, 0, 0, 1, 0, 0, 0], 3) == 4
    best_adjacent([1, 0, 1], 2) == None
    """
    run = 0
    for i in range(len(seats)):
        if seats[i] == 0:
            run += 1
            if run == k:
                return i - k + 1
        else:
            run = 0
    return None


def revenue(rows: List[List[int]], prices: List[int]) -> int:
    """
    Every row is a list of 0 (free) and 1 (sold), and prices gives the price of a seat for each
    row. Rows that are sold out completely bring a bonus of 10. Return the total revenue.
    Note: an empty row is not "sold out".

    >>> revenue([[1, 1], [1, 0]], [20, 15])
    65
    >>> revenue([[]], [5])
    0
    """
    total = 0
    for row, price in zip(rows, prices):
        sold = 0
        for seat in row:
            sold += seat
        total += sold * price
        if row and sold == len(row):
            total += 10
    return total


def sell(orders: List[Tuple[str, int]], seats: int) -> Tuple[List[str], List[str], int]:
    """
    Orders are tuples (name, number of tickets) and are handled one by one. An order is accepted
    only as a whole. Return a tuple of three: the names of the accepted orders, the names of the
    rejected orders and the number of seats that remain.

    sell([("Ann", 3), ("Bo", 4), ("Cy", 2)], 5) == (["Ann", "Cy"], ["Bo"], 0)
    sell([], 5) == ([], [], 5)
    """
    accepted = []
    rejected = []
    for name, n in orders:
        if n <= seats:
            seats -= n
            accepted.append(name)
        else:
            rejected.append(name)
    return accepted, rejected, seats


def fans(visits: Dict[str, List[str]], k: int) -> List[str]:
    """
    The dictionary maps each visitor to the list of the plays they saw (perhaps the same play
    several times). Return the visitors who saw at least k different plays, those with more
    different plays first, then alphabetically.

    fans({"Bo": ["A", "B"], "Al": ["A", "A"], "Cy": ["C", "A"]}, 2) == ["Bo", "Cy"]
    fans({}, 1) == []
    """
    found = []
    for name, plays in visits.items():
        n = len(set(plays))
        if n >= k:
            found.append((-n, name))
    found.sort()
    return [name for _, name in found]


def whole_week(shows: List[Tuple[str, str]]) -> List[str]:
    """
    Given tuples (play, weekday) with weekdays like "Mon", find the plays which are shown on
    Saturday and on Sunday
    ("Sat" and "Sun") but on no other day. The result has the order of the first appearance.

    >>> whole_week([("Emil", "Sat"), ("Hut", "Sat"), ("Hut", "Mon"), ("Emil", "Sun"), ("Hut", "Sun")])
    ['Emil']
    """
    days = {}
    for play, day in shows:
        if play not in days:
            days[play] = set()
        days[play].add(day)
    res = []
    for play in days:
        if days[play] == {"Sat", "Sun"}:
            res.append(play)
    return res
