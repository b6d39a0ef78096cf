def match_points(own, other):
    """
    Return the points for a match: 3 for a win, 1 for a draw, 0 for a defeat. A win by at least four goals
    gives one point more, and a draw without goals gives nothing.

    >>> match_points(5, 1), match_points(2, 2), match_points(0, 0)
    (4, 1, 0)
    """
    if own > other:
        return 4 if own - other >= 4 else 3
    if own == other and own > 0:
        return 1
    return 0


def league_table(matches):
    """
    Each match is a text like "Reds 2:1 Blues". Return a dict with the points of all teams.

    >>> league_table(["Reds 2:1 Blues", "Blues 3:3 Reds"])
    {'Reds': 4, 'Blues': 1}
    """
    table = {}
    for match in matches:
        home, result, guest = match.split()
        home_goals, guest_goals = map(int, result.split(":"))
        table[home] = table.get(home, 0) + match_points(home_goals, guest_goals)
        table[guest] = table.get(guest, 0) + match_points(guest_goals, home_goals)
    return table


def relegated(table, number):
    """
    Return the given number of teams with the fewest points, the worst one last. Equal teams are ordered by
    name.

    >>> relegated({"A": 4, "B": 1, "C": 0, "D": 9}, 2)
    ['B', 'C']
    """
    ordered = sorted(table, key=lambda team: (-table[team], team))
    return ordered[len(ordered) - number:]


def form(results):
    """
    `results` is a text of W, D and L. Return "hot" if the last three are all W, "cold" if none of the last
    four is a W, and "shaky" otherwise. With fewer than four results the form is "new".

    >>> form("LWWW"), form("WLDLD"), form("WW")
    ('hot', 'cold', 'new')
    """
    if len(results) < 4:
        return "new"
    if results.endswith("WWW"):
        return "hot"
    if "W" not in results[-4:]:
        return "cold"
    return "shaky"


def cards_suspend(events):
    """
    Players get yellow ("y") and red ("r") cards in the order of the events (player, card). Somebody is
    suspended after a red or after each third yellow card. Return for every player the number of
    suspensions, if there are any.

    >>> cards_suspend([("Jo", "y"), ("Al", "r"), ("Jo", "y"), ("Jo", "y")])
    {'Al': 1, 'Jo': 1}
    """
    yellow = {}
    suspended = {}
    for player, card in events:
        out = card == "r"
        if card == "y":
            yellow[player] = yellow.get(player, 0) + 1
            out = yellow[player] % 3 == 0
        if out:
            suspended[player] = suspended.get(player, 0) + 1
    return suspended


def lead_changes(goals):
    """
    `goals` is a text with "h" for a goal of the home team and "g" for one of the guests. Count how many
    times a team takes the lead which the other team had before.

    >>> lead_changes("hggghh")
    1
    >>> lead_changes("hgghhh")
    2
    """
    changes = 0
    difference = 0
    leader = 0
    for goal in goals:
        difference += 1 if goal == "h" else -1
        if difference == 0:
            continue
        sign = 1 if difference > 0 else -1
        if leader == -sign:
            changes += 1
        leader = sign
    return changes


def shootout(first, second):
    """
    Two teams shoot in turns; True is a goal. After five shots each, the higher number wins; if it is equal,
    they go on until one scores and the other does not in the same round. Return "first", "second" or "open".

    >>> shootout([True] * 5, [True] * 4 + [False])
    'first'
    >>> shootout([True] * 6, [True] * 6)
    'open'
    """
    a = sum(first[:5])
    b = sum(second[:5])
    if a != b:
        return "first" if a > b else "second"
    for x, y in zip(first[5:], second[5:]):
        if x and not y:
            return "first"
        if y and not x:
            return "second"
    return "open"
