def flat_max_depth(l):
    """
    Given a nested list of integers, return a tuple (depth, biggest) where depth is the deepest
    level on which an integer stands (1 for the outer list) and biggest is the biggest integer on
    that level. If there is no integer at all return (0, None).

    Examples:
    flat_max_depth([9, [3, [5, 2]], [[4]]]) == (3, 5)
    flat_max_depth([[], [[]]]) == (0, None)
    """
    best = (0, None)

    def walk(x, d):
        nonlocal best
        for y in x:
            if isinstance(y, list):
                walk(y, d + 1)
            elif d > best[0] or (d == best[0] and y > best[1]):
                best = (d, y)

    walk(l, 1)
    return best


def alternate_sum(l, sign=1):
    """
    Add the integers of a nested list, but change the sign with each level: the outer level is
    added, the next level is subtracted, the next one added again, and so on.

    >>> alternate_sum([10, [3, [1]], 2])
    10
    >>> alternate_sum([])
    0
    """
    total = 0
    for x in l:
        if isinstance(x, list):
            total += alternate_sum(x, -sign)
        else:
            total += sign * x
    return total


def same_shape(a, b):
    """
    Check if two nested lists have the same shape, that is, the same lists in the same places;
    the values are not compared.

    same_shape([1, [2, 3]], [7, ["x", 0]]) == True
    same_shape([1, [2]], [[1], 2]) == False
    same_shape([], []) == True
    """
    if isinstance(a, list) != isinstance(b, list):
        return False
    if not isinstance(a, list):
        return True
    if len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if not same_shape(x, y):
            return False
    return True


def count_by_level(l):
    """
    Return a list in which the element i says how many values (not lists) stand on level i; the
    outer list has level 0.

    count_by_level([1, [2, [3, 4]], 5]) == [2, 1, 2]
    count_by_level([[], [[7]]]) == [0, 0, 1]
    count_by_level([]) == [0]
    """
    counts = []
    level = [l]
    while level:
        values = 0
        deeper = []
        for lst in level:
            for x in lst:
                if isinstance(x, list):
                    deeper.append(x)
                else:
                    values += 1
        counts.append(values)
        level = deeper
    return counts


def sort_deep(l):
    """
    Sort a nested list of integers at every level: first the integers in ascending order, then
    the inner lists (sorted inside in the same way) by their length, shorter first.

    sort_deep([3, [5, 4, 9], 1, [2]]) == [1, 3, [2], [4, 5, 9]]
    sort_deep([]) == []
    """
    nums = sorted(x for x in l if not isinstance(x, list))
    lists = [sort_deep(x) for x in l if isinstance(x, list)]
    lists.sort(key=len)
    return nums + lists


def replace_in(l, old, new):
    """
    Replace each old by new in a nested list, in place, and return how many replacements were made.

    >>> data = [1, [2, 1], [[1]]]
    >>> replace_in(data, 1, 8)
    3
    >>> data
    [8, [2, 8], [[8]]]
    """
    cnt = 0
    for i in range(len(l)):
        if isinstance(l[i], list):
            cnt += replace_in(l[i], old, new)
        elif l[i] == old:
            l[i] = new
            cnt += 1
    return cnt


def dict_paths(d, before=""):
    """Return the sorted paths to all values of a nested dictionary, with "/" between the keys.

    dict_paths({"a": {"b": 1, "c": {}}, "d": 2}) == ["a/b", "d"]
    """
    res = []
    for k in d:
        if isinstance(d[k], dict):
            res += dict_paths(d[k], before + k + "/")
        else:
            res.append(before + k)
    return sorted(res)
