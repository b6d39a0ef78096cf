from typing import List, Optional, Tuple


def squeeze_in(bookings: List[Tuple[int, int]], length: int, opening: int, closing: int) -> Optional[int]:
    """
    Bookings (start, end) of one chair are given in any order and do not overlap. Return the
    earliest start of a free time of at least `length` minutes between opening and closing
    that follows directly after a booking. The time before the first booking is kept free for
    cleaning. Without a booking, the answer is the opening time.

    >>> squeeze_in([(600, 630), (540, 570)], 30, 540, 700)
    570
    >>> squeeze_in([(540, 690)], 30, 540, 700) is None
    True
    """
    if not bookings:
        return opening if closing - opening >= length else None
    ordered = sorted(bookings)
    for i in range(len(ordered)):
        free_from = ordered[i][1]
        free_to = ordered[i + 1][0] if i + 1 < len(ordered) else closing
        if free_to - free_from >= length:
            return free_from
    return None


def no_shows(booked: List[str], came: List[str]) -> List[str]:
    """
    Return the names that were booked more often than they came, once for every missed
    appointment, in the order of the bookings (the latest ones are those that were missed).

    >>> no_shows(["Ida", "Max", "Ida", "Tim"], ["Ida", "Tim"])
    ['Max', 'Ida']
    """
    left = list(came)
    missed = []
    for name in booked:
        if name in left:
            left.remove(name)
        else:
            missed.append(name)
    return missed


def push_back(starts: List[int], lengths: List[int]) -> List[int]:
    """
    Customers are booked for the given starts, in order. When someone takes longer than planned the
    next one starts late. Return the number of minutes each one has to wait.

    >>> push_back([0, 30, 60], [45, 20, 10])
    [0, 15, 5]
    """
    waits = []
    free = 0
    for s, n in zip(starts, lengths):
        begin = max(s, free)
        waits.append(begin - s)
        free = begin + n
    return waits


def regulars(visits: List[Tuple[str, int]], weeks: int) -> List[str]:
    """
    Visits are (name, week). A regular comes at least three times, and never are there more than
    `weeks` weeks between two visits. Return the regulars from A to Z.

    >>> regulars([("Jo", 1), ("Jo", 5), ("Al", 2), ("Jo", 8), ("Al", 3)], 4)
    ['Jo']
    """
    by_name = {}
    for name, week in visits:
        by_name.setdefault(name, []).append(week)
    res = []
    for name, times in by_name.items():
        times.sort()
        if len(times) >= 3 and all(b - a <= weeks for a, b in zip(times, times[1:])):
            res.append(name)
    return sorted(res)


def tip_jar(tips, staff):
    """
    All tips (in cents) of a day are shared equally; cents that cannot be shared are added to the
    tips of the next day. Return the share of each day and the cents left in the end.

    Example:
    tip_jar([100, 50], 3) == ([33, 17], 0)
    """
    if staff <= 0:
        return [], sum(tips)
    shares = []
    rest = 0
    for t in tips:
        share, rest = divmod(t + rest, staff)
        shares.append(share)
    return shares, rest


def chair_plan(lengths: List[int], chairs: int) -> List[int]:
    """Give each customer the chair that is free first (lowest number if equal); return the chairs."""
    free = [0] * chairs
    plan = []
    for n in lengths:
        c = free.index(min(free))
        plan.append(c)
        free[c] += n
    return plan
