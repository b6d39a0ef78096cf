from typing import List


def sort_by_last_digits(numbers: List[int]) -> List[int]:
    """
    Sort the non-negative numbers by their last digit. Numbers with the same last digit are
    sorted by the digit before it (a missing digit counts as 0), and if that is the same
    too, they keep their order.

    >>> sort_by_last_digits([31, 12, 1, 52, 40])
    [40, 1, 31, 12, 52]
    """
    return sorted(numbers, key=lambda n: (n % 10, n // 10 % 10))


def nearest_to(values: List[float], target: float, k: int) -> List[float]:
    """
    Return the k values which are nearest to `target`, the nearest first. When two values
    have the same distance, the smaller one comes first.

    >>> nearest_to([1.0, 5.5, 3.0, 8.0], 4.0, 2)
    [3.0, 5.5]
    >>> nearest_to([2, 6], 4, 5)
    [2, 6]
    """
    ordered = sorted(values, key=lambda v: (abs(v - target), v))
    return ordered[:k]


def place_in_ranking(points, player):
    """
    `points` maps names to points. Return the place of `player` when more points are better.
    Players with equal points share the better place, as in sport: 50, 40, 40, 30 gives
    the places 1, 2, 2 and 4.

    Note: for an unknown player return 0.

    place_in_ranking({'Ana': 40, 'Bo': 50, 'Cy': 40, 'Di': 30}, 'Cy') == 2
    place_in_ranking({'Ana': 40, 'Bo': 50, 'Cy': 40, 'Di': 30}, 'Di') == 4
    place_in_ranking({}, 'Ed') == 0
    """
    if player not in points:
        return 0
    place = 1
    for name in points:
        if points[name] > points[player]:
            place += 1
    return place


def interleave_by_limit(l, limit):
    """
    Write a function that takes turns between small numbers (below the limit) and big numbers
    (the limit or more): a small one, a big one, a small one ... Inside of both groups the
    order of the list is kept. When one group is used up, the rest of the other one follows.

    interleave_by_limit([4, 1, 9, 6], 5) # => [4, 9, 1, 6]
    interleave_by_limit([5, 2, 7], 5) # => [2, 5, 7]
    """
    small = [x for x in l if x < limit]
    big = [x for x in l if x >= limit]
    res = []
    i = 0
    while i < len(small) or i < len(big):
        if i < len(small):
            res.append(small[i])
        if i < len(big):
            res.append(big[i])
        i += 1
    return res


def sort_the_negatives(lst):
    """
    Sort only the negative numbers among themselves, the largest first; all the other numbers
    stay where they are. The given list is not changed.

    Example:
    sort_the_negatives([5, -9, 4, -2, 0, -7]) == [5, -2, 4, -7, 0, -9]
    """
    out = lst[:]
    places = [i for i in range(len(out)) if out[i] < 0]
    negatives = sorted((out[i] for i in places), reverse=True)
    for i, value in zip(places, negatives):
        out[i] = value
    return out


def heaviest_first(parcels):
    # parcels are (name, kilos); heavy ones first, the same weight in order of the name
    return sorted(parcels, key=lambda p: (-p[1], p[0]))
