from typing import List, Optional, Tuple


def sample_parcels(parcels: List[str], step: int) -> List[str]:
    """Return the parcels that the inspector opens: the first one and then every step-th one.

    >>> sample_parcels(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], 3)
    ['p1', 'p4', 'p7']
    >>> sample_parcels([], 2)
    []
    """
    picked = []
    i = 0
    while i < len(parcels):
        picked.append(parcels[i])
        i += step
    return picked


def pack_crates(weights: List[int], limit: int) -> List[List[int]]:
    """Put the parcels into crates in belt order. A new crate is opened when the next parcel
    would push the current crate over the limit.

    >>> pack_crates([4, 3, 5, 2, 6, 1], 8)
    [[4, 3], [5, 2], [6, 1]]
    >>> pack_crates([9], 8)
    [[9]]
    """
    crates = []
    current = []
    load = 0
    for w in weights:
        if current and load + w > limit:
            crates.append(current)
            current = []
            load = 0
        current.append(w)
        load += w
    if current:
        crates.append(current)
    return crates


def first_heavy(weights: List[int], limit: int) -> Optional[int]:
    """Position of the first parcel heavier than limit, or None.

    >>> first_heavy([2, 9, 4, 12], 5)
    1
    >>> first_heavy([2, 3], 5) is None
    True
    """
    for i, w in enumerate(weights):
        if w > limit:
            return i
    return None


def last_heavy(weights: List[int], limit: int) -> int:
    """Position of the last parcel heavier than limit, or -1.

    >>> last_heavy([2, 9, 4, 12, 1], 5)
    3
    >>> last_heavy([1, 1], 5)
    -1
    """
    for i in range(len(weights) - 1, -1, -1):
        if weights[i] > limit:
            return i
    return -1


def divert(parcels: List[str], prefix: str) -> Tuple[List[str], List[str]]:
    """Split the belt into the parcels whose label starts with the prefix and the others.

    >>> divert(['DE-1', 'FR-7', 'DE-9', 'IT-2'], 'DE')
    (['DE-1', 'DE-9'], ['FR-7', 'IT-2'])
    """
    matching, rest = [], []
    for label in parcels:
        if label.startswith(prefix):
            matching.append(label)
        else:
            rest.append(label)
    return matching, rest


def merge_belts(upper: List[str], lower: List[str]) -> List[str]:
    """Two belts feed one line: one parcel from the upper, two from the lower, and so on
    until both are empty.

    >>> merge_belts(['a', 'b'], ['1', '2', '3', '4', '5'])
    ['a', '1', '2', 'b', '3', '4', '5']
    >>> merge_belts(['a', 'b', 'c'], ['1'])
    ['a', '1', 'b', 'c']
    """
    line = []
    u, v = 0, 0
    while u < len(upper) or v < len(lower):
        line.extend(upper[u:u + 1])
        line.extend(lower[v:v + 2])
        u += 1
        v += 2
    return line


def belt_after_jam(parcels, jam_start, jam_end):
    # parcels between jam_start and jam_end (inclusive) come out in reversed order
    return parcels[:jam_start] + parcels[jam_start:jam_end + 1][::-1] + parcels[jam_end + 1:]
