def pass_baton(runners, passes):
    """
    Children sit in a circle and pass a baton. The list passes holds for each step how many
    places it moves: positive to the right, negative to the left, and 0 means that the child who
    has it leaves the circle and the next one on the right takes it. Return the name of the child
    with the baton at the end, or None if nobody is left. It starts with the first child.

    Examples:
    pass_baton(["A", "B", "C"], [1, 1, 2]) == "B"
    pass_baton(["A", "B", "C"], [1, 0, 1]) == "A"
    pass_baton(["A"], [0, 5]) == None
    """
    circle = list(runners)
    pos = 0
    for p in passes:
        if not circle:
            return None
        if p == 0:
            circle.pop(pos)
            if circle:
                pos = pos % len(circle)
        else:
            pos = (pos + p) % len(circle)
    if not circle:
        return None
    return circle[pos]


def relay_teams(times, size):
    """
    Given a dictionary from runner to time, form teams: the fastest runner, the slowest, the
    second fastest, the second slowest and so on are written into one row, and the row is cut
    into teams of the given size. Runners of an incomplete last team are left out. With equal
    times the names decide.

    relay_teams({"A": 9, "B": 12, "C": 10, "D": 15, "E": 11}, 2) == [["A", "D"], ["C", "B"]]
    relay_teams({}, 3) == []
    """
    order = sorted(times, key=lambda r: (times[r], r))
    row = []
    left = 0
    right = len(order) - 1
    while left <= right:
        row.append(order[left])
        if left != right:
            row.append(order[right])
        left += 1
        right -= 1
    teams = []
    for i in range(0, len(row) - size + 1, size):
        teams.append(row[i:i + size])
    return teams


def lead_changes(a, b):
    """
    Two teams run; a and b are the lists of their times for each leg. Count how often the lead
    changes from one team to the other, looking at the total times after each leg. A tie is not a
    lead and does not change it.

    >>> lead_changes([10, 12, 9], [11, 10, 12])
    2
    >>> lead_changes([], [])
    0
    """
    total_a = 0
    total_b = 0
    leader = None
    changes = 0
    for x, y in zip(a, b):
        total_a += x
        total_b += y
        if total_a == total_b:
            continue
        now = "a" if total_a < total_b else "b"
        if leader is not None and leader != now:
            changes += 1
        leader = now
    return changes


def slowest_exchange(log):
    """
    The log is a list of tuples (runner, start second, end second) in the order of running. Find
    the exchange (from the end of one runner to the start of the next) that took longest and
    return both names as a tuple. Return None if there is no exchange.
    With equal exchanges the later one is returned.

    slowest_exchange([("A", 0, 50), ("B", 52, 99), ("C", 100, 150)]) == ("A", "B")
    slowest_exchange([("A", 0, 50)]) == None
    """
    worst = None
    names = None
    for i in range(len(log) - 1):
        wait = log[i + 1][1] - log[i][2]
        if worst is None or wait >= worst:
            worst = wait
            names = (log[i][0], log[i + 1][0])
    return names


def medals(results):
    """Count gold, silver and bronze for each country; results is a list of lists of countries in
    order of arrival. Return a dictionary from country to [gold, silver, bronze].

    >>> medals([["NO", "FI", "NO"], ["FI"]])
    {'NO': [1, 0, 1], 'FI': [1, 1, 0]}
    """
    table = {}
    for race in results:
        for place, country in enumerate(race[:3]):
            if country not in table:
                table[country] = [0, 0, 0]
            table[country][place] += 1
    return table
