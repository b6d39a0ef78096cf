"""A file of settings with sections, such as

    [server]
    port = 80
    # a remark
    name = box
"""


class SectionError(Exception):
    """A line stands where it must not be."""

    def __init__(self, number, line):
        super().__init__(f"line {number}: {line}")
        self.number = number


class Config:
    """Sections with names and values.

    >>> config = Config()
    >>> config.put("server", "port", "80")
    >>> config.get("server", "port"), config.get("server", "host", "localhost")
    ('80', 'localhost')
    >>> config.get_int("server", "port") + 1
    81
    >>> "client" in config
    False
    """

    def __init__(self):
        self.sections = {}

    def __contains__(self, section):
        return section in self.sections

    def __eq__(self, other):
        return self.sections == other.sections

    def __iter__(self):
        """All (section, name, value) triples."""
        for section, values in self.sections.items():
            for name, value in values.items():
                yield section, name, value

    def put(self, section, name, value):
        self.sections.setdefault(section, {})[name] = value

    def get(self, section, name, default=None):
        return self.sections.get(section, {}).get(name, default)

    def get_int(self, section, name, default=0):
        """Return a value as a number, the default if it is missing or no number."""
        value = self.get(section, name)
        if value is None:
            return default
        try:
            return int(value)
        except ValueError:
            return default


def read_config(text):
    """Read settings with sections.

    >>> list(read_config("[a]\\nx = 1\\n\\n# no\\n[b]\\ny = 2 = 2"))
    [('a', 'x', '1'), ('b', 'y', '2 = 2')]
    """
    config = Config()
    section = None
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1].strip()
            config.sections.setdefault(section, {})
        elif section is None or "=" not in line:
            raise SectionError(number, line)
        else:
            name, value = line.split("=", 1)
            config.put(section, name.strip(), value.strip())
    return config


def write_config(config):
    """Write settings as text with an empty line between two sections.

    >>> write_config(read_config("[a]\\nx=1\\n[b]\\ny=2"))
    '[a]\\nx = 1\\n\\n[b]\\ny = 2'
    """
    blocks = []
    for section, values in config.sections.items():
        lines = [f"[{section}]"]
        lines += [f"{name} = {value}" for name, value in values.items()]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def overlay(base, changes):
    """Return new settings: those of the base with the changes on top.

    >>> overlay(read_config("[a]\\nx=1\\ny=2"), read_config("[a]\\nx=9")).sections
    {'a': {'x': '9', 'y': '2'}}
    """
    result = Config()
    for config in (base, changes):
        for section, name, value in config:
            result.put(section, name, value)
    return result


def first_bad_line(text):
    """Return the number of the first line that cannot be read, or 0 if all is well.

    >>> first_bad_line("[a]\\nx = 1\\nhello"), first_bad_line("[a]")
    (3, 0)
    """
    try:
        read_config(text)
    except SectionError as error:
        return error.number
    return 0


def sections_with(config, name):
    """Return the sections in which a name is set, with the values there.

    >>> sections_with(read_config("[a]\\nport=1\\n[b]\\nx=0\\n[c]\\nport=3"), "port")
    {'a': '1', 'c': '3'}
    """
    found = {}
    for section, values in config.sections.items():
        if name in values:
            found[section] = values[name]
    return found
