def apply_where(items, condition, change):
    """Return a new list in which change() was applied to the items that meet the condition.

    >>> apply_where([3, 10, 4, 25], lambda p: p >= 10, lambda p: p - 2)
    [3, 8, 4, 23]
    >>> apply_where(['tea', 'milk'], lambda w: len(w) == 3, str.upper)
    ['TEA', 'milk']
    """
    result = []
    for item in items:
        if condition(item):
            result.append(change(item))
        else:
            result.append(item)
    return result


def find_first(items, condition, default=None):
    """The first item that meets the condition, otherwise the default.

    >>> find_first(['ox', 'horse', 'cat'], lambda w: len(w) > 2)
    'horse'
    >>> find_first([1, 2], lambda n: n > 5, default=0)
    0
    """
    for item in items:
        if condition(item):
            return item
    return default


def find_last_position(items, condition):
    """
    >>> find_last_position([5, -1, 7, -2, 8], lambda t: t < 0)
    3
    >>> find_last_position([5], lambda t: t < 0)
    -1
    """
    position = -1
    for i in range(len(items)):
        if condition(items[i]):
            position = i
    return position


def split_by(items, condition):
    """Two lists: the items that pass and the items that fail, both in the old order.

    >>> split_by([12, 5, 30, 8], lambda minutes: minutes > 10)
    ([12, 30], [5, 8])
    """
    passed = [x for x in items if condition(x)]
    failed = [x for x in items if not condition(x)]
    return passed, failed


def group_by(items, key):
    """Collect the items in a dict of lists, keyed by the result of the key function.

    >>> group_by(['red', 'blue', 'gold', 'tan'], len)
    {3: ['red', 'tan'], 4: ['blue', 'gold']}
    """
    groups = {}
    for item in items:
        k = key(item)
        if k not in groups:
            groups[k] = []
        groups[k].append(item)
    return groups


def best_by(items, score):
    """Item with the highest score, the earliest one on a tie; None if there are no items.

    >>> best_by(['fig', 'banana', 'cherry'], len)
    'banana'
    >>> best_by([], len) is None
    True
    """
    best = None
    best_score = None
    for item in items:
        current = score(item)
        if best_score is None or current > best_score:
            best = item
            best_score = current
    return best


def repeat_until(value, step, stop, limit=1000):
    """Apply step again and again and collect the values until stop(value) is true.

    >>> repeat_until(40, lambda n: n // 2, lambda n: n <= 5)
    [40, 20, 10, 5]
    """
    history = [value]
    while not stop(value) and len(history) < limit:
        value = step(value)
        history.append(value)
    return history


def fold_pairs(items, combine):
    """Combine neighbours two by two: 1st with 2nd, 3rd with 4th; a last single item is kept.

    >>> fold_pairs([1, 2, 3, 4, 5], lambda a, b: a * b)
    [2, 12, 5]
    """
    out = []
    for i in range(0, len(items), 2):
        if i + 1 < len(items):
            out.append(combine(items[i], items[i + 1]))
        else:
            out.append(items[i])
    return out


def drop_while(items, condition):
    # skip the leading items as long as the condition holds
    i = 0
    while i < len(items) and condition(items[i]):
        i += 1
    return items[i:]
