import math
from typing import List


def x_list(n, m):
    """
    Create a list of the numbers from 1 to n, but every number that has the digit m in it is
    replaced by its negative, and every number that is a multiple of m (and does not have the
    digit) is replaced by 0. m is a digit from 1 to 9.

    Examples:
    x_list(7, 3) == [1, 2, -3, 4, 5, 0, 7]
    x_list(0, 3) == []
    """
    l = []
    for i in range(1, n + 1):
        if str(m) in str(i):
            l.append(-i)
        elif i % m == 0:
            l.append(0)
        else:
            l.append(i)
    return l


def last_bigger(lst, x):
    """
    Return the index of the last element that is bigger than x and stands at an odd position. If
    there is none return -1.

    last_bigger([9, 9, 9, 2], 5) == 1
    last_bigger([9], 5) == -1
    """
    for i in range(len(lst) - 1, -1, -1):
        if i % 2 == 1 and lst[i] > x:
            return i
    return -1


def sum_of_ends(lists: List[List[int]]) -> List[int]:
    """
    For each of the lists return the sum of its first and its last element. A list with a single
    element counts this element once; an empty list is skipped, so the result can be shorter.

    >>> sum_of_ends([[1, 5, 3], [], [4]])
    [4, 4]
    """
    res = []
    for l in lists:
        if len(l) == 1:
            res.append(l[0])
        elif len(l) > 1:
            res.append(l[0] + l[-1])
    return res


def digit_groups(numbers):
    """
    Group numbers by their number of digits (the sign is not a digit). Return a list of lists:
    first the group of the numbers with the fewest digits. Inside of each group the numbers are
    in descending order.

    digit_groups([5, 100, 42, -7, 10]) => [[5, -7], [42, 10], [100]]
    digit_groups([]) => []
    """
    groups = {}
    for n in numbers:
        k = len(str(abs(n)))
        groups.setdefault(k, []).append(n)
    ans = []
    for k in sorted(groups):
        ans.append(sorted(groups[k], reverse=True))
    return ans


def round_to_root(l):
    """
    Replace each positive number by its square root rounded to the nearest integer, and each
    other number by 0; then remove neighbours that are equal.

    round_to_root([4, 5, 9, -1, 0, 10]) == [2, 3, 0, 3]
    round_to_root([]) == []
    """
    tmp = []
    for x in l:
        if x > 0:
            tmp.append(round(math.sqrt(x)))
        else:
            tmp.append(0)
    res = []
    for i in range(len(tmp)):
        if i == 0 or tmp[i] != tmp[i - 1]:
            res.append(tmp[i])
    return res


def lonely_digit(l):
    """
    Return the index of the first number whose last digit is not the last digit of any other
    number in the list. If there is no such number, return None. All numbers are at least 0.

    lonely_digit([14, 7, 24, 8, 17]) == 3
    lonely_digit([5, 25]) == None
    """
    ends = [x % 10 for x in l]
    for i in range(len(ends)):
        flag = True
        for j in range(len(ends)):
            if i != j and ends[i] == ends[j]:
                flag = False
        if flag:
            return i
    return None


def pairs_dict(l):
    """Make a dictionary from a flat list key, value, key, value, ...; a key at the end without
    value gets None.

    pairs_dict(["a", 1, "b", 2, "c"]) == {"a": 1, "b": 2, "c": None}
    """
    d = {}
    for i in range(0, len(l), 2):
        d[l[i]] = l[i + 1] if i + 1 < len(l) else None
    return d
