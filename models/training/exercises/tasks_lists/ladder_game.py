def challenge(ladder, matches):
    """
    In a tennis ladder the best player is at the front. A match is a tuple (winner, loser). If
    the winner stands below the loser, he takes the place of the loser, and the players from
    there on move down by one. Otherwise nothing changes. Matches with players who are not on the
    ladder are ignored. Return the new ladder.

    Examples:
    challenge(["A", "B", "C", "D"], [("D", "B")]) == ["A", "D", "B", "C"]
    challenge(["A", "B"], [("A", "B"), ("X", "A")]) == ["A", "B"]
    challenge([], []) == []
    """
    res = ladder[:]
    for winner, loser in matches:
        if winner not in res or loser not in res:
            continue
        w = res.index(winner)
        l = res.index(loser)
        if w > l:
            res.pop(w)
            res.insert(l, winner)
    return res


def allowed_opponents(ladder, player, reach):
    """
    Return the players who may be challenged by player: those who stand at most reach places
    above, from the nearest to the farthest. If the player is not on the ladder, return a
    list with only the last player.

    >>> allowed_opponents(["A", "B", "C", "D"], "D", 2)
    ['C', 'B']
    >>> allowed_opponents(["A", "B"], "X", 2)
    ['B']
    """
    if player not in ladder:
        return ladder[-1:]
    i = ladder.index(player)
    res = []
    for k in range(i - 1, max(i - reach, 0) - 1, -1):
        res.append(ladder[k])
    return res


def best_climber(before, after):
    """
    Compare two states of the ladder (with the same players) and return a tuple (player, places)
    for the player who climbed the most places. With several of them take the one who stands
    highest now. If nobody climbed return None.

    best_climber(["A", "B", "C", "D"], ["C", "A", "D", "B"]) == ("C", 2)
    best_climber(["A"], ["A"]) == None
    """
    best = None
    for now, p in enumerate(after):
        up = before.index(p) - now
        if up > 0 and (best is None or up > best[1]):
            best = (p, up)
    return best


def match_table(matches):
    """
    Given matches as tuples (player, points, player, points), make a table of the players: a list
    of tuples (name, wins, difference of points), ordered by wins (most first), difference
    (greatest first) and name. A draw is a win for nobody.

    match_table([("A", 6, "B", 3), ("B", 5, "C", 0)]) == [("A", 1, 3), ("B", 1, 2), ("C", 0, -5)]
    match_table([]) == []
    """
    wins = {}
    diff = {}
    for a, x, b, y in matches:
        for p, d in ((a, x - y), (b, y - x)):
            wins[p] = wins.get(p, 0) + (1 if d > 0 else 0)
            diff[p] = diff.get(p, 0) + d
    names = sorted(wins, key=lambda p: (-wins[p], -diff[p], p))
    return [(p, wins[p], diff[p]) for p in names]


def series(results):
    """A string of "w" and "l" for each player; return the players who won their last three games.

    series({"A": "lwww", "B": "wwwl", "C": "ww"}) == ["A"]
    """
    ans = []
    for p in results:
        if results[p][-3:] == "www":
            ans.append(p)
    return ans
