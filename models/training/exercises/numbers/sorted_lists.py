from typing import List, Optional


def insert_in_order(queue: List[int], ticket: int) -> List[int]:
    """Put a ticket number into a sorted queue and return the new queue. The old one stays as it is.

    >>> insert_in_order([3, 8, 12], 9)
    [3, 8, 9, 12]
    >>> insert_in_order([], 4)
    [4]
    """
    for i in range(len(queue)):
        if queue[i] > ticket:
            return queue[:i] + [ticket] + queue[i:]
    return queue + [ticket]


def merge_descending(a: List[int], b: List[int]) -> List[int]:
    """Merge two lists that are sorted from large to small.

    >>> merge_descending([9, 4, 1], [7, 4])
    [9, 7, 4, 4, 1]
    """
    merged = []
    i, j = 0, 0
    while i < len(a) and j < len(b):
        if a[i] >= b[j]:
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    merged.extend(a[i:])
    merged.extend(b[j:])
    return merged


def who_is_ahead(a, b, limit):
    """Two sorted lists hold the seconds at which goals fell. Return the result up to the limit as text,
    together with the second of the last goal.

    >>> who_is_ahead([30, 50, 88], [12, 51], 60)
    ('2:2', 51)
    """
    i = j = 0
    last = 0
    while i < len(a) and a[i] <= limit:
        last = max(last, a[i])
        i += 1
    while j < len(b) and b[j] <= limit:
        last = max(last, b[j])
        j += 1
    return f"{i}:{j}", last


def only_in_first(old: List[int], new: List[int]) -> List[int]:
    """Customer numbers of the old list that are no longer in the new one, sorted.

    >>> only_in_first([4, 1, 9], [9, 2])
    [1, 4]
    """
    return sorted(set(old) - set(new))


def count_below(sorted_values: List[int], limit: int) -> int:
    """Number of values below the limit, found by halving the search range.

    >>> count_below([1, 4, 4, 7, 10], 5)
    3
    >>> count_below([1, 4], 0)
    0
    """
    low, high = 0, len(sorted_values)
    while low < high:
        mid = (low + high) // 2
        if sorted_values[mid] < limit:
            low = mid + 1
        else:
            high = mid
    return low


def nearest_value(sorted_values: List[int], x: int) -> Optional[int]:
    """The value nearest to x, the smaller one in a tie; None for an empty list."""
    if not sorted_values:
        return None
    best = sorted_values[0]
    for v in sorted_values:
        if abs(v - x) < abs(best - x):
            best = v
    return best


def late_arrivals(values):
    """Ticket numbers should rise. List all tickets that come after a higher one.

    >>> late_arrivals([2, 5, 4, 6, 3])
    [4, 3]
    """
    late = []
    highest = values[0] if values else 0
    for v in values:
        if v < highest:
            late.append(v)
        else:
            highest = v
    return late


def blocks_of(values, size):
    """Values that occur at least `size` times in a sorted list.

    >>> blocks_of([2, 2, 5, 7, 7, 7], 2)
    [2, 7]
    """
    found = []
    i = 0
    while i < len(values):
        j = i
        while j < len(values) and values[j] == values[i]:
            j += 1
        if j - i >= size:
            found.append(values[i])
        i = j
    return found
