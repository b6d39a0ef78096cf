from typing import Dict, List, Tuple


def buzzer_score(answers: List[Tuple[str, bool]], points: int = 10) -> Dict[str, int]:
    """
    A right answer gives the team its points. A second right answer in a row by the same
    team is worth double, a third one triple and so on. A wrong answer costs half the points
    (rounded down) and ends the series.

    >>> buzzer_score([("A", True), ("A", True), ("B", False), ("A", True)])
    {'A': 40, 'B': -5}
    """
    score = {}
    last = ""
    series = 0
    for team, right in answers:
        if not right:
            score[team] = score.get(team, 0) - points // 2
            last, series = "", 0
            continue
        series = series + 1 if team == last else 1
        last = team
        score[team] = score.get(team, 0) + points * series
    return score


def closest_guess(guesses: List[int], truth: int) -> List[int]:
    """
    Return the indices of the guesses that are nearest to the truth without being
    higher. If all guesses are too high, nobody wins.

    >>> closest_guess([90, 120, 98, 98], 100)
    [2, 3]
    >>> closest_guess([101], 100)
    []
    """
    allowed = [g for g in guesses if g <= truth]
    if not allowed:
        return []
    top = max(allowed)
    return [i for i, g in enumerate(guesses) if g == top]


def drop_outs(rounds: List[Dict[str, int]]) -> List[str]:
    """
    In each round the team with the fewest points of that round leaves the game (of
    several, the alphabetically last one). Teams that are out are ignored afterwards.
    Return the teams in the order in which they leave.

    >>> drop_outs([{"x": 3, "y": 1, "z": 2}, {"x": 0, "y": 9, "z": 0}])
    ['y', 'z']
    """
    out = []
    for points in rounds:
        playing = [t for t in sorted(points) if t not in out]
        if not playing:
            break
        worst = playing[0]
        for t in playing:
            if points[t] <= points[worst]:
                worst = t
        out.append(worst)
    return out


def joker_best(points: List[int], length: int) -> Tuple[int, int]:
    """
    A joker doubles the points of `length` rounds in a row. Return (first round, total
    with the joker) for the best choice; earlier is better if equal.
    If the joker is longer than the game, return (-1, plain total).

    >>> joker_best([3, 5, 1, 6], 2)
    (0, 23)
    """
    plain = sum(points)
    if length < 1 or length > len(points):
        return (-1, plain)
    start = 0
    gain = None
    for i in range(len(points) - length + 1):
        extra = sum(points[i:i + length])
        if gain is None or extra > gain:
            gain = extra
            start = i
    return (start, plain + gain)


def question_mix(easy, hard, pattern):
    """
    Take questions by a pattern of the letters e and h, which is repeated until one of
    the lists is used up when it is needed.

    For example:
    question_mix(["a", "b", "c"], ["X"], "eh") -> ["a", "X", "b"]
    """
    if not pattern:
        return []
    e = h = 0
    out = []
    k = 0
    while True:
        if pattern[k % len(pattern)] == "e":
            if e == len(easy):
                return out
            out.append(easy[e])
            e += 1
        else:
            if h == len(hard):
                return out
            out.append(hard[h])
            h += 1
        k += 1


def all_answered(sheets, n):
    """Check that every sheet has n answers and none of them consists of blanks only."""
    return all(len(s) == n and not any(a.strip() == "" for a in s) for s in sheets)
