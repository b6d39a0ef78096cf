from typing import Dict, List, Optional


def read_sections(text: str) -> Dict[str, Dict[str, str]]:
    """Read a settings text with '[name]' lines followed by 'key: value' lines.

    >>> read_sections("[lamp]\\ncolour: red\\n[fan]\\nspeed: 2")
    {'lamp': {'colour': 'red'}, 'fan': {'speed': '2'}}
    """
    sections = {}
    name = ""
    for line in text.split("\n"):
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
            sections[name] = {}
        elif ":" in line:
            key, value = line.split(":", 1)
            sections[name][key.strip()] = value.strip()
    return sections


def guess_value(text: str):
    """Turn a text into True, False, None, a number or leave it as it is.

    >>> guess_value("yes"), guess_value("12"), guess_value("2.5"), guess_value("tea")
    (True, 12, 2.5, 'tea')
    """
    lower = text.strip().lower()
    if lower in ("yes", "true", "on"):
        return True
    if lower in ("no", "false", "off"):
        return False
    if lower in ("", "none"):
        return None
    try:
        return int(lower)
    except ValueError:
        pass
    try:
        return float(lower)
    except ValueError:
        return text


def lookup(settings: dict, path: str, default=None):
    """Follow a path such as 'screen.size.x' through nested dictionaries.

    >>> lookup({"screen": {"size": {"x": 80}}}, "screen.size.x")
    80
    >>> lookup({"screen": {}}, "screen.size.x", 10)
    10
    """
    current = settings
    for part in path.split("."):
        if not isinstance(current, dict) or part not in current:
            return default
        current = current[part]
    return current


def parse_options(args: List[str]) -> Dict[str, str]:
    """Read '--name=value' arguments; '--name' alone gets the value 'on'.

    >>> parse_options(["--size=3", "file.txt", "--fast"])
    {'size': '3', 'fast': 'on'}
    """
    options = {}
    for arg in args:
        if not arg.startswith("--"):
            continue
        name = arg[2:]
        value = "on"
        if "=" in name:
            name, value = name.split("=", 1)
        options[name] = value
    return options


def changed_keys(old: Dict[str, str], new: Dict[str, str]) -> List[str]:
    """Mark keys that were added (+), removed (-) or changed (~), sorted by key.

    >>> changed_keys({"a": "1", "b": "2"}, {"b": "3", "c": "4"})
    ['-a', '~b', '+c']
    """
    result = []
    for key in sorted(set(old) | set(new)):
        if key not in new:
            result.append("-" + key)
        elif key not in old:
            result.append("+" + key)
        elif old[key] != new[key]:
            result.append("~" + key)
    return result


def write_sections(sections):
    """The lines of a settings file, with an empty line between the sections.

    >>> write_sections({"fan": {"speed": 2}, "bell": {}})
    ['[fan]', 'speed: 2', '', '[bell]']
    """
    lines = []
    for name, values in sections.items():
        if lines:
            lines.append("")
        lines.append("[" + name + "]")
        for key in values:
            lines.append(key + ": " + str(values[key]))
    return lines


def required_missing(settings: Dict[str, str], required: List[str]) -> Optional[str]:
    # message about missing keys, None when all are there
    missing = [key for key in required if not settings.get(key)]
    if not missing:
        return None
    return "missing: " + ", ".join(missing)


def clamp_option(text, low, high):
    """Read a whole number and move it into the range from low to high.

    >>> clamp_option("250", 0, 100)
    100
    """
    value = int(text)
    if value < low:
        return low
    if value > high:
        return high
    return value
