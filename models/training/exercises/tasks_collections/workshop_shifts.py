def hours_per_worker(shifts):
    """
    Shifts are (worker, day, start, end) with whole hours; an end that is not after the start is on the
    next day. Return
    {worker: hours} sorted by hours from high to low, then by name.

    >>> hours_per_worker([("Ed", "mo", 8, 12), ("Al", "mo", 22, 6), ("Ed", "tu", 8, 12)])
    {'Al': 8, 'Ed': 8}
    """
    hours = {}
    for worker, _, start, end in shifts:
        length = end - start if end > start else end + 24 - start
        hours[worker] = hours.get(worker, 0) + length
    return {w: hours[w] for w in sorted(hours, key=lambda w: (-hours[w], w))}


def uncovered(shifts, day, opening, closing):
    """
    Return the list of hours of a day between opening and closing in which nobody works. Only shifts
    that end on the same day are given.

    Example:
    uncovered([("Ed", "mo", 8, 10), ("Al", "mo", 11, 12)], "mo", 8, 13) == [10, 12]
    """
    empty = []
    for hour in range(opening, closing):
        if not any(d == day and a <= hour < b for _, d, a, b in shifts):
            empty.append(hour)
    return empty


def plan_week(workers, days, needed):
    """
    `workers` maps a name to the set of days on which he or she can work, `needed` maps a day to the
    number of people (1 if not listed). Each day is filled with those who have the fewest days so far,
    then by name. Return {day: names}; a day for which there are too few people has None at its end.

    >>> plan_week({"Al": {"mo", "tu"}, "Bo": {"mo"}}, ["mo", "tu", "we"], {"mo": 1})
    {'mo': ['Al'], 'tu': ['Al'], 'we': [None]}
    """
    used = {w: 0 for w in workers}
    plan = {}
    for day in days:
        people = needed.get(day, 1)
        free = [w for w in workers if day in workers[w]]
        free.sort(key=lambda w: (used[w], w))
        chosen = free[:people]
        for w in chosen:
            used[w] += 1
        if len(chosen) < people:
            chosen = chosen + [None]
        plan[day] = chosen
    return plan


def swap_offers(plan, a, b):
    """
    `plan` maps a day to a list of names. Return the sorted (day of a, day of b) pairs which the two
    could swap: a works on the first day and not on the second, b the other way round.

    swap_offers({"1": ["A"], "2": ["B"], "3": ["A", "B"]}, "A", "B") -> [("1", "2")]
    """
    pairs = []
    for x, first in plan.items():
        for y, second in plan.items():
            if a in first and a not in second and b in second and b not in first:
                pairs.append((x, y))
    return sorted(pairs)


def tool_conflicts(jobs):
    """
    Jobs are dictionaries with "name", "hour" and "tools" (a list, perhaps missing). Return (name,
    name, tool) tuples for jobs in the same hour that need the same tool, in the order of the jobs.

    tool_conflicts([{"name": "p", "hour": 1, "tools": ["saw"]},
                    {"name": "q", "hour": 1, "tools": ["saw", "file"]},
                    {"name": "r", "hour": 1}])
    # => [("p", "q", "saw")]
    """
    found = []
    for i, x in enumerate(jobs):
        for y in jobs[i + 1:]:
            if x["hour"] != y["hour"]:
                continue
            common = set(x.get("tools", [])) & set(y.get("tools", []))
            for tool in sorted(common):
                found.append((x["name"], y["name"], tool))
    return found


def longest_free_stretch(days, busy):
    """Return the first longest run of days (a slice of the list) on which one is not busy."""
    best, run = [], []
    for day in days:
        run = [] if day in busy else run + [day]
        if len(run) > len(best):
            best = run
    return best
