from typing import Iterable, List


def sort_at_gates(items: List[int], gates: List[int]) -> List[List[int]]:
    """
    Items move along a belt with gates. A gate with number g takes every item that g
    divides and that no gate before took. Return one list for each gate, and a last list
    with the items that reach the end. A gate with the number 0 is out of order.

    >>> sort_at_gates([4, 9, 6, 7], [3, 0, 2])
    [[9, 6], [], [4], [7]]
    """
    boxes = [[] for _ in range(len(gates) + 1)]
    for item in items:
        for k, g in enumerate(gates):
            if g != 0 and item % g == 0:
                boxes[k].append(item)
                break
        else:
            boxes[-1].append(item)
    return boxes


def remove_rejects(weights, target, tolerance):
    """
    Remove in place all parcels whose weight is more than `tolerance` away from the
    target, and return how many were removed.

    >>> w = [98, 105, 101, 80]
    >>> remove_rejects(w, 100, 3)
    2
    >>> w
    [98, 101]
    """
    removed = 0
    i = len(weights) - 1
    while i >= 0:
        if abs(weights[i] - target) > tolerance:
            del weights[i]
            removed += 1
        i -= 1
    return removed


def merge_belts(a: List[int], b: List[int]) -> List[int]:
    """
    Two belts run together. At each moment the lighter of the two front parcels goes
    first; if both weigh the same, the belt that did not go last goes first (belt a
    at the very beginning). The belts are not sorted.

    >>> merge_belts([5, 1, 4], [3, 5, 2])
    [3, 5, 1, 4, 5, 2]
    >>> merge_belts([2, 2], [2, 2])
    [2, 2, 2, 2]
    """
    i, j = 0, 0
    last = "b"
    out = []
    while i < len(a) and j < len(b):
        if a[i] < b[j] or (a[i] == b[j] and last == "b"):
            out.append(a[i])
            i += 1
            last = "a"
        else:
            out.append(b[j])
            j += 1
            last = "b"
    return out + a[i:] + b[j:]


def jam_positions(gaps: List[int], smallest: int) -> List[int]:
    """
    gaps[i] is the distance between parcel i and parcel i + 1. Return the parcels which
    are too close to both neighbours.

    Example:
    jam_positions([5, 1, 2, 9], 3) == [2]
    """
    return [i + 1 for i in range(len(gaps) - 1) if gaps[i] < smallest and gaps[i + 1] < smallest]


def every_kth_checked(parcels: Iterable[str], k: int) -> List[str]:
    """
    Every k-th parcel is checked. If the check fails (the name ends with "!"), the
    next parcel is checked as well, and counting starts again after a good one.
    Return the checked parcels. For k < 1 nothing is checked.

    >>> every_kth_checked(["a", "b!", "c!", "d", "e", "f"], 2)
    ['b!', 'c!', 'd', 'f']
    """
    if k < 1:
        return []
    checked = []
    waiting = k
    for p in parcels:
        waiting -= 1
        if waiting == 0:
            checked.append(p)
            waiting = 1 if p.endswith("!") else k
    return checked


def belt_load(weights, length):
    """Return the largest total weight on a belt which has room for `length` parcels in a row."""
    load = 0
    peak = 0
    for i, w in enumerate(weights):
        load += w
        if i >= length:
            load -= weights[i - length]
        peak = max(peak, load)
    return peak
