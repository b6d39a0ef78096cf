from typing import Dict, List, Tuple


def points_for(cents: int, status: str) -> int:
    """
    A customer gets one point for every full 2 euros. With the status "silver"
    there is a quarter more, with "gold" a half more, rounded down in the end.

    >>> points_for(2599, 'none')
    12
    >>> points_for(2599, 'gold')
    18
    """
    base = cents // 200
    if status == 'gold':
        return base * 3 // 2
    if status == 'silver':
        return base * 5 // 4
    return base


def spend_points(lots: List[List[int]], points: int) -> bool:
    """
    Points are kept in lots [day of expiry, points]. To spend points those which
    expire first are used first. If there are not enough points, change nothing
    and return False. Otherwise take them off, drop the empty lots, and return
    True.

    >>> lots = [[30, 50], [10, 20]]
    >>> spend_points(lots, 35), spend_points(lots, 100)
    (True, False)
    >>> lots
    [[30, 35]]
    """
    if sum(lot[1] for lot in lots) < points:
        return False
    lots.sort()
    while points > 0:
        first = lots[0]
        if first[1] > points:
            first[1] -= points
            points = 0
        else:
            points -= first[1]
            lots.pop(0)
    return True


def expired(lots, today):
    """
    Return how many points were lost because their day of expiry lies before
    today. lots is a list of (day of expiry, points).

    Examples:
    expired([(10, 20), (30, 50)], 11) == 20
    expired([(10, 20)], 10) == 0
    """
    return sum(p for day, p in lots if day < today)


def next_status(spent: int) -> Tuple[str, int]:
    """
    The status is "none" below 300 euros a year, "silver" from 300 and "gold"
    from 1000 on. Return the status and how many euros are missing to the next
    one; for gold nothing is missing any more.

    next_status(120) -> ('none', 180)
    next_status(300) -> ('silver', 700)
    next_status(5000) -> ('gold', 0)
    """
    steps = [('none', 0), ('silver', 300), ('gold', 1000)]
    status = 'none'
    missing = 0
    for name, limit in steps:
        if spent >= limit:
            status = name
        else:
            missing = limit - spent
            break
    return status, missing


def stamp_card(visits: List[int], size: int) -> Tuple[int, int]:
    """
    For each visit to a cafe with its number of coffees as many stamps are given.
    A full card of `size` stamps gives a free coffee at the next visit: that one
    coffee brings no stamp. One free coffee per visit at most. Return how many
    free coffees were drunk and the stamps left over.

    >>> stamp_card([3, 2, 1, 1], 5)
    (1, 1)
    >>> stamp_card([1, 0, 1], 5)
    (0, 2)
    """
    stamps = 0
    free = 0
    for coffees in visits:
        if stamps >= size and coffees > 0:
            stamps -= size
            free += 1
            coffees -= 1
        stamps += coffees
    return free, stamps


def top_customers(sales: List[Tuple[str, int]], n: int) -> List[str]:
    """The names of the n customers with the greatest sums, greatest first; equal sums in
    the order of their first purchase."""
    total: Dict[str, int] = {}
    for name, cents in sales:
        total[name] = total.get(name, 0) + cents
    return sorted(total, key=lambda x: total[x], reverse=True)[:n]


def lucky_receipt(x):
    """
    On receipts whose number reads the same sum of digits in its first and its
    second half one gets double points. A number with an odd number of digits
    is never lucky.

    lucky_receipt(1203) => True
    lucky_receipt(1204) => False
    lucky_receipt(111) => False
    """
    s = str(x)
    if len(s) % 2:
        return False
    h = len(s) // 2
    a = sum(int(c) for c in s[:h])
    b = sum(int(c) for c in s[h:])
    return a == b
