from typing import Dict, List, Tuple


def set_score_ok(a: int, b: int, goal: int = 11) -> bool:
    """
    A set of table ball ends as soon as a player has `goal` points and leads by two.
    Given the final score of a set, return True if such a set can have been played.

    >>> set_score_ok(11, 7)
    True
    >>> set_score_ok(11, 10)
    False
    >>> set_score_ok(14, 12)
    True
    >>> set_score_ok(15, 12)
    False
    """
    if a < 0 or b < 0:
        return False
    high, low = max(a, b), min(a, b)
    if high < goal:
        return False
    if high == goal:
        return low <= goal - 2
    return high - low == 2


def match_winner(sets: List[Tuple[int, int]], needed: int = 3):
    """
    Return 1 or 2 for the player who first has won `needed` sets, 0 if nobody has so far,
    and None if sets were noted after the match had been decided.

    >>> match_winner([(11, 2), (11, 3), (9, 11), (11, 5)])
    1
    >>> match_winner([(11, 2)])
    0
    >>> match_winner([(11, 2)] * 4) is None
    True
    """
    first = second = 0
    for a, b in sets:
        if first == needed or second == needed:
            return None
        if a > b:
            first += 1
        else:
            second += 1
    if first == needed:
        return 1
    return 2 if second == needed else 0


def everyone_met(games: List[Tuple[str, str]], players: List[str]) -> bool:
    """Check if each player has played each other one exactly once, no matter who is named first.

    everyone_met([("a", "b"), ("c", "a"), ("b", "c")], ["a", "b", "c"]) -> True
    everyone_met([("a", "b"), ("b", "a")], ["a", "b"]) -> False
    """
    for i in range(len(players)):
        for j in range(i + 1, len(players)):
            p, q = players[i], players[j]
            if games.count((p, q)) + games.count((q, p)) != 1:
                return False
    n = len(players)
    return len(games) == n * (n - 1) // 2


def is_upset(winner: str, loser: str, ranks: Dict[str, int], margin: int = 5) -> bool:
    """
    A result is an upset if the winner is ranked at least `margin` places below the loser.
    A player without a rank counts as one place below the last.

    >>> is_upset("Io", "Bo", {"Bo": 1, "Al": 2, "Io": 7})
    True
    >>> is_upset("Xu", "Bo", {"Bo": 1, "Al": 2})
    False
    """
    last = max(ranks.values(), default=0) + 1
    return ranks.get(winner, last) - ranks.get(loser, last) >= margin


def bracket_size_ok(players: int, byes: int) -> bool:
    """Players and byes together must fill a bracket of 2, 4, 8, ... and less than half may be byes."""
    size = players + byes
    if players < 2 or byes < 0:
        return False
    while size % 2 == 0 and size > 1:
        size //= 2
    return size == 1 and byes < players


def still_in(losses, name):
    # in a double knock-out a second loss ends it
    return not losses.count(name) > 1
