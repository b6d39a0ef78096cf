from typing import Dict, List, Tuple


def play_round(answers: List[str], solutions: List[str]) -> int:
    """
    Compute the points of a quiz round. A right answer gives 2 points, and 1 more point if the
    answer before was right too. A wrong answer costs 1 point, an empty answer costs nothing. The
    points never fall below 0. Answers are compared without regard to case.

    Examples:
    play_round(["a", "B", "c"], ["A", "b", "d"]) == 4
    play_round(["x", ""], ["a", "b"]) == 0
    play_round([], []) == 0
    """
    points = 0
    streak = False
    for given, right in zip(answers, solutions):
        if given == "":
            streak = False
        elif given.lower() == right.lower():
            points += 3 if streak else 2
            streak = True
        else:
            points = max(0, points - 1)
            streak = False
    return points


def first_buzz(buzzes: List[Tuple[str, float]], blocked: List[str]) -> str:
    """
    Given tuples (player, seconds), return the player who was the first to press the buzzer.
    Players in blocked do not count, and neither do negative times (pressed before the end of the
    question). If nobody is left, return "nobody".

    >>> first_buzz([("Ann", 1.2), ("Bo", 0.7), ("Cy", -0.1)], ["Bo"])
    'Ann'
    >>> first_buzz([], [])
    'nobody'
    """
    winner = "nobody"
    best = None
    for player, t in buzzes:
        if t < 0 or player in blocked:
            continue
        if best is None or t < best:
            best = t
            winner = player
    return winner


def podium(scores: Dict[str, int]) -> List[List[str]]:
    """
    Return the three best places as a list of lists. Players with equal points share a place, and
    a place is given for each of the three highest different point numbers. The names in a place
    are sorted.

    podium({"Al": 9, "Bo": 7, "Cy": 9, "Di": 3, "Ed": 1}) == [["Al", "Cy"], ["Bo"], ["Di"]]
    podium({}) == []
    """
    levels = sorted(set(scores.values()), reverse=True)[:3]
    places = []
    for level in levels:
        names = []
        for name in scores:
            if scores[name] == level:
                names.append(name)
        places.append(sorted(names))
    return places


def hard_questions(sheets: List[List[bool]], share: float) -> List[int]:
    """
    Every sheet tells for each question if it was answered rightly; all are of the same length.
    Return the numbers of the
    questions (beginning with 1) that fewer than the given share of the players answered rightly.

    hard_questions([[True, False], [True, False], [False, True]], 0.5) == [2]
    hard_questions([], 0.5) == []
    """
    if not sheets:
        return []
    res = []
    for q in range(len(sheets[0])):
        right = 0
        for sheet in sheets:
            if sheet[q]:
                right += 1
        if right / len(sheets) < share:
            res.append(q + 1)
    return res


def next_category(used: List[str], categories: List[str]) -> str:
    """
    Choose the category for the next question: the one that was used least so far; among these
    the one whose last use lies farthest back (never used is farthest); then the first one in the
    list of the categories.

    next_category(["art", "sea", "art"], ["art", "sea", "sky"]) == "sky"
    next_category(["sea", "art"], ["art", "sea"]) == "sea"
    """
    best = None
    best_key = None
    for c in categories:
        last = -1
        for i in range(len(used)):
            if used[i] == c:
                last = i
        key = (used.count(c), last)
        if best is None or key < best_key:
            best = c
            best_key = key
    return best
