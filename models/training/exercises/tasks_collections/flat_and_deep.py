def sum_by_depth(data):
    """
    Given a nested list of numbers, return a dictionary of depth -> sum of the numbers at that depth.
    Numbers in the outer list have depth 1. Depths without numbers do not appear.

    >>> sum_by_depth([1, [2, [10]], 3, [4]])
    {1: 4, 2: 6, 3: 10}
    """
    sums = {}

    def walk(items, depth):
        for x in items:
            if isinstance(x, list):
                walk(x, depth + 1)
            else:
                sums[depth] = sums.get(depth, 0) + x

    walk(data, 1)
    return {d: sums[d] for d in sorted(sums)}


def flatten_once(data):
    """
    Open the inner lists of a list by one level only. What is not a list stays where it is. Empty
    inner lists vanish.

    Examples:
    flatten_once([1, [2, [3]], []]) => [1, 2, [3]]
    """
    out = []
    for x in data:
        if isinstance(x, list):
            out.extend(x)
        else:
            out.append(x)
    return out


def count_lists(data):
    """
    Count the lists in a nested structure, the outer one included. Something that
    is no list counts 0.

    >>> count_lists([[], [1, [2]]])
    4
    """
    if not isinstance(data, list):
        return 0
    return 1 + sum(count_lists(x) for x in data)


def replace_deep(data, old, new):
    """
    Return a copy of a nested list in which every element that equals `old` is replaced by `new`. Tuples
    inside stay tuples.

    replace_deep([1, (1, [2, 1])], 1, "x") -> ["x", ("x", [2, "x"])]
    """
    if isinstance(data, list):
        return [replace_deep(x, old, new) for x in data]
    if isinstance(data, tuple):
        return tuple(replace_deep(x, old, new) for x in data)
    return new if data == old else data


def position_of(data, wanted):
    """
    Find the first place of a value in a nested list and return it as a list of indices, the outermost
    first. Return None if the value is not there.

    >>> position_of(["a", ["b", ["c"]]], "c")
    [1, 1, 0]
    """
    for i, x in enumerate(data):
        if isinstance(x, list):
            inner = position_of(x, wanted)
            if inner is not None:
                return [i] + inner
        elif x == wanted:
            return [i]
    return None


def drop_nones(data):
    """
    Remove every None from nested lists and dictionaries. Lists and dictionaries which become empty
    are kept. A dictionary entry with the value None is removed with its key.

    >>> drop_nones({"a": None, "b": [1, None, {"c": None}]})
    {'b': [1, {}]}
    """
    if isinstance(data, dict):
        return {k: drop_nones(v) for k, v in data.items() if v is not None}
    if isinstance(data, list):
        return [drop_nones(v) for v in data if v is not None]
    return data


def bracket_text(data):
    """
    Write a nested list as a text with round brackets and spaces.

    bracket_text([1, [2, 3], []]) == "(1 (2 3) ())"
    """
    parts = []
    for x in data:
        parts.append(bracket_text(x) if isinstance(x, list) else str(x))
    return "(" + " ".join(parts) + ")"
