from typing import List, Optional, Tuple


def empty_minutes(bookings: List[Tuple[int, int]], opens: int, closes: int) -> int:
    """
    Given the bookings of a sauna as (start, end) in minutes and its opening
    time, return how many minutes of the opening time it stands empty. Bookings
    may overlap and may reach beyond the opening time.

    >>> empty_minutes([(10, 20), (15, 30), (40, 45)], 12, 50)
    15
    >>> empty_minutes([], 0, 60)
    60
    """
    empty = 0
    free_from = opens
    for start, end in sorted(bookings):
        start = min(start, closes)
        if start > free_from:
            empty += start - free_from
        free_from = max(free_from, end)
    if closes > free_from:
        empty += closes - free_from
    return empty


def first_gap(bookings: List[Tuple[int, int]], need: int, close: int) -> Optional[int]:
    """
    Find the earliest minute at which `need` free minutes begin. The day starts
    at 0 and ends at `close`. Return None when there is no such gap.

    Examples:
    first_gap([(0, 30), (45, 60)], 15, 100) == 30
    first_gap([(0, 30), (45, 60)], 20, 100) == 60
    first_gap([(0, 30), (45, 60)], 50, 100) == None
    """
    free_from = 0
    for start, end in sorted(bookings):
        if start - free_from >= need:
            return free_from
        free_from = max(free_from, end)
    if close - free_from >= need:
        return free_from
    return None


def clashes(plan):
    """
    The plan maps a lesson to its (start, end). Return all pairs of lessons that
    overlap; the names of a pair and the pairs themselves are sorted. Lessons
    that only touch do not overlap.

    >>> clashes({'art': (1, 3), 'gym': (2, 5), 'bio': (5, 6)})
    [('art', 'gym')]
    """
    names = sorted(plan)
    res = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            a = plan[names[i]]
            b = plan[names[j]]
            if a[0] < b[1] and b[0] < a[1]:
                res.append((names[i], names[j]))
    return res


def after_roadworks(whole, hole):
    """
    A road goes from kilometre a to kilometre b; the part `hole` of it is closed.
    Return the lengths of the pieces before and behind the closed part.

    after_roadworks((0, 10), (3, 5)) -> (3, 5)
    after_roadworks((0, 10), (8, 20)) -> (8, 0)
    after_roadworks((2, 4), (0, 9)) -> (0, 0)
    """
    a, b = whole
    c, d = hole
    before = 0
    behind = 0
    if c > a:
        before = min(b, c) - a
    if d < b:
        behind = b - max(a, d)
    return before, behind


def most_guests(stays: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    Hotel guests come on the first and leave on the second day of their stay. On
    the day of leaving they do not count any more. Return the greatest number of
    guests on one day and the first day with that many.

    >>> most_guests([(1, 4), (2, 3), (2, 5), (4, 6)])
    (3, 2)
    """
    best, best_day = 0, -1
    first = min(s[0] for s in stays)
    last = max(s[1] for s in stays)
    for day in range(first, last + 1):
        cnt = 0
        for come, leave in stays:
            if come <= day < leave:
                cnt += 1
        if cnt > best:
            best = cnt
            best_day = day
    return best, best_day
