from typing import List, Optional, Tuple


def winners(a: List[int], b: List[int]) -> List[str]:
    """
    Two players lay down cards one by one. For every pair of cards return "A" or "B" for the
    higher card, and "=" if they are equal. If one player has more cards, the extra cards all win
    for this player.

    >>> winners([3, 5, 2], [4, 5])
    ['B', '=', 'A']
    """
    res = []
    i = 0
    while i < len(a) or i < len(b):
        if i >= len(b):
            res.append("A")
        elif i >= len(a):
            res.append("B")
        elif a[i] == b[i]:
            res.append("=")
        else:
            res.append("A" if a[i] > b[i] else "B")
        i += 1
    return res


def fits_under(a: List[int], b: List[int]) -> int:
    """
    a is the outline of a roof, b the outline of a wardrobe. Return the smallest shift s at which
    the wardrobe stands completely under the roof, that is, b[j] is smaller than a[s + j] for
    each j. If it fits nowhere, return -1.

    Examples:
    fits_under([2, 4, 6, 7, 3], [3, 5]) == 1
    fits_under([1, 2], [2]) == -1
    fits_under([], []) == 0
    """
    for s in range(len(a) - len(b) + 1):
        fits = True
        for j in range(len(b)):
            if b[j] >= a[s + j]:
                fits = False
                break
        if fits:
            return s
    return -1


def nearest_partner(a: List[int], b: List[int]) -> List[Optional[int]]:
    """
    For each number in a find the number in b that is nearest to it but different from it. When
    two are equally near, take the greater. If there is no such number, put None.

    nearest_partner([5, 1], [4, 6, 5]) == [6, 4]
    nearest_partner([2], [2]) == [None]
    nearest_partner([], [1]) == []
    """
    result = []
    for x in a:
        best = None
        for y in b:
            if y == x:
                continue
            if best is None or abs(y - x) < abs(best - x):
                best = y
            elif abs(y - x) == abs(best - x) and y > best:
                best = y
        result.append(best)
    return result


def missing_and_extra(planned: List[str], packed: List[str]) -> Tuple[List[str], List[str]]:
    """
    Compare a packing list with what was packed; things can be there several times. Return a
    tuple of two sorted lists: what is missing and what is too much, each as often as it is
    missing or too much.

    missing_and_extra(["sock", "sock", "cap"], ["sock", "map"]) == (["cap", "sock"], ["map"])
    missing_and_extra([], []) == ([], [])
    """
    extra = sorted(packed)
    missing = []
    for thing in sorted(planned):
        if thing in extra:
            extra.remove(thing)
        else:
            missing.append(thing)
    return missing, extra


def smaller_than_all(a: List[int], b: List[int]) -> int:
    """Count the numbers of a that are smaller than every number in b. With an empty b all
    numbers count.

    smaller_than_all([1, 5, 2], [3, 4]) == 2
    smaller_than_all([1, 5], []) == 2
    """
    cnt = 0
    for x in a:
        if all(x < y for y in b):
            cnt += 1
    return cnt


def cross_sums(a: List[int], b: List[int], limit: int) -> List[int]:
    """
    Return the different sums of one element of a and one element of b that do not exceed limit,
    greatest first.

    cross_sums([1, 2], [10, 20], 21) == [21, 12, 11]
    cross_sums([], [1], 5) == []
    """
    sums = set()
    for x in a:
        for y in b:
            if x + y <= limit:
                sums.add(x + y)
    return sorted(sums, reverse=True)
