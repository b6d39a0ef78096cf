def points(own, other):
    """Points of a team for one match."""
    if own > other:
        return 3
    if own == other:
        return 1
    return 0


def read_result(line):
    """
    Read a line "Lions 2:1 Bears" and return (home, home goals, guest, guest goals). Names may have
    more than one word.

    >>> read_result("Old Lions 2:1 Bears")
    ('Old Lions', 2, 'Bears', 1)
    """
    words = line.split()
    for i in range(len(words)):
        if ":" in words[i]:
            home_goals, guest_goals = words[i].split(":")
            home = " ".join(words[:i])
            guest = " ".join(words[i + 1:])
            return home, int(home_goals), guest, int(guest_goals)
    raise ValueError("no result in: " + line)


def table(lines):
    """
    The points of all teams.

    >>> table(["Lions 2:1 Bears", "Bears 0:0 Wolves"])
    {'Lions': 3, 'Bears': 1, 'Wolves': 1}
    """
    standing = {}
    for line in lines:
        home, home_goals, guest, guest_goals = read_result(line)
        standing[home] = standing.get(home, 0) + points(home_goals, guest_goals)
        standing[guest] = standing.get(guest, 0) + points(guest_goals, home_goals)
    return standing


def goals_for_and_against(team, lines):
    """
    All goals that a team has shot and all that it has got.

    >>> goals_for_and_against("Bears", ["Lions 2:1 Bears", "Bears 3:0 Wolves"])
    (4, 2)
    """
    shot = 0
    got = 0
    for line in lines:
        home, home_goals, guest, guest_goals = read_result(line)
        if team == home:
            shot += home_goals
            got += guest_goals
        elif team == guest:
            shot += guest_goals
            got += home_goals
    return shot, got


def unbeaten(team, lines):
    """
    Has the team lost no match?

    >>> unbeaten("Wolves", ["Wolves 2:2 Bears", "Lions 1:3 Wolves"])
    True
    """
    for line in lines:
        home, home_goals, guest, guest_goals = read_result(line)
        if home == team and home_goals < guest_goals:
            return False
        if guest == team and guest_goals < home_goals:
            return False
    return True


def form(results, last=5):
    """
    The newest results as letters, the newest at the right: results are pairs (own, other).

    >>> form([(1, 0), (0, 0), (2, 3)], 2)
    'DL'
    """
    letters = {3: "W", 1: "D", 0: "L"}
    text = ""
    for own, other in results[-last:]:
        text += letters[points(own, other)]
    return text


def cup_winner(teams, strength):
    """
    In every round neighbours play: the stronger team goes on, the left one if they are equal. A team
    without a partner goes on, too. Return the winner.

    >>> cup_winner(["A", "B", "C"], {"A": 3, "B": 5, "C": 4})
    'B'
    """
    if len(teams) == 1:
        return teams[0]
    winners = []
    for i in range(0, len(teams), 2):
        pair = teams[i:i + 2]
        winners.append(max(pair, key=lambda team: strength[team]))
    return cup_winner(winners, strength)
