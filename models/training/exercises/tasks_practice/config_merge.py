from typing import Any, Dict, List, Optional


def merge_layers(layers: List[Dict[str, Any]]) -> Dict[str, Any]:
    """
    You are given a list of configuration layers, the weakest first. Return one
    dictionary in which a later layer overrides an earlier one. A value of None
    in a later layer removes the key again.

    >>> merge_layers([{'port': 80, 'debug': False}, {'port': 8080}])
    {'port': 8080, 'debug': False}
    >>> merge_layers([{'port': 80, 'host': 'a'}, {'host': None}])
    {'port': 80}
    """
    result = {}
    for layer in layers:
        for key, value in layer.items():
            if value is None:
                result.pop(key, None)
            else:
                result[key] = value
    return result


def changed_settings(before, after):
    """
    Given two configurations, return a sorted list of the keys whose value
    differs. A key which stands in only one of them counts as different.

    Examples:
    changed_settings({'a': 1, 'b': 2}, {'a': 1, 'b': 3}) == ['b']
    changed_settings({'a': 1}, {'c': 1}) == ['a', 'c']
    changed_settings({}, {}) == []
    """
    ans = []
    for key in before:
        if key not in after or after[key] != before[key]:
            ans.append(key)
    for key in after:
        if key not in before:
            ans.append(key)
    return sorted(ans)


def read_switch(text: str) -> Optional[bool]:
    """
    Turn the text of a switch in a settings file into a truth value. The words
    "on", "yes", "1" mean True, the words "off", "no", "0" mean False, in any
    case and with blanks around them. For every other text return None.

    >>> read_switch(' Yes ')
    True
    >>> read_switch('OFF')
    False
    >>> read_switch('maybe') is None
    True
    """
    word = text.strip().lower()
    if word in ('on', 'yes', '1'):
        return True
    if word in ('off', 'no', '0'):
        return False
    return None


def fill_defaults(lst, defaults):
    """
    Each dictionary of lst describes a server; defaults holds values for
    missing or empty ('') fields. Return new dictionaries, the given ones must
    stay as they are.

    >>> fill_defaults([{'name': 'db', 'zone': ''}], {'zone': 'eu', 'cpu': 2})
    [{'name': 'db', 'zone': 'eu', 'cpu': 2}]
    """
    res = []
    for item in lst:
        tmp = dict(item)
        for k, v in defaults.items():
            if k not in tmp or tmp[k] == '':
                tmp[k] = v
        res.append(tmp)
    return res


def lookup_dotted(config, path, default=None):
    """
    Find a value in a nested configuration. The path is written with dots:
    "db.pool.size" means config['db']['pool']['size']. If any step is missing,
    or a step stands on something that is no dictionary, return the default.

    lookup_dotted({'db': {'pool': {'size': 5}}}, 'db.pool.size') -> 5
    lookup_dotted({'db': 3}, 'db.pool', 'none') -> 'none'
    """
    current = config
    for step in path.split('.'):
        if not isinstance(current, dict) or step not in current:
            return default
        current = current[step]
    return current


def f(required, config):
    """
    Return the names in required which the configuration does not hold, in
    their given order and each only once.

    >>> f(['host', 'port', 'host', 'user'], {'port': 1})
    ['host', 'user']
    """
    missing = []
    for name in required:
        if name not in config and name not in missing:
            missing.append(name)
    return missing
