from typing import List


def cut_at_zero(values: List[int]) -> List[List[int]]:
    """
    Cut a list of numbers into pieces at each zero. The zeros disappear, and empty pieces are
    not returned.

    >>> cut_at_zero([1, 2, 0, 0, 3, 0])
    [[1, 2], [3]]
    """
    pieces = []
    current = []
    for v in values:
        if v == 0:
            if current:
                pieces.append(current)
            current = []
        else:
            current.append(v)
    if current:
        pieces.append(current)
    return pieces


def swap_extremes(lst):
    """
    Return a copy of the list in which the first occurrence of the smallest number and the last
    occurrence of the largest number have changed places.

    Examples:
    swap_extremes([5, 1, 9, 3]) == [5, 9, 1, 3]
    swap_extremes([]) == []
    swap_extremes([4, 4]) == [4, 4]
    """
    res = list(lst)
    if not res:
        return res
    low = high = 0
    for i in range(len(res)):
        if res[i] < res[low]:
            low = i
        if res[i] >= res[high]:
            high = i
    res[low], res[high] = res[high], res[low]
    return res


def remove_around(lst, x):
    """
    Remove each x from the list together with its right neighbour. If the right neighbour is an
    x too, it is removed as a neighbour and does not remove anything itself.

    remove_around([1, 7, 2, 3], 7) -> [1, 3]
    remove_around([7, 7, 4], 7) -> [4]
    remove_around([3, 7], 7) -> [3]
    """
    out = []
    i = 0
    while i < len(lst):
        if lst[i] == x:
            i += 2
        else:
            out.append(lst[i])
            i += 1
    return out


def fill_gaps(nums: List[int]) -> List[int]:
    """
    Between two neighbours whose difference is larger than one, put in all the missing whole
    numbers, upwards or downwards.

    >>> fill_gaps([2, 5, 4, 1])
    [2, 3, 4, 5, 4, 3, 2, 1]
    >>> fill_gaps([6])
    [6]
    """
    out = []
    for n in nums:
        if out:
            step = 1 if n > out[-1] else -1
            for m in range(out[-1] + step, n, step):
                out.append(m)
        out.append(n)
    return out


def rotate_until(lst, cond):
    """
    Move numbers from the front to the back, one at a time, until the first number fulfils the
    condition (a function that returns True or False). If no number does, return the list in
    its old order.

    >>> rotate_until([3, 9, 4, 7], lambda x: x % 2 == 0)
    [4, 7, 3, 9]
    >>> rotate_until([1, 3], lambda x: x > 5)
    [1, 3]
    """
    for i in range(len(lst)):
        if cond(lst[i]):
            return lst[i:] + lst[:i]
    return lst[:]


def keep_distance(sorted_marks, d):
    """
    Trees are planted along a road at some of the marks. Walk along the sorted marks and plant
    a tree at the first one, then always at the next mark which is at least d away from the
    last tree. Return the marks with a tree.

    keep_distance([0, 3, 5, 9, 10], 4) == [0, 5, 9]
    """
    planted = []
    for m in sorted_marks:
        if len(planted) == 0 or m - planted[-1] >= d:
            planted.append(m)
    return planted


def weave(a, b, n):
    # n numbers of a, then n numbers of b, and so on until both lists are used up
    out = []
    i = 0
    while i < len(a) or i < len(b):
        out += a[i:i + n]
        out += b[i:i + n]
        i += n
    return out
