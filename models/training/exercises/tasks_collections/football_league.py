def league_table(games):
    """
    You are given games as (home, away, home goals, away goals). A win gives 3 points, a draw 1. Return
    a list of
    (team, points, goal difference) rows sorted by points, then goal difference (both from high
    to low), then name.

    >>> league_table([("A", "B", 2, 0), ("B", "C", 1, 1)])
    [('A', 3, 2), ('C', 1, 0), ('B', 1, -2)]
    """
    points, diff = {}, {}
    for home, away, h, a in games:
        for team in (home, away):
            points.setdefault(team, 0)
            diff.setdefault(team, 0)
        diff[home] += h - a
        diff[away] += a - h
        if h > a:
            points[home] += 3
        elif h < a:
            points[away] += 3
        else:
            points[home] += 1
            points[away] += 1
    rows = [(t, points[t], diff[t]) for t in points]
    rows.sort(key=lambda r: (-r[1], -r[2], r[0]))
    return rows


def home_fortress(games):
    """
    Return the set of teams that played at home at least twice and never let the guests win there.

    Example:
    home_fortress([("A", "B", 1, 1), ("A", "C", 2, 0), ("B", "C", 0, 4), ("C", "B", 1, 0)]) == {"A"}
    """
    at_home = {}
    fallen = set()
    for home, _, h, a in games:
        at_home[home] = at_home.get(home, 0) + 1
        if h < a:
            fallen.add(home)
    return {team for team, n in at_home.items() if n >= 2 and team not in fallen}


def top_scorers(goals, n):
    """
    `goals` is the list of the names of scorers, one entry for each goal; own goals are written with a
    "-" in front of the name and do not count. Return the n best as "name (goals)" texts. Whoever ties with
    the last of them is listed too. Equal players are ordered by name.

    >>> top_scorers(["Ri", "Mo", "-Ri", "Mo", "Al"], 2)
    ['Mo (2)', 'Al (1)', 'Ri (1)']
    """
    tally = {}
    for name in goals:
        if name.startswith("-"):
            continue
        tally[name] = tally.get(name, 0) + 1
    if n <= 0 or not tally:
        return []
    order = sorted(tally, key=lambda p: (-tally[p], p))
    border = tally[order[min(n, len(order)) - 1]]
    return [p + " (" + str(tally[p]) + ")" for p in order if tally[p] >= border]


def missing_games(teams, games):
    """
    Every team plays every other one at home once. Given the (home, away) pairs that were played,
    return the pairs that are still to be played, in the order of the list of teams.

    missing_games(["A", "B"], [("B", "A")]) -> [("A", "B")]
    """
    played = set(games)
    result = []
    for home in teams:
        for away in teams:
            if home != away and (home, away) not in played:
                result.append((home, away))
    return result


def form_of(results, team, last=5):
    """
    Results are (winner, loser) pairs in the order of time. Return a text such as "WLW" for the last
    games of the team, the newest one first. A team that has not played gives "-".
    """
    letters = []
    for winner, loser in reversed(results):
        if len(letters) == last:
            break
        if team == winner:
            letters.append("W")
        elif team == loser:
            letters.append("L")
    return "".join(letters) if letters else "-"
