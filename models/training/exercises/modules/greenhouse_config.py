"""Reader for the settings file of a greenhouse controller.

The format is line based::

    # comment
    name = North house
    [fan]
    on_above = 27.5
    enabled = yes
    hours = 8, 12, 16

Values turn into bool, int, float, list or str, whatever fits first.
"""

import re

SECTION = re.compile(r"^\[([a-z_]+)\]$")
TRUE_WORDS = {"yes", "on", "true"}
FALSE_WORDS = {"no", "off", "false"}


class ConfigError(ValueError):
    """A line that cannot be read, with its number."""

    def __init__(self, number, reason):
        ValueError.__init__(self, f"line {number}: {reason}")
        self.number = number


def convert(raw):
    """Guess the type of a value.

    >>> convert("yes"), convert("12"), convert("-0.5"), convert("North house")
    (True, 12, -0.5, 'North house')
    >>> convert("8, 12,16")
    [8, 12, 16]
    >>> convert('"12"')
    '12'
    """
    raw = raw.strip()
    if len(raw) >= 2 and raw[0] == raw[-1] == '"':
        return raw[1:-1]
    if "," in raw:
        return [convert(part) for part in raw.split(",") if part.strip()]
    if raw.lower() in TRUE_WORDS:
        return True
    if raw.lower() in FALSE_WORDS:
        return False
    for kind in (int, float):
        try:
            return kind(raw)
        except ValueError:
            continue
    return raw


def parse(text):
    """Turn the text of a settings file into a dict of sections.

    Keys before the first section land in the section ''.

    >>> parse("name = A\\n[fan]\\nenabled = off\\n")
    {'': {'name': 'A'}, 'fan': {'enabled': False}}
    >>> parse("[fan]\\nspeed")
    Traceback (most recent call last):
        ...
    greenhouse_config.ConfigError: line 2: expected 'key = value'
    """
    sections = {"": {}}
    current = sections[""]
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = SECTION.match(line)
        if match:
            current = sections.setdefault(match.group(1), {})
            continue
        key, equals, value = line.partition("=")
        key = key.strip()
        if not equals:
            raise ConfigError(number, "expected 'key = value'")
        if not key.isidentifier():
            raise ConfigError(number, f"bad key {key!r}")
        if key in current:
            raise ConfigError(number, f"{key} is set twice")
        current[key] = convert(value)
    return sections


def merge(defaults, given):
    """Lay given sections over the defaults; neither of them is changed.

    >>> merge({"fan": {"speed": 1, "on": True}}, {"fan": {"speed": 3}, "lamp": {}})
    {'fan': {'speed': 3, 'on': True}, 'lamp': {}}
    """
    merged = {name: dict(values) for name, values in defaults.items()}
    for name, values in given.items():
        merged.setdefault(name, {}).update(values)
    return merged


def missing_keys(sections, required):
    """List 'section.key' names that a program needs but nobody has set.

    >>> missing_keys({"fan": {"speed": 2}}, ["fan.speed", "fan.hours", "lamp.on"])
    ['fan.hours', 'lamp.on']
    """
    missing = []
    for dotted in required:
        section, key = dotted.split(".")
        if key not in sections.get(section, {}):
            missing.append(dotted)
    return missing
