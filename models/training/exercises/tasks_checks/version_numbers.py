from typing import Tuple


def is_release_name(name: str) -> bool:
    """
    Check if a text is a release name such as "v3.0.12" or "v3.1.0-rc2".

    Rules:
    - it starts with a "v"
    - three whole numbers follow, with dots between them
    - a part "-rc" and a number from 1 on may come at the end

    >>> is_release_name("v3.0.12")
    True
    >>> is_release_name("v3.1.0-rc2")
    True
    >>> is_release_name("v3.1.0-rc0")
    False
    >>> is_release_name("3.1.0")
    False
    """
    if name[:1] != "v":
        return False
    name = name[1:]
    if "-rc" in name:
        name, _, rc = name.partition("-rc")
        if not rc.isdigit() or int(rc) < 1:
            return False
    parts = name.split(".")
    return len(parts) == 3 and all(p.isdigit() for p in parts)


def upgrade_kind(old: Tuple[int, int, int], new: Tuple[int, int, int]) -> str:
    """Name the kind of the step between two releases: "major", "minor", "patch", "same" or
    "downgrade".

    >>> upgrade_kind((1, 4, 2), (1, 5, 0))
    'minor'
    >>> upgrade_kind((1, 4, 2), (1, 4, 1))
    'downgrade'
    >>> upgrade_kind((1, 4, 2), (1, 4, 2))
    'same'
    """
    if new < old:
        return "downgrade"
    for kind, a, b in zip(("major", "minor", "patch"), old, new):
        if a != b:
            return kind
    return "same"


def clean_step(old, new):
    """
    A step from one release to the next is clean when exactly one of the three numbers grows,
    it grows by one, and all the numbers after it go back to 0.

    clean_step((1, 4, 2), (1, 5, 0)) == True
    clean_step((1, 4, 2), (2, 4, 2)) == False
    clean_step((1, 4, 2), (1, 4, 2)) == False
    """
    i = 0
    while i < 3 and old[i] == new[i]:
        i += 1
    if i == 3:
        return False
    if new[i] != old[i] + 1:
        return False
    return all(x == 0 for x in new[i + 1:])


def fits_wish(version: str, wish: str) -> bool:
    """
    A wish is a version in which parts may be "*", and it may be shorter than the version.
    Return True if the version fits: every part of the wish is "*" or equal.

    >>> fits_wish("2.7.1", "2.*.1")
    True
    >>> fits_wish("2.7.1", "2.7")
    True
    >>> fits_wish("2.7", "2.7.1")
    False
    """
    have = version.split(".")
    want = wish.split(".")
    if len(want) > len(have):
        return False
    for h, w in zip(have, want):
        if w != "*" and w != h:
            return False
    return True


def history_error(history: list):
    """Go through a list of (major, minor) releases. Return None if it only ever rises, else a
    text with the 1-based place of the first release that doesn't."""
    for i in range(1, len(history)):
        if history[i] == history[i - 1]:
            return "repeated at " + str(i + 1)
        if history[i] < history[i - 1]:
            return "back at " + str(i + 1)
    return None


def is_long_term(version):
    # every fourth even minor release is supported for long
    major, minor = version.split(".")[:2]
    minor = int(minor)
    return int(major) > 0 and minor % 2 == 0 and minor // 2 % 4 == 0
