from typing import Dict, List


def parse_settings(text: str) -> Dict[str, str]:
    """Read lines of the form key=value into a dictionary.

    Blank lines and lines that start with '#' are skipped. Spaces around both parts are dropped.

    >>> parse_settings("colour = red\\n# note\\n\\nsize=12")
    {'colour': 'red', 'size': '12'}
    """
    settings = {}
    for line in text.split("\n"):
        line = line.strip()
        if line == "" or line.startswith("#"):
            continue
        key, value = line.split("=", 1)
        settings[key.strip()] = value.strip()
    return settings


def get_number(pairs: List[str], key: str, default: int) -> int:
    """Look up an integer in a list of 'key=value' strings; fall back when missing or not a number.

    >>> get_number(["width=80", "height=x"], "width", 10)
    80
    >>> get_number(["width=80", "height=x"], "height", 10)
    10
    """
    for pair in pairs:
        name, value = pair.split("=")
        if name == key:
            try:
                return int(value)
            except ValueError:
                return default
    return default


def query_to_dict(query):
    """Split the query part of a web address into a dictionary of lists.

    >>> query_to_dict("tag=jazz&tag=live&year=1999")
    {'tag': ['jazz', 'live'], 'year': ['1999']}
    """
    result = {}
    for item in query.split("&"):
        key, value = item.split("=")
        if key not in result:
            result[key] = []
        result[key].append(value)
    return result


def dict_to_query(values: Dict[str, str]) -> str:
    """Write a dictionary as 'key=value' pairs joined by '&', keys in alphabetical order.

    >>> dict_to_query({"page": "2", "lang": "fi"})
    'lang=fi&page=2'
    """
    return "&".join(key + "=" + values[key] for key in sorted(values))


def repeated_keys(lines: List[str]) -> List[str]:
    """Return the keys that are set more than once, in the order of their second setting.

    >>> repeated_keys(["a=1", "b=2", "a=3", "a=4"])
    ['a']
    """
    counts = {}
    res = []
    for line in lines:
        key = line.split("=")[0]
        counts[key] = counts.get(key, 0) + 1
        if counts[key] == 2:
            res.append(key)
    return res


def merge_settings(base, extra):
    """Lay extra settings over the base ones; an empty extra value removes the key.

    >>> merge_settings({"font": "mono", "zoom": "2"}, {"zoom": "", "theme": "dark"})
    {'font': 'mono', 'theme': 'dark'}
    """
    merged = dict(base)
    for key, value in extra.items():
        if value == "":
            merged.pop(key, None)
        else:
            merged[key] = value
    return merged


def is_pair(line):
    """True for exactly one '=' with something on both sides.

    >>> is_pair("speed=5"), is_pair("=5"), is_pair("a=b=c")
    (True, False, False)
    """
    parts = line.split("=")
    return len(parts) == 2 and all(part.strip() != "" for part in parts)


def total_amount(line: str) -> int:
    # sum of the values in a line like "apples:3 pears:4"
    total = 0
    for item in line.split():
        total += int(item.split(":")[1])
    return total
