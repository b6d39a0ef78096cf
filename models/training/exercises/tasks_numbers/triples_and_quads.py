from typing import List


def evenly_spaced(marks: List[int]) -> List[tuple]:
    """
    Find all triples of marks on a ruler such that the middle one is exactly halfway between
    the two others. The marks are different. Return the triples in increasing order, sorted by
    the first and then by the second mark.

    >>> evenly_spaced([1, 7, 4, 10])
    [(1, 4, 7), (4, 7, 10)]
    """
    marks = sorted(marks)
    there = set(marks)
    res = []
    for i in range(len(marks)):
        for j in range(i + 1, len(marks)):
            c = 2 * marks[j] - marks[i]
            if c in there:
                res.append((marks[i], marks[j], c))
    return res


def teams_of_three(strengths, limit):
    """
    Count the teams of three different players for which the strongest one is weaker than the
    two others together, and the sum of the strengths is not above the limit.

    teams_of_three([3, 4, 5, 9], 20) == 1
    teams_of_three([1, 2], 10) == 0
    """
    s = sorted(strengths)
    n = len(s)
    teams = 0
    for i in range(n - 2):
        for j in range(i + 1, n - 1):
            for k in range(j + 1, n):
                if s[k] < s[i] + s[j] and s[i] + s[j] + s[k] <= limit:
                    teams += 1
    return teams


def rectangles_with(area: int, perimeter_max: int) -> int:
    """
    Count the rectangles with whole sides a <= b that have exactly the given area and whose
    perimeter is at most `perimeter_max`.

    >>> rectangles_with(36, 30)
    3
    >>> rectangles_with(7, 10)
    0
    """
    cnt = 0
    a = 1
    while a * a <= area:
        if area % a == 0:
            b = area // a
            if 2 * (a + b) <= perimeter_max:
                cnt += 1
        a += 1
    return cnt


def chord_triples(notes, gaps):
    """
    Three notes, given as numbers, make a chord if the distances from the lowest to the middle
    note and from the middle to the highest note are exactly those in the tuple `gaps`. Return
    all the lowest notes of chords in the list, sorted and each only once.

    chord_triples([0, 4, 7, 5, 9, 12], (4, 3)) -> [0, 5]
    chord_triples([1, 2], (1, 1)) -> []
    """
    res = set()
    for x in notes:
        mid = x + gaps[0]
        top = mid + gaps[1]
        if mid in notes and top in notes:
            res.add(x)
    return sorted(res)


def crossing_out(nums):
    # counts the triples of neighbours whose middle one is the odd one out: equal outer numbers
    cnt = 0
    for i in range(1, len(nums) - 1):
        if nums[i - 1] == nums[i + 1] and nums[i] != nums[i - 1]:
            cnt += 1
    return cnt


def largest_triple_product(nums: List[int], bound: int) -> int:
    """
    Return the largest product of three numbers at different positions that is below the bound.
    If no product is, return -1. All the numbers are positive.

    largest_triple_product([2, 3, 5, 7], 50) # => 42
    largest_triple_product([9, 9, 9], 100) # => -1
    """
    best = -1
    l = len(nums)
    for i in range(l):
        for j in range(i):
            for k in range(j):
                p = nums[i] * nums[j] * nums[k]
                if best < p < bound:
                    best = p
    return best
