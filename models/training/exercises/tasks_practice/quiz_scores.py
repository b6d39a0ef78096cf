from typing import Dict, List, Optional, Tuple


def quiz_points(answers: str, key: str, wrong: int) -> int:
    """
    Each letter of `answers` is the answer to one question, "-" means no answer.
    A right answer brings 4 points, a wrong one takes `wrong` points away. The
    sum never goes below zero, not even on the way.

    >>> quiz_points('ab-d', 'abcd', 1)
    12
    >>> quiz_points('bbca', 'abca', 2)
    12
    """
    points = 0
    for given, right in zip(answers, key):
        if given == '-':
            continue
        if given == right:
            points += 4
        else:
            points = max(0, points - wrong)
    return points


def hardest_question(sheets: List[str], key: str) -> int:
    """
    You are given the answer sheets of a class and the right answers. Return the
    number (from 1) of the question that fewest got right; the first one if
    there are several.

    Examples:
    hardest_question(['abc', 'abd', 'bbd'], 'abc') == 3
    hardest_question(['ab'], 'ab') == 1
    """
    best = 0
    lowest = len(sheets) + 1
    for q in range(len(key)):
        right = 0
        for sheet in sheets:
            if sheet[q] == key[q]:
                right += 1
        if right < lowest:
            lowest = right
            best = q + 1
    return best


def streak_bonus(results: List[bool]) -> int:
    """
    A right answer brings 10 points, and 5 more for every right answer directly
    before it, but never more than 25 for one answer.

    >>> streak_bonus([True, True, False, True])
    35
    >>> streak_bonus([True] * 5)
    95
    """
    total = 0
    streak = 0
    for ok in results:
        if ok:
            total += min(25, 10 + 5 * streak)
            streak += 1
        else:
            streak = 0
    return total


def buzzer(presses: List[Tuple[str, int]], asked: int) -> Optional[str]:
    """
    Who pressed first? Presses are (team, millisecond). A press before the
    question was asked locks the team out. Return the team, or None.

    >>> buzzer([('red', 90), ('blue', 130), ('red', 110)], 100)
    'blue'
    """
    locked = set()
    for team, ms in presses:
        if ms < asked:
            locked.add(team)
    winner = None
    best = None
    for team, ms in presses:
        if team in locked:
            continue
        if best is None or ms < best:
            winner, best = team, ms
    return winner


def copied(a, b, key):
    """
    Two sheets look as if copied when they share at least three wrong answers at
    the same questions. Check that.

    copied('abbaa', 'abbaa', 'aaabb') => True
    copied('abbab', 'abbab', 'aaabb') => True
    copied('aaabb', 'aaabb', 'aaabb') => False
    """
    same = 0
    for x, y, k in zip(a, b, key):
        if x == y and x != k and x != '-':
            same += 1
    return same >= 3


def podium(points: Dict[str, int]) -> str:
    """Write the three best as "1. A (9), 2. B (7), 3. C (7)"; fewer if there are fewer players.
    Equal points go by name."""
    order = sorted(points.items(), key=lambda p: (-p[1], p[0]))
    parts = []
    for i, (name, pts) in enumerate(order[:3]):
        parts.append(f'{i + 1}. {name} ({pts})')
    return ', '.join(parts)


def improved(first, second):
    # names of those who were better the second time, the biggest step first
    res = [n for n in first if n in second and second[n] > first[n]]
    res.sort(key=lambda n: first[n] - second[n])
    return res
