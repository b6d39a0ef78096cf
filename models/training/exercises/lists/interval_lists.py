from typing import List, Optional, Tuple

Span = Tuple[int, int]


def busy_minutes(meetings: List[Span]) -> int:
    """Minutes of the day covered by at least one meeting, given as (start, end).

    >>> busy_minutes([(10, 20), (15, 30), (40, 45)])
    25
    """
    covered = 0
    end_so_far = None
    for start, end in sorted(meetings):
        if end_so_far is None or start > end_so_far:
            covered += end - start
            end_so_far = end
        elif end > end_so_far:
            covered += end - end_so_far
            end_so_far = end
    return covered


def free_slots(meetings: List[Span], day_start: int, day_end: int) -> List[Span]:
    """The gaps between the sorted meetings of a day.

    >>> free_slots([(60, 90), (90, 100)], 0, 120)
    [(0, 60), (100, 120)]
    """
    slots = []
    current = day_start
    for start, end in sorted(meetings):
        if start > current:
            slots.append((current, start))
        current = max(current, end)
    if current < day_end:
        slots.append((current, day_end))
    return slots


def longest_shift(shifts: List[Span]) -> Optional[Span]:
    """
    >>> longest_shift([(8, 12), (9, 17), (20, 22)])
    (9, 17)
    >>> longest_shift([]) is None
    True
    """
    best = None
    for shift in shifts:
        if best is None or shift[1] - shift[0] > best[1] - best[0]:
            best = shift
    return best


def overlap(a: Span, b: Span) -> int:
    """How many hours two shifts have in common.

    >>> overlap((8, 12), (10, 15))
    2
    >>> overlap((8, 9), (9, 10))
    0
    """
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def first_conflict(bookings: List[Span]) -> Tuple[int, int]:
    """Indices of the first two bookings of a room that overlap, (-1, -1) if there are none.

    >>> first_conflict([(1, 3), (5, 7), (2, 4)])
    (0, 2)
    >>> first_conflict([(1, 3), (3, 5)])
    (-1, -1)
    """
    for i in range(len(bookings)):
        for j in range(i + 1, len(bookings)):
            a, b = bookings[i], bookings[j]
            if a[0] < b[1] and b[0] < a[1]:
                return i, j
    return -1, -1


def most_at_once(visits: List[Span]) -> int:
    """Largest number of visitors in the museum at the same time. A visitor who leaves at
    hour h is not counted in hour h any more.

    >>> most_at_once([(9, 12), (10, 11), (11, 14)])
    2
    """
    best = 0
    for start, _ in visits:
        here = 0
        for s, e in visits:
            if s <= start < e:
                here += 1
        best = max(best, here)
    return best


def runs_of_true(flags: List[bool]) -> List[Span]:
    """Turn a list of flags into (start, end) pairs, the end is excluded.

    >>> runs_of_true([True, True, False, True])
    [(0, 2), (3, 4)]
    """
    spans = []
    start = None
    for i, flag in enumerate(flags):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            spans.append((start, i))
            start = None
    if start is not None:
        spans.append((start, len(flags)))
    return spans


def split_span(span: Span, size: int) -> List[Span]:
    """
    >>> split_span((0, 25), 10)
    [(0, 10), (10, 20), (20, 25)]
    """
    low, high = span
    return [(s, min(s + size, high)) for s in range(low, high, size)]
