from typing import List, Optional, Tuple


def solo_minutes(bookings: List[Tuple[int, int]]) -> int:
    """
    A music studio is booked from minute a to minute b (b not included) for each pair in
    the list. Bookings may overlap, since bands share the studio. Count the minutes in
    which exactly one band is there.

    >>> solo_minutes([(10, 20), (15, 30), (50, 55)])
    20
    >>> solo_minutes([])
    0
    """
    events = []
    for a, b in bookings:
        events.append((a, 1))
        events.append((b, -1))
    events.sort()
    total = 0
    bands = 0
    for i, (t, change) in enumerate(events):
        if bands == 1:
            total += t - events[i - 1][0]
        bands += change
    return total


def longest_silence(bookings, opening, closing):
    """
    Return the longest time without any booking between opening and closing. Bookings
    lie inside of the opening hours and may be given in any order.

    For example:
    longest_silence([(9, 11), (15, 16)], 8, 20) == 4
    longest_silence([], 8, 20) == 12
    """
    gap = 0
    free_since = opening
    for start, end in sorted(bookings):
        gap = max(gap, start - free_since)
        free_since = max(free_since, end)
    return max(gap, closing - free_since)


def first_free_slot(bookings: list[tuple], length: int, closing: int) -> Optional[int]:
    """
    Find the earliest start (0 or later) of a free slot of the given length which ends
    at closing time or before. Between two bands 5 minutes are needed for tidying up: a
    slot must begin at least 5 minutes after a booking, but may end when one begins.

    >>> first_free_slot([(0, 30), (50, 90)], 15, 120)
    35
    >>> first_free_slot([(0, 30), (50, 90)], 30, 120) is None
    True
    """
    start = 0
    for a, b in sorted(bookings):
        if start + length <= a:
            return start
        start = max(start, b + 5)
    if start + length <= closing:
        return start
    return None


def shift_to_fit(wishes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Bands wish for (start, length). They are served in the order of their wished starts;
    whoever would overlap with the band before is moved to the moment at which that band
    has finished. Return the real (start, end) pairs.

    >>> shift_to_fit([(10, 30), (0, 20), (45, 5)])
    [(0, 20), (20, 50), (50, 55)]
    """
    plan = []
    now = 0
    for start, length in sorted(wishes):
        begin = max(start, now)
        now = begin + length
        plan.append((begin, now))
    return plan


def loudest_moment(bands):
    """
    bands holds (start, end, decibels). Return the smallest start at which the sum of the
    decibels of all bands playing at that time (end not included) is the largest.

    >>> loudest_moment([(0, 10, 60), (5, 8, 30), (9, 12, 50)])
    9
    """
    best_time = None
    best = 0
    for t, _, _ in sorted(bands):
        noise = 0
        for a, b, db in bands:
            if a <= t < b:
                noise += db
        if noise > best:
            best = noise
            best_time = t
    return best_time
