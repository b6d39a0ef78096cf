from typing import List, Tuple


def overlap_length(a: Tuple[int, int], b: Tuple[int, int]) -> int:
    """
    Two shelves cover the places a[0]..a[1] and b[0]..b[1], ends included. Return the number
    of places that belong to both.

    overlap_length((1, 5), (4, 9)) == 2
    overlap_length((1, 3), (4, 6)) == 0
    """
    lo = max(a[0], b[0])
    hi = min(a[1], b[1])
    if hi < lo:
        return 0
    return hi - lo + 1


def free_places(size: int, taken: List[Tuple[int, int]]) -> List[int]:
    """
    A shelf has the places 1 to size. `taken` lists the parts that are full as (from, to),
    ends included; parts can overlap or reach beyond the shelf. Return the free places.

    >>> free_places(8, [(2, 3), (3, 5), (8, 12)])
    [1, 6, 7]
    """
    used = [False] * (size + 1)
    for a, b in taken:
        for p in range(max(1, a), min(size, b) + 1):
            used[p] = True
    free = []
    for p in range(1, size + 1):
        if not used[p]:
            free.append(p)
    return free


def range_of_need(stock, demand):
    """
    Given the stock at the start and the demand of each day, return how many full days the
    stock lasts. A day on which the demand cannot be met in full does not count and ends
    the count.

    Example:
    range_of_need(20, [5, 8, 6, 4]) == 3
    range_of_need(3, [5]) == 0
    """
    days = 0
    for d in demand:
        if d > stock:
            break
        stock -= d
        days += 1
    return days


def load_trucks(weights, capacity):
    """
    Parcels come on a belt and must be loaded in this order. A parcel that does not fit on the
    current truck goes on a new one. Return the list of the loads of all trucks. A parcel that
    is heavier than the capacity raises a ValueError.

    load_trucks([4, 3, 5, 1, 9], 10) -> [7, 6, 9]
    load_trucks([], 10) -> []
    """
    loads = []
    current = 0
    for w in weights:
        if w > capacity:
            raise ValueError('parcel too heavy')
        if current + w > capacity:
            loads.append(current)
            current = 0
        current += w
    if current > 0:
        loads.append(current)
    return loads


def most_covered(intervals: List[Tuple[int, int]]) -> int:
    """
    Return the smallest whole number which lies in the largest number of the given closed
    intervals. The list is not empty.

    >>> most_covered([(1, 4), (3, 8), (4, 6)])
    4
    >>> most_covered([(5, 6)])
    5
    """
    best, best_cnt = None, 0
    low = min(a for a, b in intervals)
    high = max(b for a, b in intervals)
    for x in range(low, high + 1):
        cnt = 0
        for a, b in intervals:
            if a <= x <= b:
                cnt += 1
        if cnt > best_cnt:
            best_cnt = cnt
            best = x
    return best


def restock(levels, low, target):
    """
    Each level below `low` is filled up to `target`. Return (new levels, pieces ordered).

    restock([3, 10, 0], 5, 8) # => ([8, 10, 8], 13)
    """
    ordered = 0
    new = []
    for x in levels:
        if x < low:
            ordered += target - x
            x = target
        new.append(x)
    return new, ordered


def inventory_gaps(ids):
    # numbers that are missing between the smallest and the largest id
    s = set(ids)
    return [i for i in range(min(s), max(s)) if i not in s] if s else []
