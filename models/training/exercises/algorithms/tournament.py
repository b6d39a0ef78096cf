from typing import Dict, List, Tuple


def league_table(results: List[Tuple[str, str, int, int]]) -> List[str]:
    """Results are (home, guest, home goals, guest goals). A win gives 3 points, a draw
    1. Order the teams by points, then by name.

    >>> league_table([('Ox', 'Elk', 2, 0), ('Elk', 'Bat', 1, 1)])
    ['Ox', 'Bat', 'Elk']
    """
    points: Dict[str, int] = {}
    for home, guest, a, b in results:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if a > b:
            points[home] += 3
        elif a < b:
            points[guest] += 3
        else:
            points[home] += 1
            points[guest] += 1
    return sorted(points, key=lambda team: (-points[team], team))


def pairings(players: List[str], day: int) -> List[Tuple[str, str]]:
    """The first player stays, the others move on by one place each day. First plays
    against last, second against the last but one and so on (even number of players).

    >>> pairings(['a', 'b', 'c', 'd'], 1)
    [('a', 'c'), ('d', 'b')]
    """
    others = players[1:]
    day = day % len(others)
    others = others[-day:] + others[:-day] if day else others
    row = [players[0]] + others
    n = len(row)
    return [(row[i], row[n - 1 - i]) for i in range(n // 2)]


def longest_streak(games: str) -> int:
    """Longest run of games without a loss in a text of W, D and L.

    >>> longest_streak('WWDLWDDWDL')
    5
    """
    return max(len(part) for part in games.split('L'))


def rating_after(rating: int, games: List[Tuple[int, bool]]) -> int:
    """Each game is (rating of the opponent, won). A win gives 10 points, plus 5 against
    a stronger opponent; a loss takes 10, but only 5 against a stronger one.

    >>> rating_after(100, [(120, True), (90, False)])
    105
    """
    for opponent, won in games:
        stronger = opponent > rating
        if won:
            rating += 15 if stronger else 10
        else:
            rating -= 5 if stronger else 10
    return rating


def shared_ranks(scores):
    """Rank of each score; equal scores share a rank and the following ranks are
    skipped.

    >>> shared_ranks([50, 70, 50, 40])
    [2, 1, 2, 4]
    """
    ranks = []
    for s in scores:
        better = 0
        for t in scores:
            if t > s:
                better += 1
        ranks.append(better + 1)
    return ranks


def byes(players: int) -> int:
    """How many players have a free first round so that afterwards a power of two is
    left?

    >>> byes(6), byes(8)
    (2, 0)
    """
    size = 1
    while size < players:
        size *= 2
    return size - players


def unbeaten(results: List[Tuple[str, str]]) -> List[str]:
    """Results are (winner, loser). Who has never lost? In order of first win.

    >>> unbeaten([('a', 'b'), ('c', 'a'), ('d', 'b'), ('c', 'd')])
    ['c']
    """
    losers = {loser for _, loser in results}
    names = []
    for winner, _ in results:
        if winner not in losers and winner not in names:
            names.append(winner)
    return names


def trimmed_score(judges):
    # drop one highest and one lowest mark, mean of the rest with one decimal
    kept = sorted(judges)[1:-1]
    return round(sum(kept) / len(kept), 1)


def lead_changes(points: str) -> int:
    """Points is a text of 'A' and 'B'. How often does the leader change? Draws on the way
    do not count as a change.

    >>> lead_changes('ABBAAAB')
    2
    """
    difference = 0
    leader = 0
    changes = 0
    for p in points:
        difference += 1 if p == 'A' else -1
        if difference != 0:
            now = 1 if difference > 0 else -1
            if leader != 0 and now != leader:
                changes += 1
            leader = now
    return changes
