from typing import Dict, List, Tuple


def shared_places(points: Dict[str, int]) -> List[Tuple[int, str]]:
    """
    Rank the players by their points, most points first. Players with the same
    points share the place, and the places after them are skipped: 1, 2, 2, 4.
    Within a place the names are in alphabetical order.

    >>> shared_places({'jo': 7, 'al': 9, 'bea': 7, 'cy': 1})
    [(1, 'al'), (2, 'bea'), (2, 'jo'), (4, 'cy')]
    """
    names = sorted(points, key=lambda n: (-points[n], n))
    table = []
    place = 0
    for i, name in enumerate(names):
        if i == 0 or points[name] != points[names[i - 1]]:
            place = i + 1
        table.append((place, name))
    return table


def trimmed_score(marks: List[float]) -> float:
    """
    The judges give marks. The highest and the lowest mark are left out (each
    only once) and the average of the others is rounded to two places. With
    fewer than three marks all of them count; without marks the score is 0.

    Examples:
    trimmed_score([8.0, 9.5, 7.5, 9.0]) == 8.5
    trimmed_score([6.0, 7.0]) == 6.5
    trimmed_score([]) == 0.0
    """
    if not marks:
        return 0.0
    used = sorted(marks)
    if len(used) >= 3:
        used = used[1:-1]
    return round(sum(used) / len(used), 2)


def climbers(old: List[str], new: List[str]) -> Dict[str, int]:
    """
    Given last week's and this week's chart, return how many places each song
    went up. Songs that are new, fell, or stayed where they were are left out.

    >>> climbers(['a', 'b', 'c'], ['c', 'a', 'd'])
    {'c': 2}
    """
    result = {}
    for place, song in enumerate(new):
        if song in old:
            up = old.index(song) - place
            if up > 0:
                result[song] = up
    return result


def race_points(order, table):
    """
    order is the list of the teams in the order in which their runners came in,
    table the points for the places. For each team only its best two runners
    count. Return the points of each team.

    race_points(['x', 'y', 'x', 'x'], [10, 6, 4, 2]) -> {'x': 14, 'y': 6}
    race_points(['x', 'y'], [5]) -> {'x': 5, 'y': 0}
    """
    res = {}
    runners = {}
    for i in range(len(order)):
        team = order[i]
        pts = table[i] if i < len(table) else 0
        runners[team] = runners.get(team, 0) + 1
        if runners[team] <= 2:
            res[team] = res.get(team, 0) + pts
    return res


def league_line(games: List[Tuple[int, int]]) -> Tuple[int, int]:
    """
    You are given the results of one team as (own goals, other goals). A win
    brings 3 points and a draw 1. Return the points and the goal difference.

    >>> league_line([(2, 1), (0, 0), (1, 4)])
    (4, -2)
    """
    pts, diff = 0, 0
    for own, other in games:
        diff += own - other
        if own > other:
            pts += 3
        elif own == other:
            pts += 1
    return pts, diff
