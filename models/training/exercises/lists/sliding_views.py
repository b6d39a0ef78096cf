from typing import List, Optional


def windows(values: List[int], size: int) -> List[List[int]]:
    """All groups of `size` neighbouring measurements.

    >>> windows([1, 2, 3, 4], 3)
    [[1, 2, 3], [2, 3, 4]]
    >>> windows([1], 3)
    []
    """
    out = []
    for i in range(len(values) - size + 1):
        out.append(values[i:i + size])
    return out


def calmest_window(values: List[int], size: int) -> Optional[int]:
    """Start of the window in which the difference of maximum and minimum is smallest.

    >>> calmest_window([5, 9, 7, 7, 8, 1], 3)
    2
    >>> calmest_window([5], 2) is None
    True
    """
    best_start = None
    best_range = 0
    for i in range(len(values) - size + 1):
        part = values[i:i + size]
        spread = max(part) - min(part)
        if best_start is None or spread < best_range:
            best_start = i
            best_range = spread
    return best_start


def louder_than_before(values: List[int], size: int) -> List[int]:
    """Positions whose value is larger than all of the `size` values before it. The first
    value never counts.

    >>> louder_than_before([4, 1, 3, 2, 6], 2)
    [4]
    >>> louder_than_before([4, 1, 3, 2, 6], 1)
    [2, 4]
    """
    out = []
    for i in range(1, len(values)):
        start = max(0, i - size)
        if values[i] > max(values[start:i]):
            out.append(i)
    return out


def alarms(values: List[int], size: int, limit: int) -> List[int]:
    """Positions at which the sum of the last `size` values exceeds the limit.

    >>> alarms([3, 4, 5, 1, 9], 2, 8)
    [2, 4]
    """
    positions = []
    total = 0
    for i in range(len(values)):
        total += values[i]
        if i >= size:
            total -= values[i - size]
        if i >= size - 1 and total > limit:
            positions.append(i)
    return positions


def chunk_evenly(items: List[str], groups: int) -> List[List[str]]:
    """Divide the pupils into groups of nearly the same size, larger groups first.

    >>> chunk_evenly(['a', 'b', 'c', 'd', 'e'], 3)
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    size, extra = divmod(len(items), groups)
    result = []
    start = 0
    for g in range(groups):
        end = start + size + (1 if g < extra else 0)
        result.append(items[start:end])
        start = end
    return result


def iban_groups(code: str, first: int, size: int = 4) -> str:
    """Write a long code in groups; the first group has its own length.

    >>> iban_groups('DE123456789', 2)
    'DE 1234 5678 9'
    """
    groups = [code[:first]]
    start = first
    while start < len(code):
        groups.append(code[start:start + size])
        start += size
    return ' '.join(groups)


def growing_chunks(items: list) -> List[list]:
    """Take one, then two, then three ... until nothing is left.

    >>> growing_chunks([1, 2, 3, 4, 5, 6, 7])
    [[1], [2, 3], [4, 5, 6], [7]]
    """
    chunks = []
    size = 1
    i = 0
    while i < len(items):
        chunks.append(items[i:i + size])
        i += size
        size += 1
    return chunks
