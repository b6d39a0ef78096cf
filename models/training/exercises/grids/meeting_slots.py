from typing import List, Tuple


def to_minutes(clock: str) -> int:
    """Minutes since midnight for a time such as '09:30'.

    >>> to_minutes("09:30")
    570
    """
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def to_clock(minutes: int) -> str:
    """The inverse: 570 becomes '09:30'; times after midnight wrap around.

    >>> to_clock(570)
    '09:30'
    >>> to_clock(1445)
    '00:05'
    """
    minutes %= 24 * 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def first_conflict(meetings: List[Tuple[int, int]]):
    """Return the first pair of meetings (in order of their start) that overlap, or None.

    >>> first_conflict([(10, 12), (8, 9), (11, 13)])
    ((10, 12), (11, 13))
    >>> first_conflict([(1, 2), (2, 3)])
    """
    ordered = sorted(meetings)
    for i in range(len(ordered) - 1):
        if ordered[i][1] > ordered[i + 1][0]:
            return ordered[i], ordered[i + 1]
    return None


def free_time(meetings: List[Tuple[int, int]], start: int, end: int) -> List[Tuple[int, int]]:
    """List the gaps between the meetings of a day that lasts from start to end.

    >>> free_time([(9, 10), (12, 14)], 8, 17)
    [(8, 9), (10, 12), (14, 17)]
    >>> free_time([(8, 12), (10, 17)], 8, 17)
    []
    """
    gaps = []
    current = start
    for begin, finish in sorted(meetings):
        if begin > current:
            gaps.append((current, begin))
        current = max(current, finish)
    if current < end:
        gaps.append((current, end))
    return gaps


def rooms_at(meetings, moment):
    """How many rooms are in use at the given moment? A meeting leaves its room at its end.

    >>> rooms_at([(9, 11), (10, 12), (11, 12)], 11)
    2
    """
    return sum(1 for begin, end in meetings if begin <= moment < end)


def busiest_start(meetings: List[Tuple[int, int]]) -> int:
    """Return the start time at which most meetings are running; -1 without meetings.

    >>> busiest_start([(9, 12), (10, 11), (10, 13), (14, 15)])
    10
    """
    best_time = -1
    best_count = 0
    for begin, _ in sorted(meetings):
        count = 0
        for b, e in meetings:
            if b <= begin < e:
                count += 1
        if count > best_count:
            best_count = count
            best_time = begin
    return best_time


def book_earliest(gaps, length):
    """Earliest slot of the given length in a sorted list of gaps.

    >>> book_earliest([(8, 9), (10, 14)], 2)
    (10, 12)
    >>> book_earliest([(8, 9)], 3) is None
    True
    """
    for begin, end in gaps:
        if end - begin >= length:
            return begin, begin + length
    return None


def total_meeting_time(log: List[str]) -> int:
    """Total minutes of lines such as '09:00-09:45'; lines that cannot be read are skipped.

    >>> total_meeting_time(["09:00-09:45", "lunch", "13:10-13:20"])
    55
    """
    total = 0
    for line in log:
        try:
            first, last = line.split("-")
            total += to_minutes(last) - to_minutes(first)
        except ValueError:
            continue
    return total


def split_slot(begin, end, size):
    # cut a long slot into pieces of equal size; the rest at the end is dropped
    slots = []
    while begin + size <= end:
        slots.append((begin, begin + size))
        begin += size
    return slots
