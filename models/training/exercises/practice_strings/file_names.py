from typing import Dict, List, Optional, Tuple


def ending_of(name: str) -> str:
    """Return the part behind the last dot of a file name in small letters. A name without a dot, or
    with a dot only at its start, has no ending and gives an empty text.
    """
    place = name.rfind(".")
    if place <= 0:
        return ""
    return name[place + 1:].lower()


def group_by_ending(names: List[str]) -> Dict[str, List[str]]:
    """Return a dict from each ending to the names that have it, in the order of the list."""
    groups: Dict[str, List[str]] = {}
    for name in names:
        ending = ending_of(name)
        if ending in groups:
            groups[ending].append(name)
        else:
            groups[ending] = [name]
    return groups


def free_name(wanted: str, taken: List[str]) -> str:
    """Return the wanted name if it is not taken. Otherwise try the name with "-1", "-2" and so on
    behind it, until one is found that is free.
    """
    if wanted not in taken:
        return wanted
    number = 1
    while wanted + "-" + str(number) in taken:
        number += 1
    return wanted + "-" + str(number)


def safe_name(title: str) -> str:
    """Make a file name from a title: letters and digits are kept and written small, a space becomes a
    hyphen, and all other characters are left out.
    """
    safe = ""
    for ch in title.lower():
        if ch.isalnum():
            safe += ch
        elif ch == " ":
            safe += "-"
    return safe


def version_of(name: str) -> Tuple[int, int]:
    """A name such as "report_v2.10" ends with a version of two numbers behind "_v". Return them as a
    tuple, and (0, 0) for a name without a version.
    """
    if "_v" not in name:
        return (0, 0)
    version = name.split("_v")[-1]
    major, minor = version.split(".")
    return (int(major), int(minor))


def newest(names: List[str]) -> Optional[str]:
    """Return the name with the highest version. The first one counts if there are several, and an empty
    list gives None.
    """
    if len(names) == 0:
        return None
    best = names[0]
    for name in names[1:]:
        if version_of(name) > version_of(best):
            best = name
    return best


def folder_depth(path: str) -> int:
    """Return the number of folders above a file. A step ".." takes one folder away and "." changes
    nothing.
    """
    depth = 0
    for part in path.split("/")[:-1]:
        if part == "..":
            depth -= 1
        elif part not in ("", "."):
            depth += 1
    return depth


def with_ending(name: str, ending: str) -> str:
    """Replace the ending of a name by another one. If the name has no ending the new one is added."""
    old = ending_of(name)
    if old == "":
        return name + "." + ending
    stem = name[:len(name) - len(old)]
    return stem + ending


def longest_name_length(names: List[str]) -> int:
    """Return the length of the longest name without its ending and the dot, and 0 for an empty list."""
    stems = [name.split(".")[0] for name in names]
    return max((len(stem) for stem in stems), default=0)


def hidden_first(names: List[str]) -> List[str]:
    """Sort names so that those which begin with a dot come first; both groups are sorted without regard
    to case.
    """
    return sorted(names, key=lambda name: (not name.startswith("."), name.lower()))
