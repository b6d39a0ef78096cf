from typing import List, Optional, Tuple


def line_busy_minutes(calls: List[Tuple[int, int]]) -> int:
    """
    Calls are (start, length) on an exchange with several lines. Count the minutes in
    which exactly one line is busy.

    >>> line_busy_minutes([(0, 4), (2, 3)])
    3
    """
    if not calls:
        return 0
    end = max(s + n for s, n in calls)
    total = 0
    for minute in range(end):
        busy = 0
        for s, n in calls:
            if s <= minute < s + n:
                busy += 1
        if busy == 1:
            total += 1
    return total


def call_back_pairs(log: List[Tuple[str, str]]) -> int:
    """
    The log has (caller, called) in order. Count the calls that are answered by a later
    call in the other direction. Each later call can answer only one earlier call.

    >>> call_back_pairs([("A", "B"), ("A", "B"), ("B", "A"), ("C", "A")])
    1
    """
    used = [False] * len(log)
    cnt = 0
    for i in range(len(log)):
        a, b = log[i]
        for j in range(i + 1, len(log)):
            if not used[j] and log[j] == (b, a):
                used[j] = True
                cnt += 1
                break
    return cnt


def redial(digits: str) -> str:
    """
    A caller types digits, "#" for deleting the last digit and "*" for deleting everything
    typed so far. Return what is dialled in the end. Other characters are ignored.

    >>> redial("12#3*45-6")
    '456'
    """
    number = ""
    for ch in digits:
        if ch.isdigit():
            number += ch
        elif ch == "#":
            number = number[:-1]
        elif ch == "*":
            number = ""
    return number


def longest_silence(calls: List[Tuple[int, int]]) -> Optional[Tuple[int, int]]:
    """
    Calls are (start, end) on one line, not sorted. Return the longest pause between two
    calls as (from, to), the first one when there are several. With fewer than two calls
    there is no pause and None is returned.

    >>> longest_silence([(10, 12), (0, 4), (20, 25)])
    (12, 20)
    """
    if len(calls) < 2:
        return None
    ordered = sorted(calls)
    best = (0, 0)
    for (_, end), (start, _) in zip(ordered, ordered[1:]):
        if start - end > best[1] - best[0]:
            best = (end, start)
    return best


def group_prefix(numbers: List[str], k: int) -> List[List[str]]:
    """
    Split the list into parts of neighbouring numbers that have the same first k digits.
    Numbers shorter than k form a part of their own.

    >>> group_prefix(["0301", "0302", "04", "0303"], 3)
    [['0301', '0302'], ['04'], ['0303']]
    """
    parts = []
    for i, num in enumerate(numbers):
        if i > 0 and len(num) >= k and numbers[i - 1][:k] == num[:k]:
            parts[-1].append(num)
        else:
            parts.append([num])
    return parts


def missed_twice(log):
    """Names that were missed ("?name") two times with no answered call ("name") of theirs in between."""
    open_missed = set()
    res = []
    for entry in log:
        name = entry.lstrip("?")
        if not entry.startswith("?"):
            open_missed.discard(name)
        elif name in open_missed and name not in res:
            res.append(name)
        else:
            open_missed.add(name)
    return res
