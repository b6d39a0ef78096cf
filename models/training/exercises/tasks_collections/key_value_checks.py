def keys_match_values(d):
    """
    Check that every value of a dictionary is the length of its key. An empty dictionary passes.

    >>> keys_match_values({"oak": 3, "": 0})
    True
    >>> keys_match_values({"oak": 4})
    False
    """
    for k, v in d.items():
        if len(k) != v:
            return False
    return True


def is_symmetric_map(d):
    """
    A map of friends is symmetric when d[a] == b always means d[b] == a. Somebody who is his or her own
    friend is fine.

    Examples:
    is_symmetric_map({"a": "b", "b": "a", "c": "c"}) == True
    is_symmetric_map({"a": "b"}) == False
    """
    return all(d.get(b) == a for a, b in d.items())


def kinds_of_keys(d):
    """
    Describe the keys of a dictionary with a word: "none" for an empty dictionary, "text" if all keys
    are strings,
    "number" if all are int or float (bool is not a number here), "mixed" otherwise.

    kinds_of_keys({"a": 1, 2: 3}) -> "mixed"
    kinds_of_keys({1: 0, 2.5: 0}) -> "number"
    """
    if not d:
        return "none"
    texts = 0
    numbers = 0
    for key in d:
        if isinstance(key, str):
            texts += 1
        elif isinstance(key, (int, float)) and not isinstance(key, bool):
            numbers += 1
    if texts == len(d):
        return "text"
    return "number" if numbers == len(d) else "mixed"


def values_rise_with_keys(d):
    """
    Check if the values grow strictly when one walks through the keys in rising order. Fewer than two
    entries always pass.

    >>> values_rise_with_keys({3: 30, 1: 5, 2: 6})
    True
    """
    keys = sorted(d)
    for i in range(1, len(keys)):
        if d[keys[i]] <= d[keys[i - 1]]:
            return False
    return True


def shared_values(a, b):
    """
    Return the sorted keys which two dictionaries have in common with equal values. A key whose value is
    None in both does not count.

    shared_values({"x": 1, "y": None, "z": 3}, {"x": 1, "y": None, "z": 4}) == ["x"]
    """
    keys = []
    for k in a:
        if k in b and a[k] == b[k] and a[k] is not None:
            keys.append(k)
    return sorted(keys)


def duplicate_values(d):
    """
    Group the keys by value and return only groups of two keys or more, as a list of sorted lists which
    is sorted too.

    >>> duplicate_values({"p": 1, "q": 2, "r": 1, "s": 2, "t": 3})
    [['p', 'r'], ['q', 's']]
    """
    groups = {}
    for k, v in d.items():
        groups.setdefault(v, []).append(k)
    return sorted(sorted(g) for g in groups.values() if len(g) >= 2)


def is_closed(d, start):
    """Check if following the map from `start` leads back to `start` without meeting a missing key."""
    seen = set()
    x = start
    while x in d and x not in seen:
        seen.add(x)
        x = d[x]
        if x == start:
            return True
    return False


def all_of_type(d, kind):
    """Return True if the dictionary is not empty and all its values are of the given type."""
    if not d:
        return False
    return not any(not isinstance(v, kind) for v in d.values())
