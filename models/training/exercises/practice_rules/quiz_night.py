from typing import Dict, List, Optional, Tuple


def answer_points(right: bool, seconds: int, joker: bool) -> int:
    """ A right answer is worth 10 points, and 5 more when it came in less than 8 seconds. A wrong answer
    costs 3 points. With the joker the points are doubled, whether they are good or bad.
    >>> answer_points(True, 5, False)
    15
    >>> answer_points(False, 5, True)
    -6
    """
    if right:
        points = 10
        if seconds < 8:
            points += 5
    else:
        points = -3
    if joker:
        points *= 2
    return points


def streak_bonus(answers: str) -> int:
    """ The text holds "r" for a right and "w" for a wrong answer. Whenever three right answers in a row are
    complete the team gets 4 bonus points and the counting starts again from zero.
    >>> streak_bonus("rrrwrrrrrr")
    12
    >>> streak_bonus("rrwrr")
    0
    """
    bonus = 0
    streak = 0
    for answer in answers:
        if answer == "w":
            streak = 0
            continue
        streak += 1
        if streak % 3 == 0:
            bonus += 4
    return bonus


def winning_team(scores: Dict[str, List[int]]) -> Optional[str]:
    """ Return the team with the largest sum of points. If the sums are equal the team with the better last
    round wins, and if that is equal too, the name which comes first in the alphabet. No team at all gives
    None.
    >>> winning_team({"owls": [3, 7], "bees": [6, 4], "cats": [1, 1]})
    'owls'
    >>> winning_team({}) is None
    True
    """
    best_name = None
    best_key = None
    for name in sorted(scores):
        rounds = scores[name]
        last = rounds[-1] if rounds else 0
        key = (sum(rounds), last)
        if best_key is None or key > best_key:
            best_key = key
            best_name = name
    return best_name


def parse_round(line: str) -> Tuple[str, List[int]]:
    """ A round is written as "name: 4, 5, -1". Return the name without spaces around it and the list of
    points. A part that is not a whole number counts as 0.
    >>> parse_round("owls : 4, x, -1")
    ('owls', [4, 0, -1])
    """
    name, _, rest = line.partition(":")
    points = []
    for part in rest.split(","):
        try:
            points.append(int(part))
        except ValueError:
            points.append(0)
    return name.strip(), points


def next_to_answer(teams: List[str], last: str, banned: List[str]) -> str:
    """ The teams answer in a circle. Return the team that follows after `last`, leaving out the banned
    ones. If every team is banned the answer is "host".
    >>> next_to_answer(["owls", "bees", "cats"], "bees", ["cats"])
    'owls'
    """
    start = teams.index(last)
    for step in range(1, len(teams) + 1):
        team = teams[(start + step) % len(teams)]
        if team not in banned:
            return team
    return "host"


def table_rank(points: int, all_points: List[int]) -> str:
    """ Return the rank of a number of points as text. Teams with the same points share a rank, so the rank
    is one more than the number of teams with more points. The first three ranks have their own words.
    >>> table_rank(9, [12, 9, 9, 4])
    'second'
    >>> table_rank(4, [12, 9, 9, 4])
    'place 4'
    """
    rank = 1
    for other in all_points:
        if other > points:
            rank += 1
    if rank == 1:
        return "first"
    if rank == 2:
        return "second"
    if rank == 3:
        return "third"
    return "place " + str(rank)
