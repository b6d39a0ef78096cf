from typing import Dict, List, Tuple


def league_points(results: str) -> int:
    """
    Points of a team from a row of letters: W (win) brings 3, D (draw) brings 1, L nothing.
    >>> league_points("WWDL")
    7
    """
    points = 0
    for r in results:
        if r == "W":
            points += 3
        elif r == "D":
            points += 1
    return points


def match_result(score: str) -> str:
    """Say who won a match from a score like "2:1".
    >>> match_result("2:1")
    'home'
    >>> match_result("0:0")
    'draw'
    """
    home, away = [int(part) for part in score.split(":")]
    if home > away:
        return "home"
    elif home < away:
        return "away"
    else:
        return "draw"


def table(matches: List[Tuple[str, str, int, int]]) -> List[Tuple[str, int]]:
    """ Build a league table from (home, away, home goals, away goals).
    A win counts 2 points and a draw 1. Best team first, equal teams by name.
    >>> table([("Owls", "Bats", 3, 1), ("Bats", "Cats", 0, 0)])
    [('Owls', 2), ('Bats', 1), ('Cats', 1)]
    """
    points = {}
    for home, away, hg, ag in matches:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if hg > ag:
            points[home] += 2
        elif ag > hg:
            points[away] += 2
        else:
            points[home] += 1
            points[away] += 1
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def unbeaten_streak(results: List[str]) -> int:
    """How many matches has the team gone without defeat, counted from the latest one back?
    >>> unbeaten_streak(["L", "W", "L", "D", "W"])
    2
    """
    streak = 0
    for i in range(len(results) - 1, -1, -1):
        if results[i] == "L":
            break
        streak += 1
    return streak


def jump_score(marks: List[float]) -> float:
    """
    Judges' marks without one highest and one lowest, added up.
    >>> jump_score([17.5, 18.0, 18.5, 19.0, 18.0])
    54.5
    """
    ordered = sorted(marks)
    return sum(ordered[1:-1])


def medal_table(medals: Dict[str, str]) -> List[str]:
    # {"Norway": "GGSB"} -> countries ordered by gold, then silver, then bronze
    def key(country):
        won = medals[country]
        return (-won.count("G"), -won.count("S"), -won.count("B"), country)

    return sorted(medals, key=key)
