from typing import List, Tuple


def finish_times(jobs: List[Tuple[str, int]], ovens: int) -> List[Tuple[str, int]]:
    """
    A bakery has some ovens. The jobs (name, minutes) are put into an oven in the given
    order, each as soon as an oven is free. Return (name, minute at which it is done)
    sorted by this minute and, if it is the same, by name.

    >>> finish_times([("rye", 50), ("buns", 15), ("cake", 40)], 2)
    [('buns', 15), ('rye', 50), ('cake', 55)]
    """
    free = [0] * ovens
    done = []
    for name, minutes in jobs:
        k = free.index(min(free))
        free[k] += minutes
        done.append((name, free[k]))
    return sorted(done, key=lambda d: (d[1], d[0]))


def fresh_enough(baked, sold, keep):
    """
    On each day `baked[i]` loaves are baked and `sold[i]` customers come, each of them
    wanting one loaf. Old loaves are sold first. Loaves that are `keep` days old in the
    morning are given away. Return how many are given away altogether.

    Examples:
    fresh_enough([5, 5, 0], [3, 1, 0], 1) == 6
    fresh_enough([5, 5, 0], [3, 1, 0], 2) == 1
    """
    shelf = []
    given = 0
    for day in range(len(baked)):
        while shelf and day - shelf[0][0] >= keep:
            given += shelf.pop(0)[1]
        shelf.append([day, baked[day]])
        want = sold[day]
        while want > 0 and shelf:
            take = min(want, shelf[0][1])
            want -= take
            shelf[0][1] -= take
            if shelf[0][1] == 0:
                shelf.pop(0)
    return given


def cover_shifts(workers: dict, hours: int) -> list:
    """
    `workers` maps a name to (from, to): the hours from <= h < to in which this person can
    work. Each new worker must come at least one hour before the one at work leaves. Always
    choose, among those who can, the person who can stay longest. Return the names in order,
    or [] if the hours 0 .. hours-1 can't be covered in this way.

    >>> cover_shifts({"Al": (0, 4), "Bo": (3, 9), "Cy": (0, 3)}, 8)
    ['Al', 'Bo']
    >>> cover_shifts({"Al": (0, 4), "Bo": (4, 9)}, 8)
    []
    """
    chosen = []
    covered = 0
    while covered < hours:
        latest = max(0, covered - 1)
        best_name = None
        best_end = covered
        for name, (a, b) in workers.items():
            if a <= latest and b > best_end:
                best_name, best_end = name, b
        if best_name is None:
            return []
        chosen.append(best_name)
        covered = best_end
    return chosen


def overtime(shifts, normal):
    # minutes beyond `normal` per worker, workers without overtime are left out
    total = {}
    for name, minutes in shifts:
        total[name] = total.get(name, 0) + minutes
    return {name: t - normal for name, t in total.items() if t > normal}


def dough_schedule(rise: list[int], ready_at: int) -> list[int]:
    """
    Several doughs must all be ready at the same minute, and kneading takes 10 minutes of
    the baker's time for each one before it rises. Return the latest starts of kneading in
    the order of the list; the baker can knead one dough at a time, so the doughs that rise
    longest are planned first in the day (planning goes backwards from the shortest).

    >>> dough_schedule([60, 30], 100)
    [30, 60]
    >>> dough_schedule([30, 35], 100)
    [60, 50]
    """
    starts = [0] * len(rise)
    latest_end = ready_at
    for i in sorted(range(len(rise)), key=lambda i: rise[i]):
        end = min(latest_end, ready_at - rise[i])
        starts[i] = end - 10
        latest_end = starts[i]
    return starts


def split_by_rank(loaves, shops):
    """Shop k may take at most k times what shop 1 takes; give out full rounds, return (per shop, left over).

    split_by_rank(14, 3) == ([2, 4, 6], 2)
    """
    one_round = shops * (shops + 1) // 2
    rounds = loaves // one_round
    return ([rounds * k for k in range(1, shops + 1)], loaves % one_round)
