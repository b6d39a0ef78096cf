from typing import Dict, List, Optional


def weakest_window(scores: List[int], k: int) -> int:
    """
    The band rates each rehearsal. Find the start of the k rehearsals in a row with the
    lowest total. When several windows are equally weak, the latest one is returned.
    Return -1 if k is not between 1 and the number of rehearsals.

    >>> weakest_window([5, 2, 3, 9, 1, 4], 2)
    4
    >>> weakest_window([5, 2], 3)
    -1
    """
    if k < 1 or k > len(scores):
        return -1
    lowest = None
    where = -1
    for start in range(len(scores) - k + 1):
        total = sum(scores[start:start + k])
        if lowest is None or total <= lowest:
            lowest = total
            where = start
    return where


def seating(players: List[str], chairs: int) -> List[List[str]]:
    """
    Seat the players in rows of the given number of chairs. Every second row is filled
    from right to left, so that stand partners can turn around to each other.

    >>> seating(["a", "b", "c", "d", "e"], 2)
    [['a', 'b'], ['d', 'c'], ['e']]
    """
    if chairs <= 0:
        return []
    rows = []
    for i in range(0, len(players), chairs):
        row = players[i:i + chairs]
        if len(rows) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    return rows


def first_full_attendance(lists: List[List[str]], cast: List[str]) -> Optional[int]:
    """
    Given the attendance list of each evening, return the number of the first evening
    (counted from 1) at which the whole cast was there, or None if there was no such one.

    >>> first_full_attendance([["Ann"], ["Ben", "Ann", "Guest"]], ["Ann", "Ben"])
    2
    """
    needed = set(cast)
    for number, names in enumerate(lists, start=1):
        if needed <= set(names):
            return number
    return None


def late_streaks(minutes, grace=5):
    """
    minutes[i] tells how late the conductor was at rehearsal i (negative: early).
    Return the lengths of all runs of rehearsals with more than `grace` minutes.

    Example:
    late_streaks([0, 7, 9, -1, 6]) == [2, 1]
    """
    streaks = []
    run = 0
    for m in minutes:
        if m > grace:
            run += 1
        elif run > 0:
            streaks.append(run)
            run = 0
    if run:
        streaks.append(run)
    return streaks


def swap_parts(order: List[str], a: str, b: str) -> List[str]:
    """
    Exchange the places of two performers in the order of appearance. If one of them
    is missing, the order stays as it is. The list passed in is not changed.

    >>> swap_parts(["Kim", "Lou", "Max"], "Max", "Kim")
    ['Max', 'Lou', 'Kim']
    """
    if a not in order or b not in order:
        return order[:]
    res = order[:]
    i, j = res.index(a), res.index(b)
    res[i], res[j] = res[j], res[i]
    return res


def scenes_between(appearances: Dict[str, List[int]], name: str) -> List[int]:
    """Return the numbers of scenes that `name` sits out between two own scenes, one number per gap."""
    scenes = sorted(appearances.get(name, []))
    if len(scenes) < 2:
        return []
    return [b - a - 1 for a, b in zip(scenes, scenes[1:])]
