def count_empty_boxes(box):
    """
    A box is a list; it may hold numbers and other boxes. Count the boxes inside that are empty.
    The outer box itself is counted too if it is empty.

    >>> count_empty_boxes([1, [], [2, []]])
    2
    >>> count_empty_boxes([])
    1
    """
    if len(box) == 0:
        return 1
    cnt = 0
    for x in box:
        if isinstance(x, list):
            cnt += count_empty_boxes(x)
    return cnt


def sum_at_level(box, level):
    """
    Given a nested list of integers and a level (1 is the outermost list), return the sum of the
    integers that lie exactly at that level. If nothing lies there, the sum is 0.

    Examples:
    sum_at_level([1, [2, 3, [10]], 4], 1) == 5
    sum_at_level([1, [2, 3, [10]], 4], 2) == 5
    sum_at_level([1, [2, 3, [10]], 4], 3) == 10
    sum_at_level([1, [2]], 7) == 0
    """
    total = 0
    for x in box:
        if isinstance(x, list):
            if level > 1:
                total += sum_at_level(x, level - 1)
        elif level == 1:
            total += x
    return total


def double_odd_keep_shape(box):
    """
    Return a copy of the nested list in which each odd integer is doubled and each even integer
    is unchanged. The shape stays the same and the given list is not changed.

    double_odd_keep_shape([1, [2, [3]], []]) == [2, [2, [6]], []]
    """
    res = []
    for x in box:
        if isinstance(x, list):
            res.append(double_odd_keep_shape(x))
        elif x % 2 == 1:
            res.append(x * 2)
        else:
            res.append(x)
    return res


def path_to(box, target):
    """
    Find the first place of target in a nested list, reading from left to right and going into
    each inner list as it comes. Return the list of indices that leads to it, or None if it is
    not there.

    >>> path_to(["a", ["b", ["key"]], "key"], "key")
    [1, 1, 0]
    >>> path_to([[], "a"], "key") is None
    True
    """
    for i in range(len(box)):
        if isinstance(box[i], list):
            rest = path_to(box[i], target)
            if rest is not None:
                return [i] + rest
        elif box[i] == target:
            return [i]
    return None


def drop_small_boxes(box, size):
    """
    Remove from a nested list all inner lists that have fewer than size elements. The inner lists
    are cleaned first and only then is their size checked. The outermost list always stays.

    drop_small_boxes([1, [2], [3, 4]], 2) == [1, [3, 4]]
    drop_small_boxes([[1, [2]]], 2) == []
    """
    out = []
    for x in box:
        if isinstance(x, list):
            inner = drop_small_boxes(x, size)
            if len(inner) >= size:
                out.append(inner)
        else:
            out.append(x)
    return out


def longest_word_inside(box):
    """
    You are given a nested list of words. Return the longest word, the one found first
    when several have the same length. For a list without words return an empty string.

    longest_word_inside(["oak", ["maple", ["birch"]], "fir"]) == "maple"
    longest_word_inside([[], []]) == ""
    """
    best = ""
    for x in box:
        w = longest_word_inside(x) if isinstance(x, list) else x
        if len(w) > len(best):
            best = w
    return best
