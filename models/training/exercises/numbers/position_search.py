from typing import List, Optional, Tuple


def last_position(values: List[int], wanted: int) -> int:
    """Index of the last occurrence, searched from the end; -1 if there is none.

    >>> last_position([4, 7, 4, 1], 4)
    2
    """
    for i in range(len(values) - 1, -1, -1):
        if values[i] == wanted:
            return i
    return -1


def positions_of_extremes(values: List[int]) -> Tuple[int, int]:
    """Index of the smallest and of the largest value, the first ones if there are several.

    >>> positions_of_extremes([5, 2, 9, 2, 9])
    (1, 2)
    """
    low = high = 0
    for i, v in enumerate(values):
        if v < values[low]:
            low = i
        if v > values[high]:
            high = i
    return low, high


def distance_between(shelf: List[int], a: int, b: int) -> Optional[int]:
    """How many books stand between the books with numbers a and b? None if one is missing.

    >>> distance_between([9, 4, 6, 1, 3], 4, 3)
    2
    """
    if a not in shelf or b not in shelf:
        return None
    return abs(shelf.index(a) - shelf.index(b)) - 1


def misplaced(values: List[int]) -> List[int]:
    """Positions at which a list differs from the same list in sorted order.

    >>> misplaced([1, 4, 3, 2, 5])
    [1, 3]
    """
    return [i for i, (a, b) in enumerate(zip(values, sorted(values))) if a != b]


def closest_repeat(values: List[int]) -> int:
    """Smallest distance between two equal values, or 0 if all are different.

    >>> closest_repeat([8, 3, 5, 8, 5, 3])
    2
    """
    last = {}
    best = 0
    for i, v in enumerate(values):
        if v in last:
            d = i - last[v]
            if best == 0 or d < best:
                best = d
        last[v] = i
    return best


def own_index_values(values: List[int]) -> List[int]:
    """Values that stand at the position of their own value, counting positions from 1."""
    return [v for i, v in enumerate(values, 1) if v == i]


def jump_through(values: List[int]) -> List[int]:
    """Begin at position 0; each value tells how far to jump. Return all visited positions until the
    jump leads out of the list or to a position visited before.

    >>> jump_through([2, 9, 1, -2, 5])
    [0, 2, 3, 1]
    """
    visited = []
    i = 0
    while 0 <= i < len(values) and i not in visited:
        visited.append(i)
        i += values[i]
    return visited


def insert_positions(ranking: List[int], newcomers: List[int]) -> List[int]:
    """Place, counted from 1, that each newcomer would take in a ranking from high to low.

    >>> insert_positions([90, 70, 50], [95, 60, 10])
    [1, 3, 4]
    """
    places = []
    for n in newcomers:
        place = 1
        while place <= len(ranking) and ranking[place - 1] >= n:
            place += 1
        places.append(place)
    return places


def rotate_to_smallest(values):
    """Turn a ring of numbers so that the smallest one comes first.

    >>> rotate_to_smallest([7, 9, 2, 5])
    [2, 5, 7, 9]
    """
    i = values.index(min(values))
    return values[i:] + values[:i]


def every_nth(values, n, start=0):
    # the values at start, start + n, start + 2 * n, ...
    picked = []
    i = start
    while i < len(values):
        picked.append(values[i])
        i += n
    return picked
