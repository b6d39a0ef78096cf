from typing import List, Optional, Tuple


def parse_release(name: str) -> Optional[Tuple[str, int, int]]:
    """
    The files of a program are called like "editor-v3.12.zip". Return a tuple of the name, the
    main number and the sub number. The sub number may be missing ("editor-v3.zip"), then it
    is 0. Return None for all other forms.

    >>> parse_release("editor-v3.12.zip")
    ('editor', 3, 12)
    >>> parse_release("my-tool-v2.zip")
    ('my-tool', 2, 0)
    >>> parse_release("readme.txt") is None
    True
    """
    if not name.endswith(".zip"):
        return None
    name = name[:-4]
    pos = name.rfind("-v")
    if pos <= 0:
        return None
    numbers = name[pos + 2:].split(".")
    if len(numbers) > 2:
        return None
    for x in numbers:
        if not x.isdigit():
            return None
    sub = 0
    if len(numbers) == 2:
        sub = int(numbers[1])
    return (name[:pos], int(numbers[0]), sub)


def newest(names: List[str]) -> str:
    """
    Given a list of version texts of the form "spring-4", "autumn-4" or "spring-11", return the
    newest one. The number counts first; with the same number, autumn is newer than spring.

    newest(["spring-4", "autumn-4", "spring-11"]) == "spring-11"
    newest(["autumn-2", "spring-2"]) == "autumn-2"
    """
    best = names[0]
    best_rank = (-1, -1)
    for name in names:
        season, num = name.split("-")
        rank = (int(num), 1 if season == "autumn" else 0)
        if rank > best_rank:
            best_rank = rank
            best = name
    return best


def bump(version, part):
    """
    Raise one part of a version "a.b.c" by one and set the parts behind it to zero. The part is
    given by its name: "big", "middle" or "small". An unknown name changes nothing.

    bump("1.4.9", "middle") == "1.5.0"
    bump("1.4.9", "small") == "1.4.10"
    bump("1.4.9", "huge") == "1.4.9"
    """
    order = ["big", "middle", "small"]
    if part not in order:
        return version
    k = order.index(part)
    x = version.split(".")
    for i in range(3):
        if i == k:
            x[i] = str(int(x[i]) + 1)
        elif i > k:
            x[i] = "0"
    return ".".join(x)


def backup_name(name: str, existing: List[str]) -> str:
    """
    Find a name for the backup of a file: put "_old" before the ending, and if this exists
    already, "_old_old" and so on. A name without a dot gets the "_old" at its end.

    backup_name("a.txt", ["a_old.txt"]) -> "a_old_old.txt"
    backup_name("notes", []) -> "notes_old"
    """
    dot = name.rfind(".")
    if dot == -1:
        stem = name
        ending = ""
    else:
        stem = name[:dot]
        ending = name[dot:]
    stem += "_old"
    while stem + ending in existing:
        stem += "_old"
    return stem + ending


def count_endings(files):
    """Count the files of each ending (the part behind the last dot, in lower case)."""
    res = {}
    for f in files:
        if "." in f:
            e = f.split(".")[-1].lower()
        else:
            e = ""
        res[e] = res.get(e, 0) + 1
    return res
