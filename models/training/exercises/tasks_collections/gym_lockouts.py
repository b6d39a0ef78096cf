def weekly_minutes(visits, goals):
    """
    Visits are (member, day, minutes) tuples, goals maps a member to the minutes wanted. Return a
    dictionary of member -> text: "reached", "almost" (at least nine tenths), "missing N" minutes, or
    "no goal" for visitors without a goal. Members are sorted.

    >>> weekly_minutes([("Al", 1, 60), ("Al", 3, 30), ("Cy", 2, 20)], {"Al": 100, "Bo": 30})
    {'Al': 'almost', 'Bo': 'missing 30', 'Cy': 'no goal'}
    """
    done = {}
    for member, _, minutes in visits:
        done[member] = done.get(member, 0) + minutes
    result = {}
    for member in sorted(set(done) | set(goals)):
        if member not in goals:
            result[member] = "no goal"
            continue
        have, want = done.get(member, 0), goals[member]
        if have >= want:
            result[member] = "reached"
        elif have * 10 >= want * 9:
            result[member] = "almost"
        else:
            result[member] = "missing " + str(want - have)
    return result


def lazy_weeks(days, weeks, least):
    """
    Given the set of day numbers with a training (day 1 is the first day of week 1), return the list of
    the weeks 1..weeks with fewer than `least` training days.

    Example:
    lazy_weeks({1, 2, 8, 15, 16}, 3, 2) == [2]
    """
    per_week = {}
    for day in days:
        week = (day - 1) // 7 + 1
        per_week[week] = per_week.get(week, 0) + 1
    return [w for w in range(1, weeks + 1) if per_week.get(w, 0) < least]


def exercise_partners(plans):
    """
    `plans` maps a member to a set of (day, exercise) tuples. Return for every member the sorted list
    of the members who do the same exercise on the same day at least once.

    >>> exercise_partners({"A": {(1, "row")}, "B": {(1, "row"), (2, "run")}, "C": {(2, "row")}})
    {'A': ['B'], 'B': ['A'], 'C': []}
    """
    partners = {}
    for a in plans:
        partners[a] = sorted(b for b in plans if a != b and plans[a] & plans[b])
    return partners


def record_table(lifts):
    """
    Lifts are (name, exercise, kilos) tuples in order of time. Return {exercise: (name, kilos)} with
    the best lift; an equal lift later does not take the record away. Kilos of 0 or less are failed
    attempts.

    record_table([("A", "press", 50), ("B", "press", 50), ("B", "squat", 0)]) -> {"press": ("A", 50)}
    """
    records = {}
    for name, exercise, kilos in lifts:
        if kilos <= 0:
            continue
        if exercise not in records or kilos > records[exercise][1]:
            records[exercise] = (name, kilos)
    return records


def circuit(stations, start, rounds):
    """
    Training in a circle: `stations` is a list, the member begins at the station `start` and visits all
    of them `rounds` times. Return the visited stations in order, or [] if the start does not exist.

    circuit(["mat", "bar", "bike"], "bar", 1) # => ["bar", "bike", "mat"]
    """
    if start not in stations:
        return []
    k = stations.index(start)
    once = stations[k:] + stations[:k]
    return once * rounds


def rest_needed(plan, muscles):
    """
    `plan` is a list with the exercise of each day (None is a day off), `muscles` maps an exercise to a
    set of muscles. Return the indices of the days on which a muscle is used that was used the day
    before too.
    """
    bad = []
    for i in range(1, len(plan)):
        today = muscles.get(plan[i], set())
        yesterday = muscles.get(plan[i - 1], set())
        if plan[i] is not None and today & yesterday:
            bad.append(i)
    return bad
