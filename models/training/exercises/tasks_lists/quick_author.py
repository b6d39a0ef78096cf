import math


def f1(l, k):
    """
    Given a list of integers and a number k, return the sum of all elements whose distance to
    their nearest multiple of k is at most 1. For example, with k = 5 the numbers 9, 10 and 11
    count, but 12 does not.

    f1([9, 12, 11, 7], 5) == 20
    f1([], 3) == 0
    """
    ans = 0
    for x in l:
        r = x % k
        if min(r, k - r) <= 1:
            ans += x
    return ans


def solve_marks(l):
    """
    You are given a list of marks from 1 to 6. Return a list of three integers: how many marks are
    good (1 or 2), how many are fair (3 or 4), how many are bad (5 or 6). Other numbers are not marks
    and make the whole answer None.

    Examples:
    solve_marks([1, 3, 6, 2]) => [2, 1, 1]
    solve_marks([]) => [0, 0, 0]
    solve_marks([1, 7]) => None
    """
    ans = [0, 0, 0]
    for x in l:
        if x < 1 or x > 6:
            return None
        ans[(x - 1) // 2] += 1
    return ans


def g(l):
    """
    Given a list of lists of integers, return the list of the largest numbers of those inner
    lists in which the largest number stands at the end. Empty inner lists are skipped.

    g([[1, 2, 3], [3, 1], [], [5], [4, 4]]) == [3, 5, 4]
    g([]) == []
    """
    ans = []
    for x in l:
        if len(x) > 0 and x[-1] == max(x):
            ans.append(x[-1])
    return ans


def flip_until(lst, stop):
    """
    Multiply the elements by -1 from the start of the list until the number stop is met;
    stop itself and everything behind it remain as they are. If stop is not in the list, nothing
    changes.

    flip_until([1, -2, 5, 3], 5) == [-1, 2, 5, 3]
    flip_until([1, 2], 9) == [1, 2]
    """
    if stop not in lst:
        return lst
    res = []
    flag = False
    for x in lst:
        if x == stop:
            flag = True
        if flag:
            res.append(x)
        else:
            res.append(-x)
    return res


def cnt_between(l, a, b):
    """Count the elements that stand between the first a and the last b of the list; 0 if there are none
    or if one of the two is missing.

    cnt_between([7, 1, 5, 5, 2, 9], 1, 2) == 2
    cnt_between([2, 1], 1, 2) == 0
    """
    if a not in l or b not in l:
        return 0
    i = l.index(a)
    j = len(l) - 1 - l[::-1].index(b)
    return max(0, j - i - 1)
