from typing import Dict, List, Tuple


def weekly_load(runs: List[Tuple[int, float]]) -> Dict[int, float]:
    """
    Given runs as (day, kilometres), with day 0 as the Monday of week 0, return
    the kilometres of every week from the first to the last week with a run.
    Weeks without a run stand there with 0.

    >>> weekly_load([(1, 5.0), (3, 7.5), (15, 10.0)])
    {0: 12.5, 1: 0, 2: 10.0}
    """
    if not runs:
        return {}
    weeks = [day // 7 for day, _ in runs]
    load = {}
    for week in range(min(weeks), max(weeks) + 1):
        load[week] = 0
    for day, km in runs:
        load[day // 7] += km
    return load


def too_fast_growth(weeks: List[float]) -> List[int]:
    """
    From one week to the next a runner should not run more than a tenth more.
    Return the indices of the weeks in which it was more. After a week with 0
    kilometres everything up to 10 is fine.

    Examples:
    too_fast_growth([20, 22, 30, 31]) == [2]
    too_fast_growth([0, 12, 0, 10]) == [1]
    """
    bad = []
    for i in range(1, len(weeks)):
        limit = weeks[i - 1] * 1.1
        if weeks[i - 1] == 0:
            limit = 10
        if weeks[i] > limit + 1e-9:
            bad.append(i)
    return bad


def split_times(marks: List[int]) -> List[int]:
    """
    A watch shows the whole time at the end of each lap, but sometimes it missed
    a lap, which is marked by -1. Return the times of the laps; the time over a
    missed lap is shared equally (rounded down) by the laps it belongs to.

    >>> split_times([60, 125, -1, 255])
    [60, 65, 65, 65]
    """
    laps = []
    prev = 0
    missed = 0
    for mark in marks:
        if mark == -1:
            missed += 1
            continue
        n = missed + 1
        for _ in range(n):
            laps.append((mark - prev) // n)
        prev = mark
        missed = 0
    return laps


def pace(km, seconds):
    """
    Write the time per kilometre as "m:ss", rounded to whole seconds.

    pace(10, 3000) -> '5:00'
    pace(3, 1000) -> '5:33'
    """
    x = round(seconds / km)
    return str(x // 60) + ':' + str(x % 60).zfill(2)


def best_effort(times: List[int], laps: int) -> Tuple[int, int]:
    """
    Find the fastest piece of `laps` laps in a row. Return the index of its first
    lap and its time, or (-1, 0) if there are fewer laps. The first of several
    equally fast ones counts.

    >>> best_effort([70, 64, 66, 71, 63, 67], 2)
    (1, 130)
    """
    if len(times) < laps:
        return -1, 0
    start = 0
    best = current = sum(times[:laps])
    for i in range(laps, len(times)):
        current += times[i] - times[i - laps]
        if current < best:
            best = current
            start = i - laps + 1
    return start, best


def interval_plan(text: str) -> int:
    """
    A plan such as "10w 4x(3f+2s) 5c" means: 10 minutes w, then four times 3
    minutes f and 2 minutes s, then 5 minutes c. Return all the minutes.

    >>> interval_plan('10w 4x(3f+2s) 5c')
    35
    """
    total = 0
    for part in text.split():
        times = 1
        if 'x(' in part:
            head, part = part.split('x(')
            times = int(head)
            part = part.rstrip(')')
        for piece in part.split('+'):
            total += times * int(piece[:-1])
    return total


def rest_days(days, length):
    """The numbers of free days between the training days of a period with the days 1 to
    length, the free days at its start and its end included."""
    res = []
    last = 0
    for d in sorted(set(days)) + [length + 1]:
        res.append(d - last - 1)
        last = d
    return res


def personal_bests(l):
    # how often a result was better (smaller) than all results before it; the first one counts
    cnt = 0
    best = None
    for x in l:
        if best is None or x < best:
            best = x
            cnt += 1
    return cnt
