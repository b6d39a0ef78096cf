from typing import Dict, List, Optional


def config_line_kind(line: str) -> str:
    """
    Sort a line of a settings file into one of the kinds "blank", "note" (starts with ";"), "section"
    ("[name]" with at least one character in the brackets), "setting" (a name, "=", a
    value that may be empty) and "error". Blanks at both ends don't matter.

    >>> [config_line_kind(x) for x in ("", "; hi", "[net]", "port = 80", "[]", "= 3")]
    ['blank', 'note', 'section', 'setting', 'error', 'error']
    """
    line = line.strip()
    if not line:
        return "blank"
    if line[0] == ";":
        return "note"
    if line[0] == "[":
        return "section" if line[-1] == "]" and len(line) > 2 else "error"
    name, equals, _ = line.partition("=")
    if equals and name.strip():
        return "setting"
    return "error"


def is_switch(value: str) -> Optional[bool]:
    """Turn the words on, yes, ja and 1 into True, and off, no, nej and 0 into False.
    Anything else gives None. Case and blanks do not matter.

    >>> is_switch(" ON "), is_switch("nej"), is_switch("maybe")
    (True, False, None)
    """
    word = value.strip().lower()
    if word in ("on", "yes", "ja", "1"):
        return True
    if word in ("off", "no", "nej", "0"):
        return False
    return None


def check_settings(settings: Dict[str, str], rules: Dict[str, str]) -> List[str]:
    """
    The rules give the kind of each setting: "int", "text" or "switch". Return the sorted names of
    all settings that are of the wrong kind, and those that no rule knows with a "?".

    check_settings({"port": "x", "name": "me"}, {"port": "int", "name": "text"}) -> ["port"]
    check_settings({"colour": "red"}, {}) -> ["colour?"]
    """
    bad = []
    for name, value in settings.items():
        kind = rules.get(name)
        if kind is None:
            bad.append(name + "?")
        elif kind == "int":
            number = value[1:] if value.startswith("-") else value
            if not number.isdigit():
                bad.append(name)
        elif kind == "switch" and is_switch(value) is None:
            bad.append(name)
    return sorted(bad)


def repeated_setting(lines: List[str]) -> bool:
    """
    Is a name set twice within one section? The same name in different sections is allowed.

    >>> repeated_setting(["[a]", "x=1", "[b]", "x=2"])
    False
    >>> repeated_setting(["[a]", "x=1", "y=2", "x=2"])
    True
    """
    names = set()
    for line in lines:
        kind = config_line_kind(line)
        if kind == "section":
            names = set()
        elif kind == "setting":
            name = line.split("=")[0].strip()
            if name in names:
                return True
            names.add(name)
    return False


def path_inside(path: str, root: str) -> bool:
    """Does a path with "/" and ".." stay inside the root folder when it is followed step by step?"""
    if not path.startswith(root):
        return False
    depth = 0
    for part in path[len(root):].split("/"):
        if part == "..":
            depth -= 1
        elif part and part != ".":
            depth += 1
        if depth < 0:
            return False
    return True


def same_settings(a, b, ignore=("date",)):
    # equal but for the names that don't matter
    keys = (set(a) | set(b)) - set(ignore)
    return all(a.get(k) == b.get(k) for k in keys)
