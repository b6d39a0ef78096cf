from typing import Dict, List, Tuple


def league_table(games: List[Tuple[str, str, int, int]]) -> List[Tuple[str, int]]:
    """Points of the teams (three for a win, one for a draw), best first, then by name.

    >>> league_table([("A", "B", 2, 1), ("B", "C", 0, 0)])
    [('A', 3), ('B', 1), ('C', 1)]
    """
    points: Dict[str, int] = {}
    for home, guest, goals_home, goals_guest in games:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if goals_home > goals_guest:
            points[home] += 3
        elif goals_home < goals_guest:
            points[guest] += 3
        else:
            points[home] += 1
            points[guest] += 1
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def results_matrix(wins: List[Tuple[int, int]], n: int) -> List[List[int]]:
    """Table of wins: cell (i, j) tells how often player i has beaten player j.

    >>> results_matrix([(0, 1), (0, 1), (2, 0)], 3)
    [[0, 2, 0], [0, 0, 0], [1, 0, 0]]
    """
    table = [[0] * n for _ in range(n)]
    for winner, loser in wins:
        table[winner][loser] += 1
    return table


def undefeated(table: List[List[int]]) -> List[int]:
    """Players who were never beaten (their column of the table has only zeros).

    >>> undefeated([[0, 2, 0], [0, 0, 0], [1, 0, 0]])
    [2]
    """
    result = []
    for j in range(len(table)):
        if all(table[i][j] == 0 for i in range(len(table))):
            result.append(j)
    return result


def pairings(teams, round_number):
    """Pairs of a round when the first team stays and the others move on (even number of teams).

    >>> pairings(["A", "B", "C", "D"], 0)
    [('A', 'D'), ('B', 'C')]
    >>> pairings(["A", "B", "C", "D"], 1)
    [('A', 'C'), ('D', 'B')]
    """
    rest = teams[1:]
    k = round_number % len(rest)
    if k > 0:
        rest = rest[-k:] + rest[:-k]
    circle = [teams[0]] + rest
    n = len(circle)
    return [(circle[i], circle[n - 1 - i]) for i in range(n // 2)]


def judges_mark(marks: List[float]) -> float:
    """Mean of the marks without the best and the worst one, rounded to two places.

    >>> judges_mark([9.0, 7.5, 8.0, 8.5, 2.0])
    8.0
    """
    if len(marks) < 3:
        raise ValueError("at least three marks are needed")
    kept = sorted(marks)[1:-1]
    return round(sum(kept) / len(kept), 2)


def sets_won(score: str) -> Tuple[int, int]:
    """Sets of both players in a score such as '6:4 3:6 7:5'.

    >>> sets_won("6:4 3:6 7:5")
    (2, 1)
    """
    left = right = 0
    for part in score.split():
        a, b = part.split(":")
        if int(a) > int(b):
            left += 1
        else:
            right += 1
    return left, right


def lane_order(times):
    # the fastest swimmers get the middle lanes of eight: 4, 5, 3, 6, 2, 7, 1, 8
    lanes = [4, 5, 3, 6, 2, 7, 1, 8]
    names = sorted(times, key=times.get)
    return {name: lane for name, lane in zip(names, lanes)}


def medal_string(places: List[int]) -> str:
    """Short text of the medals, such as '2G 1B'; kinds without a medal are left out.

    >>> medal_string([1, 5, 3, 1])
    '2G 1B'
    """
    parts = []
    for place, letter in ((1, "G"), (2, "S"), (3, "B")):
        n = places.count(place)
        if n:
            parts.append(str(n) + letter)
    return " ".join(parts)
