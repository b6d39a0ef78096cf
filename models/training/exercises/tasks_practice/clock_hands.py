from typing import List, Tuple


def minutes_of(text: str) -> int:
    """
    Turn a time "h:mm" or "hh:mm" into minutes since midnight. Return -1 if the
    text is no proper time of the day.

    >>> minutes_of('7:05')
    425
    >>> minutes_of('24:00')
    -1
    >>> minutes_of('7:5')
    -1
    """
    parts = text.split(':')
    if len(parts) != 2 or not parts[0].isdigit() or not parts[1].isdigit():
        return -1
    if len(parts[0]) > 2 or len(parts[1]) != 2:
        return -1
    hours, minutes = int(parts[0]), int(parts[1])
    if hours > 23 or minutes > 59:
        return -1
    return hours * 60 + minutes


def shift_length(start: str, end: str, pause: int) -> str:
    """
    A shift runs from start to end ("hh:mm"); if the end is not after the start
    it ends on the next day. Return the paid time, without the pause (given in
    minutes), as "H h MM min".

    Examples:
    shift_length('08:00', '16:30', 30) -> '8 h 00 min'
    shift_length('22:00', '05:15', 0) -> '7 h 15 min'
    """
    def to_min(t):
        h, m = t.split(':')
        return 60 * int(h) + int(m)

    length = to_min(end) - to_min(start)
    if length <= 0:
        length += 24 * 60
    length -= pause
    return str(length // 60) + ' h ' + str(length % 60).zfill(2) + ' min'


def next_departure(now: int, times: List[int]) -> Tuple[int, int]:
    """
    The trams leave every day at the given minutes since midnight. Return the
    minute of the next tram (one that leaves right now still counts) and how
    long one has to wait. After the last tram one waits for the first of the
    next day.

    >>> next_departure(500, [420, 505, 600])
    (505, 5)
    >>> next_departure(700, [420, 505, 600])
    (420, 1160)
    """
    best = None
    for t in sorted(times):
        if t >= now:
            best = t
            break
    if best is None:
        first = min(times)
        return first, first + 1440 - now
    return best, best - now


def count_chimes(start, end):
    """
    A church clock strikes once at each half hour and at a full hour as many
    times as the hour says, in the twelve hour way (12 at noon and at midnight).
    Count the strikes from minute start to minute end of the day, both included.

    >>> count_chimes(60, 120)
    4
    >>> count_chimes(0, 0)
    12
    """
    total = 0
    for m in range(start, end + 1):
        if m % 60 == 30:
            total += 1
        elif m % 60 == 0:
            h = (m // 60) % 12
            total += 12 if h == 0 else h
    return total


def seconds_to_text(x):
    """
    Write a number of seconds with the units d, h, m, s and leave out the units
    with the number zero. Zero seconds are "0s".

    seconds_to_text(3661) == '1h 1m 1s'
    seconds_to_text(86400) == '1d'
    seconds_to_text(0) == '0s'
    """
    ans = []
    for unit, size in (('d', 86400), ('h', 3600), ('m', 60), ('s', 1)):
        if x >= size:
            ans.append(str(x // size) + unit)
            x = x % size
    if len(ans) == 0:
        return '0s'
    return ' '.join(ans)


def drifting_clock(seconds: int, gain: int) -> int:
    """A clock gains `gain` seconds per day (loses them if gain is negative). Return
    the seconds it shows as passed when in truth so many seconds have passed,
    rounded down."""
    return seconds + seconds * gain // 86400
