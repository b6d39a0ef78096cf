from typing import List, Optional


def stars(points: float, best: float) -> str:
    """Turn points into stars: five stars for the best, and one star fewer for each full fifth that is
    missing. Nobody gets fewer than one star. If the best is not positive, there are no stars at all."""
    if best <= 0:
        return ""
    missing = int((best - points) * 5 / best)
    count = max(1, 5 - missing)
    return "*" * min(5, count)


def careful_mean(ratings: List[int], doubt: int) -> float:
    """Return a mean that does not trust few ratings: act as if there were `doubt` further ratings of 3.
    The result is rounded to two places; without ratings and doubt it is 3.0."""
    total = sum(ratings) + 3 * doubt
    count = len(ratings) + doubt
    if count == 0:
        return 3.0
    return round(total / count, 2)


def new_strength(own: int, other: int, won: bool) -> int:
    """After a game the winner gets 16 points, plus one for every full 25 points by which the other one
    was stronger, or minus one for every full 25 by which the other one was weaker, but at least 1. The
    loser loses what the winner gets. Return the own new strength."""
    ahead = other - own if won else own - other
    change = 16
    if ahead >= 0:
        change += ahead // 25
    else:
        change -= -ahead // 25
    change = max(1, change)
    return own + change if won else own - change


def strengths_after(strengths: List[int], games: List[tuple]) -> List[int]:
    """Play games given as pairs (winner, loser) of indices and return the strengths of all players
    afterwards. The list given is not changed."""
    current = strengths[:]
    for winner, loser in games:
        strong = new_strength(current[winner], current[loser], True)
        weak = new_strength(current[loser], current[winner], False)
        current[winner] = strong
        current[loser] = weak
    return current


def percent_rank(values: List[float], own: float) -> Optional[int]:
    """Return how many percent of the values are smaller than the own one, rounded down; None for no
    values."""
    if not values:
        return None
    smaller = 0
    for value in values:
        smaller += 1 if value < own else 0
    return smaller * 100 // len(values)


def grade(percent: float) -> str:
    """Give a grade from a percentage: A from 90, B from 75, C from 60, D from 50, otherwise F. A value
    that is out of 0 to 100 gets a question mark."""
    if not 0 <= percent <= 100:
        return "?"
    for limit, letter in [(90, "A"), (75, "B"), (60, "C"), (50, "D")]:
        if percent >= limit:
            return letter
    return "F"


def points_to_next(percent: int) -> int:
    """Return how many percent are missing to the next better grade, 0 for the best grade."""
    missing = 0
    while grade(percent + missing) == grade(percent):
        if percent + missing == 100:
            return 0
        missing += 1
    return missing


def shared_ranks(scores: List[int]) -> List[int]:
    """Return the rank of each score, 1 for the highest; equal scores share the rank, and the ranks behind
    them are left out."""
    ranks = []
    for score in scores:
        better = 0
        for other in scores:
            if other > score:
                better += 1
        ranks.append(better + 1)
    return ranks


def form_curve(results: str) -> int:
    """A text of "w", "d" and "l" tells the results of a team. A win counts 3, a draw 1; the later half of
    the games, the middle one included, counts twice. Return the total."""
    points = {"w": 3, "d": 1, "l": 0}
    total = 0
    middle = len(results) // 2
    for i, result in enumerate(results):
        factor = 2 if i >= middle else 1
        total += factor * points[result]
    return total
