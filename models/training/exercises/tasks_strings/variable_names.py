from typing import List


def short_name(name: str) -> str:
    """
    Given a name such as "maxSpeedOfCar", make a short one: keep the first word, and of each other word
    (they begin with a capital letter) only the capital letter and the first consonant behind it, if there
    is one.

    >>> short_name("maxSpeedOfCar")
    'maxSpOfCr'
    >>> short_name("total")
    'total'
    """
    out = ""
    i = 0
    while i < len(name) and not name[i].isupper():
        out += name[i]
        i += 1
    waiting = False
    while i < len(name):
        ch = name[i]
        if ch.isupper():
            out += ch
            waiting = True
        elif waiting and ch.isalpha() and ch not in "aeiou":
            out += ch
            waiting = False
        i += 1
    return out


def constant_name(text: str) -> str:
    """
    Turn a description into the name of a constant: capital letters, each run of characters other
    than letters and digits becomes one "_", there is none at the start and none at the end. If
    the name would begin with a digit, put "N" before it.

    Examples:
    >>> constant_name("max. speed (km)")
    'MAX_SPEED_KM'
    >>> constant_name("2nd try!")
    'N2ND_TRY'
    """
    parts = []
    word = ""
    for ch in text + " ":
        if ch.isalnum():
            word += ch.upper()
        elif word:
            parts.append(word)
            word = ""
    name = "_".join(parts)
    if name and name[0].isdigit():
        name = "N" + name
    return name


def unused_names(code: str, names: List[str]) -> List[str]:
    """
    Return the names which don't occur in the code as a whole identifier. Identifiers are made of
    letters, digits and "_".

    unused_names("size = width2 * 3", ["width", "size"]) -> ["width"]
    """
    found = set()
    cur = ""
    for c in code + " ":
        if c.isalnum() or c == "_":
            cur += c
        else:
            found.add(cur)
            cur = ""
    return [name for name in names if name not in found]


def rename(code: str, old: str, new: str) -> str:
    """
    Rename a variable in a line of code in which all the parts are separated by single spaces.
    Parts in quotes are not changed, and neither are longer names in which the old name occurs.

    rename('x = xx + "x"', "x", "y") == 'y = xx + "x"'
    """
    parts = code.split(" ")
    for i in range(len(parts)):
        if parts[i] == old:
            parts[i] = new
    return " ".join(parts)
