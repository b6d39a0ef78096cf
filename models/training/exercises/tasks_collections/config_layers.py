def layered(*layers):
    """
    Merge several dictionaries of settings. Later layers win, but a value of None never hides an
    earlier value. Keys keep the place where they appeared first.

    >>> layered({"size": 3, "color": "red"}, {"size": None, "color": "blue"}, {"x": 1})
    {'size': 3, 'color': 'blue', 'x': 1}
    """
    result = {}
    for layer in layers:
        for key, value in layer.items():
            if value is not None or key not in result:
                result[key] = value
    return result


def deep_merge(base, extra):
    """
    Merge two nested dictionaries into a new one. Where both have a dictionary under a key, these are
    merged in the same way; where both have a list, the lists are joined; otherwise the value of
    `extra` is taken.

    Example:
    deep_merge({"a": {"b": 1}, "l": [1]}, {"a": {"c": 2}, "l": [2]}) == {"a": {"b": 1, "c": 2}, "l": [1, 2]}
    """
    merged = dict(base)
    for key, value in extra.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            merged[key] = deep_merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            merged[key] = old + value
        else:
            merged[key] = value
    return merged


def check_types(settings, schema):
    """
    `schema` maps a key to a type or to a tuple of types. Return a sorted list of complaints: "missing
    KEY" for an absent key, "bad KEY" for a value of the wrong type and "unknown KEY" for keys that
    the schema does not have. Note that True is no good as an int.

    >>> check_types({"n": True, "z": 0}, {"n": int, "name": str})
    ['bad n', 'missing name', 'unknown z']
    """
    complaints = []
    for key, kind in schema.items():
        if key not in settings:
            complaints.append("missing " + key)
            continue
        value = settings[key]
        if isinstance(value, bool) and kind is int:
            complaints.append("bad " + key)
        elif not isinstance(value, kind):
            complaints.append("bad " + key)
    for key in settings:
        if key not in schema:
            complaints.append("unknown " + key)
    return sorted(complaints)


def dotted(settings):
    """
    Turn nested dictionaries into a flat one whose keys are joined with dots. Empty dictionaries disappear.

    dotted({"a": {"b": {"c": 1}, "d": 2}, "e": 3}) -> {"a.b.c": 1, "a.d": 2, "e": 3}
    """
    flat = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            for inner, v in dotted(value).items():
                flat[key + "." + inner] = v
        else:
            flat[key] = value
    return flat


def undotted(flat):
    """
    The way back: make nested dictionaries out of dotted keys.

    >>> undotted({"a.b": 1, "a.c.d": 2, "e": 3})
    {'a': {'b': 1, 'c': {'d': 2}}, 'e': 3}
    """
    result = {}
    for key, value in flat.items():
        parts = key.split(".")
        inner = result
        for part in parts[:-1]:
            inner = inner.setdefault(part, {})
        inner[parts[-1]] = value
    return result


def changed_keys(old, new):
    """Return the set of keys whose values differ or which only one of the two dictionaries has."""
    keys = set(old) ^ set(new)
    for k in set(old) & set(new):
        if old[k] != new[k]:
            keys.add(k)
    return keys
