from typing import Callable, List, Set


def remove_tired_words(words: List[str], distance: int) -> List[str]:
    """A word is removed when the same word stands among the `distance` words before it.

    >>> remove_tired_words(['go', 'go', 'stop', 'now', 'go'], 2)
    ['go', 'stop', 'now', 'go']
    """
    out = []
    for i, w in enumerate(words):
        before = words[max(0, i - distance):i]
        if w not in before:
            out.append(w)
    return out


def remove_used_coupons(codes: List[str], used: List[str]) -> List[str]:
    """Throw away the coupon codes that were used already, and those which do not end with a
    digit. Upper and lower case do not matter.

    >>> remove_used_coupons(['A1', 'b2', 'xx', 'C3'], ['a1', 'B7'])
    ['b2', 'C3']
    """
    gone = {u.lower() for u in used}
    return [c for c in codes if c.lower() not in gone and c[-1:].isdigit()]


def keep_last_copy(entries: List[str]) -> List[str]:
    """For equal entries only the last one stays.

    >>> keep_last_copy(['a', 'b', 'a', 'c', 'b'])
    ['a', 'c', 'b']
    """
    kept = []
    seen = set()
    for entry in reversed(entries):
        if entry not in seen:
            seen.add(entry)
            kept.append(entry)
    kept.reverse()
    return kept


def drop_multiples(numbers: List[int], divisors: List[int]) -> List[int]:
    """Remove the raffle tickets that can be divided by one of the divisors.

    >>> drop_multiples([7, 10, 12, 25, 11], [5, 4])
    [7, 11]
    """
    out = []
    for n in numbers:
        blocked = False
        for d in divisors:
            if n % d == 0:
                blocked = True
                break
        if not blocked:
            out.append(n)
    return out


def remove_every_kth(names: List[str], k: int) -> List[str]:
    """
    >>> remove_every_kth(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3)
    ['a', 'b', 'd', 'e', 'g']
    """
    return [name for i, name in enumerate(names, start=1) if i % k != 0]


def remove_positions(items: List[str], positions: Set[int]) -> List[str]:
    """Delete items by position; negative positions count from the end, unknown ones are ignored.

    >>> remove_positions(['a', 'b', 'c', 'd'], {0, -1, 9})
    ['b', 'c']
    """
    n = len(items)
    real = set()
    for p in positions:
        real.add(p + n if p < 0 else p)
    return [items[i] for i in range(n) if i not in real]


def remove_in_place(items: list, unwanted: Callable) -> int:
    """Delete the unwanted items from the list itself and return how many were deleted."""
    removed = 0
    for i in range(len(items) - 1, -1, -1):
        if unwanted(items[i]):
            del items[i]
            removed += 1
    return removed


def squeeze_small_changes(signal: List[int], step: int) -> List[int]:
    """A measurement is stored only if it differs by at least `step` from the stored one before.

    >>> squeeze_small_changes([2, 3, 2, 5, 6, 1], 2)
    [2, 5, 1]
    """
    out = []
    for value in signal:
        if not out or abs(out[-1] - value) >= step:
            out.append(value)
    return out


def trim_outliers(values: List[int], low: int, high: int) -> List[int]:
    # cut from both ends only
    start, end = 0, len(values)
    while start < end and not low <= values[start] <= high:
        start += 1
    while end > start and not low <= values[end - 1] <= high:
        end -= 1
    return values[start:end]
