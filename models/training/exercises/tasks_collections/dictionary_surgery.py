def swap_values(d, a, b):
    """
    Return a copy of the dictionary with the values of two keys swapped. If one of the keys is missing,
    the value moves to it and the other key disappears. The keys of the copy are sorted.

    >>> swap_values({"x": 1, "y": 2}, "x", "y")
    {'x': 2, 'y': 1}
    >>> swap_values({"x": 1}, "x", "z")
    {'z': 1}
    """
    new = {}
    for k, v in d.items():
        if k == a:
            new[b] = v
        elif k == b:
            new[a] = v
        else:
            new[k] = v
    return {k: new[k] for k in sorted(new)}


def keep_largest(d, k):
    """
    Keep the k entries with the largest values, in their old order. Of equal values the earlier entries
    stay.

    Example:
    keep_largest({"a": 2, "b": 9, "c": 2, "d": 5}, 3) => {"a": 2, "b": 9, "d": 5}
    """
    if k <= 0:
        return {}
    chosen = sorted(d, key=lambda key: -d[key])[:k]
    return {key: d[key] for key in d if key in chosen}


def split_dict(d, test):
    """
    Split a dictionary in two by a function of key and value: (entries that pass, all others).

    >>> split_dict({"a": 1, "b": -1}, lambda k, v: v > 0)
    ({'a': 1}, {'b': -1})
    """
    yes, no = {}, {}
    for k, v in d.items():
        if test(k, v):
            yes[k] = v
        else:
            no[k] = v
    return yes, no


def chain(first, second, default=None):
    """
    Look up the values of the first dictionary in the second one.

    chain({"a": 1, "b": 2}, {1: "one"}, "?") -> {"a": "one", "b": "?"}
    """
    return {k: second.get(v, default) for k, v in first.items()}


def invert_all(d):
    """
    Invert a dictionary whose values are single things or lists of things. A thing that has one key
    only gets this key as its value, a thing with several keys gets the list of them.

    >>> invert_all({"p": [1, 2], "q": 2, "r": None})
    {1: 'p', 2: ['p', 'q']}
    """
    lists = {}
    for k, v in d.items():
        if v is None:
            continue
        things = v if isinstance(v, list) else [v]
        for t in things:
            lists.setdefault(t, []).append(k)
    return {t: ks[0] if len(ks) == 1 else ks for t, ks in lists.items()}


def first_key(d, value):
    """Return the first key with the given value; None if there is none."""
    for k, v in d.items():
        if v == value and type(v) == type(value):
            return k
    return None


def subtract(a, b):
    """
    Take numbers of b away from numbers of a, key by key. Values never go below zero; keys with zero
    stay. Keys that only b has are ignored.

    subtract({"x": 5, "y": 1}, {"x": 2, "y": 4, "z": 1}) # => {"x": 3, "y": 0}
    """
    out = {}
    for k in a:
        out[k] = max(0, a[k] - b.get(k, 0))
    return out


def fold_keys(d):
    """
    Join entries whose keys differ only in case and outer spaces. The new keys are in small letters;
    numbers are added, of other values the last one is kept.

    >>> fold_keys({" Tea": 1, "TEA": 2, "cup": "old", "Cup ": "new"})
    {'tea': 3, 'cup': 'new'}
    """
    res = {}
    for k, v in d.items():
        x = k.strip().lower()
        if x in res and isinstance(v, int) and isinstance(res[x], int):
            res[x] += v
        else:
            res[x] = v
    return res


def increments(states):
    """
    Given a list of dictionaries of counters, return the list of changes from one to the next; counters
    without a change are left out, a missing counter is 0.

    increments([{"a": 1}, {"a": 3, "b": 1}, {"b": 1}]) == [{"a": 2, "b": 1}, {"a": -3}]
    """
    changes = []
    for old, new in zip(states, states[1:]):
        step = {}
        for k in sorted(set(old) | set(new)):
            diff = new.get(k, 0) - old.get(k, 0)
            if diff:
                step[k] = diff
        changes.append(step)
    return changes
