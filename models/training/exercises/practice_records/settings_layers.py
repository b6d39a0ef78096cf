class Settings:
    """Named values on top of default values.

    Examples:
    s = Settings({"size": 10, "color": "red"})
    s.get("size") -> 10
    s.set("size", 12); s.get("size") -> 12
    s.changed() -> ["size"]
    """

    def __init__(self, defaults):
        self.defaults = dict(defaults)
        self.values = {}

    def __contains__(self, name):
        return name in self.values or name in self.defaults

    def __len__(self):
        return len(self.defaults)

    def get(self, name):
        """Return the value that was set, or else the default; unknown names raise a KeyError."""
        if name in self.values:
            return self.values[name]
        if name in self.defaults:
            return self.defaults[name]
        raise KeyError(name)

    def set(self, name, value):
        """Set a value. Only names with a default are allowed, and the type has to stay the same."""
        if name not in self.defaults:
            raise KeyError(name)
        if type(value) is not type(self.defaults[name]):
            raise TypeError(f"{name}: wrong type {type(value).__name__}")
        self.values[name] = value

    def reset(self, name):
        """Forget the value that was set for a name. Returns True if there was one."""
        if name not in self.values:
            return False
        del self.values[name]
        return True

    def changed(self):
        """Names whose value differs from the default, in alphabetical order."""
        names = []
        for name, value in self.values.items():
            if value != self.defaults[name]:
                names.append(name)
        return sorted(names)


def merge_layers(layers):
    """
    Merge a list of dictionaries; a later one wins. A value of None removes the name.

    merge_layers([{"a": 1, "b": 2}, {"b": 3}]) == {"a": 1, "b": 3}
    merge_layers([{"a": 1, "b": 2}, {"a": None}]) == {"b": 2}
    merge_layers([]) == {}
    """
    merged = {}
    for layer in layers:
        for name, value in layer.items():
            if value is None:
                merged.pop(name, None)
            else:
                merged[name] = value
    return merged


def merge_deep(base, extra):
    """
    Merge two dictionaries whose values may be dictionaries again. Neither of the two is changed.

    merge_deep({"ui": {"dark": 0, "zoom": 1}}, {"ui": {"dark": 2}}) == {"ui": {"dark": 2, "zoom": 1}}
    """
    merged = dict(base)
    for name, value in extra.items():
        if isinstance(value, dict) and isinstance(merged.get(name), dict):
            merged[name] = merge_deep(merged[name], value)
        else:
            merged[name] = value
    return merged


def parse_value(text):
    """
    Turn the text of a setting into True, False, an int or the text itself.

    parse_value("yes") -> True
    parse_value("-7") -> -7
    parse_value("blue") -> "blue"
    """
    lowered = text.strip().lower()
    if lowered in ("yes", "on", "true"):
        return True
    if lowered in ("no", "off", "false"):
        return False
    try:
        return int(lowered)
    except ValueError:
        return text.strip()


def load_into(settings, lines):
    """
    Set each `name = value` line in the settings and return the numbers of the lines that were refused
    (from 1).

    load_into(Settings({"size": 1}), ["size = 4", "height = 3", "size = big"]) -> [2, 3]
    """
    refused = []
    for number, line in enumerate(lines, start=1):
        name, _, value = line.partition("=")
        try:
            settings.set(name.strip(), parse_value(value))
        except (KeyError, TypeError):
            refused.append(number)
    return refused


def differing_names(first, second):
    """
    Names that do not have the same value in both dictionaries.

    differing_names({"a": 1, "b": 2}, {"b": 2, "c": 3}) -> {"a", "c"}
    """
    return {name for name in first.keys() | second.keys() if first.get(name) != second.get(name)}
