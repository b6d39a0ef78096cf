from typing import Dict, List


def necklace_same(a: str, b: str) -> bool:
    """
    Two closed necklaces are given as strings of beads (letters), cut open at any place. Check if
    they can be the same necklace, when it may also be turned over (read backwards).

    Examples:
    >>> necklace_same("rrgb", "gbrr")
    True
    >>> necklace_same("rgb", "bgr")
    True
    >>> necklace_same("rrgg", "rgrg")
    False
    """
    if len(a) != len(b):
        return False
    back = b[::-1]
    for i in range(len(a) + 1):
        turned = a[i:] + a[:i]
        if turned == b or turned == back:
            return True
    return False


def bead_order(needed: Dict[str, int], bag: str) -> str:
    """
    You are given the beads that are needed (a letter and its number) and the beads in the bag as a
    string. Return a text with the missing beads, in alphabetical order, each one written with
    the number first: "2g 1r". Return "enough" if none is missing.

    bead_order({"r": 2, "g": 3}, "rgb") == "2g 1r"
    bead_order({"b": 1}, "rgb") == "enough"
    """
    parts = []
    for color in sorted(needed):
        lack = needed[color] - bag.count(color)
        if lack > 0:
            parts.append(str(lack) + color)
    if not parts:
        return "enough"
    return " ".join(parts)


def make_string(pattern, length, end):
    """
    Repeat the pattern until the string has exactly the given length, but the last bead has to be
    the bead end (it replaces the bead that would be there). For the length 0 return "".

    make_string("ab", 5, "x") == "ababx"
    make_string("ab", 0, "x") == ""
    """
    if length == 0:
        return ""
    s = ""
    i = 0
    while len(s) < length - 1:
        s += pattern[i % len(pattern)]
        i += 1
    return s + end


def pull_beads(s: str) -> str:
    """
    Take one bead from the left end, one from the right end, one from the left and so on, until the
    string is empty. Return the beads in the order in which they were taken.

    >>> pull_beads("abcde")
    'aebdc'
    """
    taken = []
    left = 0
    right = len(s) - 1
    from_left = True
    while left <= right:
        if from_left:
            taken.append(s[left])
            left += 1
        else:
            taken.append(s[right])
            right -= 1
        from_left = not from_left
    return "".join(taken)


def color_changes(s: str) -> int:
    """Count the places in a closed necklace where two neighbouring beads are different."""
    n = 0
    for i in range(len(s)):
        if s[i] != s[i - 1]:
            n += 1
    return n


def cut_equal(s: str, n: int) -> List[str]:
    """
    Cut a string of beads into n pieces of equal length. If this is impossible, raise a ValueError.

    cut_equal("aabbcc", 3) => ["aa", "bb", "cc"]
    """
    if n <= 0 or len(s) % n != 0:
        raise ValueError("cannot cut into equal pieces")
    k = len(s) // n
    pieces = []
    for i in range(n):
        pieces.append(s[i * k:(i + 1) * k])
    return pieces
