def get_path(config, path, default=None):
    """Look up a value in nested dicts by a dotted path.

    >>> get_path({"screen": {"size": {"w": 80}}}, "screen.size.w")
    80
    >>> get_path({"screen": {}}, "screen.size.w", 0)
    0
    """
    current = config
    for key in path.split("."):
        if not isinstance(current, dict) or key not in current:
            return default
        current = current[key]
    return current


def set_path(config, path, value):
    """Store a value under a dotted path and create the dicts on the way.

    >>> c = {}
    >>> set_path(c, "net.port", 8080)
    >>> set_path(c, "net.host", "local")
    >>> c
    {'net': {'port': 8080, 'host': 'local'}}
    """
    keys = path.split(".")
    current = config
    for key in keys[:-1]:
        current = current.setdefault(key, {})
    current[keys[-1]] = value


def flatten(config, prefix=""):
    """Turn nested dicts into one dict with dotted keys.

    >>> flatten({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    {'a': 1, 'b.c': 2, 'b.d.e': 3}
    """
    flat = {}
    for key, value in config.items():
        name = prefix + key
        if isinstance(value, dict):
            flat.update(flatten(value, name + "."))
        else:
            flat[name] = value
    return flat


def depth(config):
    """How deep dicts are nested; a value which is no dict has depth 0.

    >>> depth({"a": {"b": {}}})
    3
    >>> depth({"a": 1})
    1
    """
    if not isinstance(config, dict):
        return 0
    deepest = 0
    for value in config.values():
        deepest = max(deepest, depth(value))
    return deepest + 1


def overlay(base, extra):
    """Merge two nested configurations; the values of extra win, dicts are merged.

    >>> overlay({"a": {"x": 1, "y": 2}}, {"a": {"y": 5}, "b": 0})
    {'a': {'x': 1, 'y': 5}, 'b': 0}
    """
    result = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = overlay(result[key], value)
        else:
            result[key] = value
    return result


def changed_keys(old, new):
    # keys that were added, removed or got another value
    changed = []
    for key in sorted(set(old) | set(new)):
        if key not in old or key not in new or old[key] != new[key]:
            changed.append(key)
    return changed


def with_defaults(settings, defaults):
    """Return the settings, where missing or None values are taken from the defaults.

    >>> with_defaults({"lang": "en", "zoom": None}, {"zoom": 2, "dark": False})
    {'zoom': 2, 'dark': False, 'lang': 'en'}
    """
    result = dict(defaults)
    for key, value in settings.items():
        if value is not None:
            result[key] = value
    return result


def count_leaves(config):
    """Count the values that are no dicts, on all levels."""
    if not isinstance(config, dict):
        return 1
    return sum(count_leaves(v) for v in config.values())
