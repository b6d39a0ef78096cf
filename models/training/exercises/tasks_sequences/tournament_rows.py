from typing import List, Tuple


def comeback_games(quarters: List[List[Tuple[int, int]]]) -> List[int]:
    """
    Each game is a list of (home, away) points, one pair per quarter. Return the
    numbers of the games that the home team won although it was behind after some quarter.

    >>> comeback_games([[(2, 5), (6, 1)], [(3, 0), (0, 2)], [(0, 4), (1, 0)]])
    [0]
    """
    def was_behind(game):
        home = away = 0
        for h, a in game:
            home += h
            away += a
            if home < away:
                return True
        return False

    won = []
    for i, game in enumerate(quarters):
        if sum(h for h, _ in game) > sum(a for _, a in game) and was_behind(game):
            won.append(i)
    return won


def lead_changes(scorers: str) -> int:
    """
    Given a string of A and B, the team of each point in order, count how often the lead
    went over from one team to the other (a draw in between does not matter).

    >>> lead_changes("ABBBAAA")
    2
    >>> lead_changes("")
    0
    """
    diff = 0
    leader = ""
    changes = 0
    for ch in scorers:
        diff += 1 if ch == "A" else -1
        if diff == 0:
            continue
        now = "A" if diff > 0 else "B"
        if leader and now != leader:
            changes += 1
        leader = now
    return changes


def seed_first_round(players):
    """
    Players are listed from strongest to weakest. The strongest meets the weakest, the
    second the last but one, and so on. With an odd number the strongest has a bye and
    is paired with None, and the others are paired by the same rule.

    >>> seed_first_round(["a", "b", "c", "d", "e"])
    [('a', None), ('b', 'e'), ('c', 'd')]
    """
    pairs = []
    left, right = 0, len(players) - 1
    if len(players) % 2 == 1:
        pairs.append((players[0], None))
        left = 1
    while left < right:
        pairs.append((players[left], players[right]))
        left += 1
        right -= 1
    return pairs


def unbeaten_run(results: List[str]) -> int:
    """
    Return the number of latest games without a loss. Results are "2:1" (own goals first);
    a cancelled game "-" neither breaks nor lengthens the run.

    >>> unbeaten_run(["0:3", "1:1", "-", "2:0"])
    2
    """
    run = 0
    for r in results[::-1]:
        if r == "-":
            continue
        own, other = r.split(":")
        if int(own) < int(other):
            break
        run += 1
    return run


def circle_of_wins(beats: List[Tuple[str, str]]) -> List[Tuple[str, str, str]]:
    """
    Given pairs (winner, loser), find all triples (x, y, z) with x beat y, y beat z and z
    beat x. Each circle is listed once, beginning with its alphabetically first player.

    >>> circle_of_wins([("b", "c"), ("a", "b"), ("c", "a"), ("d", "a")])
    [('a', 'b', 'c')]
    """
    won = set(beats)
    names = sorted({n for pair in beats for n in pair})
    circles = []
    for x in names:
        for y in names:
            for z in names:
                if x < y and x < z and (x, y) in won and (y, z) in won and (z, x) in won:
                    circles.append((x, y, z))
    return circles


def is_dead_heat(times, margin=0.01):
    """Check if the two best times lie within the margin of each other; fewer than two is no dead heat."""
    if len(times) < 2:
        return False
    a, b = sorted(times)[:2]
    return b - a <= margin
