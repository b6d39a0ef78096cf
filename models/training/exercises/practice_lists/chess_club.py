def ladder_after(ladder, matches):
    """
    A ladder lists players from best to worst. Every match is (winner, loser): a winner
    who stood below the loser takes the loser's place and all between move down by one.

    >>> ladder_after(["a", "b", "c", "d"], [("c", "a"), ("c", "d")])
    ['c', 'a', 'b', 'd']
    """
    ladder = list(ladder)
    for winner, loser in matches:
        low = ladder.index(winner)
        high = ladder.index(loser)
        if low > high:
            ladder.pop(low)
            ladder.insert(high, winner)
    return ladder


def climbers(before, after):
    """
    Return the players who stand at least two places better than before, in the order of
    the new ladder.

    >>> climbers(["a", "b", "c", "d"], ["c", "a", "d", "b"])
    ['c']
    """
    names = []
    for place, player in enumerate(after):
        if before.index(player) - place >= 2:
            names.append(player)
    return names


def round_pairs(ladder):
    """
    In a round every odd place plays against the even place below it. If the number of
    players is odd the best one has a day off. Return the pairs.

    >>> round_pairs(["a", "b", "c", "d", "e"])
    [('b', 'c'), ('d', 'e')]
    """
    first = len(ladder) % 2
    tops = ladder[first::2]
    bottoms = ladder[first + 1::2]
    return list(zip(tops, bottoms))


def table_points(results):
    """
    Results are texts such as "a-b 1", "a-b 0" or "a-b =": the first player won, lost or
    the game was drawn. A win brings 2 points, a draw 1. Return (player, points) tuples,
    most points first, then by name.

    >>> table_points(["a-b 1", "b-c =", "c-a 1"])
    [('c', 3), ('a', 2), ('b', 1)]
    """
    points = {}
    for line in results:
        players, result = line.split()
        first, second = players.split("-")
        points.setdefault(first, 0)
        points.setdefault(second, 0)
        if result == "=":
            points[first] += 1
            points[second] += 1
        else:
            points[first if result == "1" else second] += 2
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def longest_thinking(clocks):
    """
    clocks are the seconds that were left after every move of one player. Return the
    number of the move, from 1, that took the longest; the start value is clocks[0].

    >>> longest_thinking([300, 290, 250, 245])
    2
    """
    longest = 0
    move = 0
    for k in range(1, len(clocks)):
        used = clocks[k - 1] - clocks[k]
        if used > longest:
            longest = used
            move = k
    return move


def unbeaten(players, results):
    """
    Return the players who lost no game; results are (winner, loser) tuples.

    >>> unbeaten(["a", "b", "c"], [("a", "b"), ("a", "b")])
    ['a', 'c']
    """
    losers = {loser for winner, loser in results}
    return [player for player in players if player not in losers]
