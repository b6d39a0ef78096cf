import math


def next_departure(now: int, first: int, every: int) -> int:
    """Buses leave at minute `first` and then every `every` minutes.
    Return the minute of the next bus at or after now.

    >>> next_departure(17, 5, 10)
    25
    >>> next_departure(2, 5, 10)
    5
    >>> next_departure(25, 5, 10)
    25
    """
    if now <= first:
        return first
    waited = math.ceil((now - first) / every)
    return first + waited * every


def lines_meeting(a: int, b: int, end: int) -> list[int]:
    """Line A stops at multiples of a minutes, line B at multiples of b.
    List the minutes from 1 to end at which both stop together.

    >>> lines_meeting(6, 8, 60)
    [24, 48]
    """
    minutes = []
    for t in range(a, end + 1, a):
        if t % b == 0:
            minutes.append(t)
    return minutes


def fullest_after(stops: list[tuple[int, int]]) -> int:
    """At every stop some people get off and then some get on, given as (off, on).
    Return the index of the stop after which the bus is fullest; the earliest one if there are several.

    >>> fullest_after([(0, 5), (2, 6), (4, 1), (3, 6)])
    1
    """
    riders = 0
    best = -1
    best_stop = 0
    for i, (off, on) in enumerate(stops):
        riders = riders - off + on
        if riders > best:
            best = riders
            best_stop = i
    return best_stop


def left_behind(arrivals, seats):
    """Before each bus some people arrive at the stop, and each bus has some free seats. How many people
    stand at the stop after each bus?

    >>> left_behind([5, 3, 0], [4, 2, 9])
    [1, 2, 0]
    """
    waiting = 0
    after = []
    for people, free in zip(arrivals, seats):
        waiting += people
        waiting -= min(waiting, free)
        after.append(waiting)
    return after


def late_rate(delays, tolerance=3):
    """Share of buses that were late by more than the tolerance, as a whole percentage.

    >>> late_rate([0, 5, 2, 10])
    50
    >>> late_rate([])
    0
    """
    if len(delays) == 0:
        return 0
    late = sum(1 for d in delays if d > tolerance)
    return round(100 * late / len(delays))


def headways(times):
    """Minutes between one bus and the next.

    >>> headways([5, 12, 30])
    [7, 18]
    """
    return [b - a for a, b in zip(times, times[1:])]


def clock_to_minutes(clock):
    # "7:05" -> 425
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def minutes_to_clock(m):
    """Write minutes after midnight as a time of day; days wrap around.

    >>> minutes_to_clock(425)
    '07:05'
    >>> minutes_to_clock(1500)
    '01:00'
    """
    m = m % (24 * 60)
    h = m // 60
    return f"{h:02d}:{m % 60:02d}"


def merge_timetables(a, b):
    """Merge two sorted timetables into one sorted timetable, each time only once.

    >>> merge_timetables([1, 4, 9], [2, 4, 10])
    [1, 2, 4, 9, 10]
    """
    i = j = 0
    merged = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            t = a[i]
            i += 1
        else:
            t = b[j]
            j += 1
        if not merged or merged[-1] != t:
            merged.append(t)
    return merged
