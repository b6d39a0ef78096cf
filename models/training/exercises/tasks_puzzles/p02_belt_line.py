from typing import List, Tuple


def run_belt(items: List[str], hands: int) -> Tuple[List[str], List[str]]:
    """
    Items ride on a belt past a worker. The worker has `hands` free hands. A "box" fills one hand, a "crate"
    fills two hands, and a "bell" empties all hands again. What cannot be taken falls into the basket.
    Return two lists: the taken items and the fallen items. Bells are in neither list.

    >>> run_belt(["box", "crate", "bell", "crate"], 2)
    (['box', 'crate'], ['crate'])
    >>> run_belt([], 2)
    ([], [])
    """
    taken = []
    fallen = []
    free = hands
    for item in items:
        if item == "bell":
            free = hands
            continue
        need = 2 if item == "crate" else 1
        if need <= free:
            free -= need
            taken.append(item)
        else:
            fallen.append(item)
    return taken, fallen


def longest_stop(signals: str) -> int:
    """
    The belt writes "g" for every second it goes and "s" for every second it stands. Return the longest stop
    that has a "g" on both sides. Stops at the start or at the end of the text do not count.

    >>> longest_stop("ssgsgssg")
    2
    >>> longest_stop("sss")
    0
    """
    if "g" not in signals:
        return 0
    first = signals.find("g")
    last = signals.rfind("g")
    best = 0
    current = 0
    for i in range(first, last + 1):
        if signals[i] == "s":
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def shift_belt(belt: list, steps: int) -> list:
    """
    The places of a round belt move `steps` places to the right (to the left if negative), but the item None
    marks a broken place: the belt does not move at all if more than half of its places are broken.

    >>> shift_belt([1, 2, 3, 4], 1)
    [4, 1, 2, 3]
    >>> shift_belt([None, None, 3], 1)
    [None, None, 3]
    """
    n = len(belt)
    if n == 0:
        return []
    broken = sum(1 for place in belt if place is None)
    if broken * 2 > n:
        return belt[:]
    k = steps % n
    return belt[n - k:] + belt[:n - k]


def lonely_labels(labels: List[int]) -> List[int]:
    """Return the labels whose neighbours on the belt are both further than 10 away from them; both ends never count."""
    if len(labels) < 3:
        return []
    lonely = []
    for i in range(1, len(labels) - 1):
        if abs(labels[i] - labels[i - 1]) > 10 and abs(labels[i + 1] - labels[i]) > 10:
            lonely.append(labels[i])
    return lonely


def two_belts(upper: List[int], lower: List[int]) -> int:
    """
    Two belts run side by side with weights on them. At each second the two weights at the same place are
    compared: the lighter one is dropped, and both are dropped when they are equal. The rest of the longer belt
    stays. Return the sum of what is left.

    >>> two_belts([3, 5, 1], [4, 5])
    5
    """
    total = 0
    for a, b in zip(upper, lower):
        if a != b:
            total += a if a > b else b
    shorter = min(len(upper), len(lower))
    total += sum(upper[shorter:]) + sum(lower[shorter:])
    return total
