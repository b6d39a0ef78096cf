from typing import Dict, List, Tuple


def round_plan(teams: List[str]) -> List[List[Tuple[str, str]]]:
    """
    Make the plan of a season in which each team plays once against every other one. The
    first team stays in its place, the others move on by one place after each round; the
    first place plays against the last, the second against the last but one and so on.
    The number of teams is even.

    >>> round_plan(["A", "B", "C", "D"])[0]
    [('A', 'D'), ('B', 'C')]
    >>> round_plan(["A", "B", "C", "D"])[1]
    [('A', 'C'), ('D', 'B')]
    """
    order = teams[:]
    rounds = []
    for _ in range(len(teams) - 1):
        games = []
        i, j = 0, len(order) - 1
        while i < j:
            games.append((order[i], order[j]))
            i += 1
            j -= 1
        rounds.append(games)
        order = [order[0], order[-1]] + order[1:-1]
    return rounds


def longest_unbeaten(results):
    """
    Results are given as a string of W (won), D (drawn) and L (lost). Return the length
    of the longest run without L in which there is at least one W.

    Examples:
    longest_unbeaten("DDLWDL") == 2
    longest_unbeaten("DDD") == 0
    """
    best = 0
    for part in results.split("L"):
        if "W" in part and len(part) > best:
            best = len(part)
    return best


def table(games: list[tuple]) -> list[tuple]:
    """
    Each game is (home, guest, home goals, guest goals). A win gives 3 points, a draw 1.
    A win abroad by three or more goals gives one extra point. Return (team, points)
    sorted by points, then by name.

    >>> table([("X", "Y", 0, 3), ("Y", "Z", 1, 1), ("Z", "X", 2, 1)])
    [('Y', 5), ('Z', 4), ('X', 0)]
    """
    pts = {}
    for home, guest, h, g in games:
        pts.setdefault(home, 0)
        pts.setdefault(guest, 0)
        if h > g:
            pts[home] += 3
        elif g > h:
            pts[guest] += 3
            if g - h >= 3:
                pts[guest] += 1
        else:
            pts[home] += 1
            pts[guest] += 1
    return sorted(pts.items(), key=lambda p: (-p[1], p[0]))


def can_still_win(points: Dict[str, int], team: str, games_left: int) -> bool:
    """Could the team be first, alone or with others, if it won all its games and the others lost theirs?

    >>> can_still_win({"X": 10, "Y": 17}, "X", 2)
    False
    >>> can_still_win({"X": 11, "Y": 17}, "X", 2)
    True
    """
    reachable = points[team] + 3 * games_left
    for other, p in points.items():
        if other != team and p > reachable:
            return False
    return True


def knockout(strengths):
    """
    A cup with 2, 4, 8, ... players. In every round neighbours play; the stronger one
    wins but loses 1 of his strength for every started 10 points of the loser. Of two
    equal players the left one wins. Return the final strength of the cup winner.

    knockout([30, 20]) == 28
    knockout([30, 20, 5, 27]) == 25
    """
    l = strengths
    while len(l) > 1:
        nxt = []
        for i in range(0, len(l), 2):
            strong = max(l[i], l[i + 1])
            weak = min(l[i], l[i + 1])
            nxt.append(strong - (weak + 9) // 10)
        l = nxt
    return l[0]


def shirt_numbers(wishes):
    """
    Players are asked one by one for their wished shirt number. A number that is taken
    is raised by 10 until it is free. Return the numbers given.

    shirt_numbers([7, 10, 7, 7]) == [7, 10, 17, 27]
    """
    given = []
    for w in wishes:
        while w in given:
            w += 10
        given.append(w)
    return given
