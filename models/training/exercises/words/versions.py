from typing import List


def parse_version(text: str) -> List[int]:
    """Turn a version such as 'v2.10.3' into a list of numbers; the leading v may be missing.

    >>> parse_version("v2.10.3")
    [2, 10, 3]
    >>> parse_version("4.1")
    [4, 1]
    """
    if text.startswith("v"):
        text = text[1:]
    return [int(part) for part in text.split(".")]


def kind_of_update(old: str, new: str) -> str:
    """Tell what changed between two versions of three numbers: major, minor, patch or none.

    >>> kind_of_update("1.9.0", "1.10.0")
    'minor'
    >>> kind_of_update("2.0.1", "2.0.1")
    'none'
    """
    names = ["major", "minor", "patch"]
    left = [int(x) for x in old.split(".")]
    right = [int(x) for x in new.split(".")]
    for i in range(3):
        if left[i] != right[i]:
            return names[i]
    return "none"


def bump(version, part):
    """Raise the 'major', 'minor' or 'patch' number; the smaller parts go back to zero.

    >>> bump("1.4.2", "minor")
    '1.5.0'
    >>> bump("1.4.2", "major")
    '2.0.0'
    >>> bump("1.4.2", "patch")
    '1.4.3'
    """
    major, minor, patch = [int(x) for x in version.split(".")]
    if part == "major":
        major += 1
        minor = 0
        patch = 0
    elif part == "minor":
        minor += 1
        patch = 0
    else:
        patch += 1
    return f"{major}.{minor}.{patch}"


def latest_of(versions: List[str]) -> str:
    """Return the highest version in a list.

    >>> latest_of(["0.9.9", "0.10.0", "0.2"])
    '0.10.0'
    """
    return max(versions, key=lambda v: [int(x) for x in v.split(".")])


def sort_releases(versions):
    """Order releases from the newest to the oldest.

    >>> sort_releases(["1.2", "1.11", "1.3"])
    ['1.11', '1.3', '1.2']
    """
    def as_numbers(version):
        return tuple(int(x) for x in version.split("."))

    return sorted(versions, key=as_numbers, reverse=True)


def same_major(versions: List[str]) -> bool:
    """Check that all the installed packages share the first number of their version.

    >>> same_major(["3.1", "3.7.2", "3"])
    True
    >>> same_major(["3.1", "4.0"])
    False
    """
    first = versions[0].split(".")[0]
    for v in versions:
        if v.split(".")[0] != first:
            return False
    return True


def valid_version(text):
    """A valid version has three parts of digits, without needless zeros in front.

    >>> valid_version("1.0.12")
    True
    >>> valid_version("1.01.2")
    False
    >>> valid_version("1.2")
    False
    """
    parts = text.split(".")
    if len(parts) != 3:
        return False
    for part in parts:
        if not part.isdigit():
            return False
        if len(part) > 1 and part[0] == "0":
            return False
    return True


def minor_groups(versions):
    # group versions by their first two numbers
    groups = {}
    for v in versions:
        key = ".".join(v.split(".")[:2])
        groups.setdefault(key, []).append(v)
    return groups
