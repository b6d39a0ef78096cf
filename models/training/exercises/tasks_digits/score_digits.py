from typing import List, Optional


def show_score(points: int, panel: int) -> str:
    """
    A scoreboard has a panel with a fixed number of places. Scores are shown flush right, filled
    with dots. If the score does not fit, all places show "9". Negative scores show a "-"
    directly before the digits.

    >>> show_score(42, 4)
    '..42'
    >>> show_score(-7, 4)
    '..-7'
    >>> show_score(12345, 4)
    '9999'
    """
    text = str(points)
    if len(text) > panel:
        return "9" * panel
    return "." * (panel - len(text)) + text


def digits_to_change(old: int, new: int, panel: int) -> List[int]:
    """Return the places (0 = leftmost) at which the digits must be changed when the score goes from old to
    new. Both are shown with leading zeros.

    digits_to_change(99, 101, 3) == [0, 1, 2]
    digits_to_change(40, 45, 3) == [2]
    """
    a, b = str(old).zfill(panel), str(new).zfill(panel)
    return [i for i in range(panel) if a[i] != b[i]]


def bonus_for(score):
    """
    A bonus is paid for special scores: 100 if the score ends in "00", 30 if all digits are odd,
    10 if the score is a multiple of 7. Only the highest bonus counts, and scores below 10 get nothing.

    >>> bonus_for(700)
    100
    >>> bonus_for(35)
    30
    >>> bonus_for(28)
    10
    >>> bonus_for(7)
    0
    """
    if score < 10:
        return 0
    if score % 100 == 0:
        return 100
    if all(int(c) % 2 == 1 for c in str(score)):
        return 30
    return 10 if score % 7 == 0 else 0


def combo_points(hits: List[bool]) -> int:
    """The first hit in a row gives 1 point, the second 2, the third 3, then always 4. A miss gives
    nothing and starts the row again.

    >>> combo_points([True, True, False, True])
    4
    """
    total = row = 0
    for hit in hits:
        if not hit:
            row = 0
            continue
        row = min(row + 1, 4)
        total += row
    return total


def possible_scores(limit, values):
    """
    Return all scores from 1 to limit that can be made with shots of the given values, each used as often as
    you like.

    >>> possible_scores(10, [4, 6])
    [4, 6, 8, 10]
    """
    reachable = [True] + [False] * limit
    for s in range(1, limit + 1):
        for v in values:
            if s >= v and reachable[s - v]:
                reachable[s] = True
    return [s for s in range(1, limit + 1) if reachable[s]]


def rank_text(rank):
    """In our league the ranks are written 1a, 2b, 3c and then just 4., 5., ...

    rank_text(2) == "2b"
    rank_text(12) == "12."
    rank_text(0) == "?"
    """
    if rank < 1:
        return "?"
    if rank <= 3:
        return str(rank) + "abc"[rank - 1]
    return f"{rank}."


def lead_changes(a: List[int], b: List[int]) -> Optional[int]:
    """Given the points per round of two teams, count how often the lead passes from one team to
    the other (ties in between do not matter). None if the teams played a different number of rounds."""
    if len(a) != len(b):
        return None
    leader, changes, diff = 0, 0, 0
    for x, y in zip(a, b):
        diff += x - y
        now = (diff > 0) - (diff < 0)
        if now != 0:
            if leader != 0 and now != leader:
                changes += 1
            leader = now
    return changes
