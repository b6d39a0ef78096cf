from typing import Dict, List, Tuple


def total_points(rounds: List[Dict[str, int]]) -> Dict[str, int]:
    """Add up the points of all players over several rounds.

    >>> total_points([{"Ana": 3, "Bo": 1}, {"Bo": 5}])
    {'Ana': 3, 'Bo': 6}
    """
    totals: Dict[str, int] = {}
    for scores in rounds:
        for player, points in scores.items():
            totals[player] = totals.get(player, 0) + points
    return totals


def ranking(points: Dict[str, int]) -> List[str]:
    """Return the players from best to worst; players with equal points by name.

    >>> ranking({"Zoe": 7, "Al": 3, "Kim": 7})
    ['Kim', 'Zoe', 'Al']
    """
    return sorted(points, key=lambda p: (-points[p], p))


def places(points: Dict[str, int]) -> Dict[str, int]:
    """Give every player a place. Equal points share a place and the next place is left out.

    >>> places({"a": 10, "b": 7, "c": 10, "d": 2})
    {'a': 1, 'b': 3, 'c': 1, 'd': 4}
    """
    result = {}
    for player in points:
        better = 0
        for other in points:
            if points[other] > points[player]:
                better += 1
        result[player] = better + 1
    return result


def dense_places(points: Dict[str, int]) -> Dict[str, int]:
    """Like places, but no place is ever left out.

    >>> dense_places({"a": 10, "b": 7, "c": 10, "d": 2})
    {'a': 1, 'b': 2, 'c': 1, 'd': 3}
    """
    levels = sorted(set(points.values()), reverse=True)
    place_of = {value: i + 1 for i, value in enumerate(levels)}
    return {player: place_of[value] for player, value in points.items()}


def league_table(matches: List[Tuple[str, int, int, str]]) -> List[Tuple[str, int]]:
    """Every match is (home, home goals, away goals, away). A win gives 3 points and a
    draw 1 point to both. Return (team, points) sorted by points, then by name.

    >>> league_table([("Oaks", 2, 1, "Elms"), ("Elms", 0, 0, "Firs")])
    [('Oaks', 3), ('Elms', 1), ('Firs', 1)]
    """
    table = {}
    for home, hg, ag, away in matches:
        table.setdefault(home, 0)
        table.setdefault(away, 0)
        if hg > ag:
            table[home] += 3
        elif hg < ag:
            table[away] += 3
        else:
            table[home] += 1
            table[away] += 1
    return sorted(table.items(), key=lambda row: (-row[1], row[0]))


def goal_difference(team: str, matches: List[Tuple[str, int, int, str]]) -> int:
    """Goals scored minus goals received by one team."""
    diff = 0
    for home, hg, ag, away in matches:
        if team == home:
            diff += hg - ag
        elif team == away:
            diff += ag - hg
    return diff


def improved(before: Dict[str, int], after: Dict[str, int]) -> List[str]:
    """Names of the players whose new score is higher than their old one.
    Players who are new are not listed.

    >>> improved({"Ann": 5, "Ben": 9}, {"Ann": 6, "Ben": 8, "Cy": 3})
    ['Ann']
    """
    names = []
    for name in after:
        if name in before and after[name] > before[name]:
            names.append(name)
    return names
