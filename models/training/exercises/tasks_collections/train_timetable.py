def to_minutes(clock):
    """Return the minutes since midnight for a text such as "07:05"."""
    h, m = clock.split(":")
    return int(h) * 60 + int(m)


def late_lines(plan, real, tolerance=5):
    """
    `plan` and `real` map trains to clock times. A train is late when its real time is more than
    `tolerance` minutes after the plan. A train that is missing in `real` was cancelled and counts as
    late too. Return the late trains, the latest first, cancelled ones at the end by name.

    >>> late_lines({"A": "08:00", "B": "08:00", "C": "08:00"}, {"A": "08:06", "B": "08:20"})
    ['B', 'A', 'C']
    """
    delays = []
    cancelled = []
    for train in plan:
        if train not in real:
            cancelled.append(train)
            continue
        delay = to_minutes(real[train]) - to_minutes(plan[train])
        if delay > tolerance:
            delays.append((delay, train))
    delays.sort(key=lambda d: (-d[0], d[1]))
    return [train for _, train in delays] + sorted(cancelled)


def stations_between(line, a, b):
    """
    Given the list of stations of a line, return the stations strictly between a and b, in the
    direction of travel from a to b. If one of the two is not on the line, or they are
    the same, return an empty list.

    stations_between(["P", "Q", "R", "S"], "S", "P") -> ["R", "Q"]
    """
    if a not in line or b not in line or a == b:
        return []
    i, j = line.index(a), line.index(b)
    if i < j:
        return line[i + 1:j]
    return line[j + 1:i][::-1]


def change_stations(lines):
    """
    `lines` maps the name of a line to its stations. Return a dictionary of station -> sorted lines
    with the stations that are served by two lines or more, most lines first, then by name.

    For example:
    change_stations({"1": ["x", "y"], "2": ["y"]}) => {"y": ["1", "2"]}
    """
    served = {}
    for name in sorted(lines):
        for station in set(lines[name]):
            served.setdefault(station, []).append(name)
    keys = [s for s in served if len(served[s]) >= 2]
    keys.sort(key=lambda s: (-len(served[s]), s))
    return {s: served[s] for s in keys}


def platform_clash(stops):
    """
    Stops are tuples (platform, arrival, departure) in minutes. Check if two stops use the same platform at
    the same time; a train may arrive in the minute in which another one leaves.

    platform_clash([(1, 10, 15), (1, 15, 20), (2, 12, 14)]) -> False
    """
    for i in range(len(stops)):
        for j in range(i):
            p, a, d = stops[i]
            q, b, e = stops[j]
            if p == q and a < e and b < d:
                return True
    return False
