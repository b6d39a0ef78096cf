from typing import List, Optional, Tuple


def first_difference(a: str, b: str) -> int:
    """
    Compare two versions of a text and return the index of the first character in which they differ.
    If one is the beginning of the other, this is the length of the shorter one.
    If both are equal, return -1.

    >>> first_difference("garden", "garlic")
    3
    >>> first_difference("car", "cart")
    3
    >>> first_difference("x", "x")
    -1
    """
    if a == b:
        return -1
    for i, (p, q) in enumerate(zip(a, b)):
        if p != q:
            return i
    return min(len(a), len(b))


def typing_slip(wanted: str, typed: str) -> Optional[str]:
    """
    Find out what kind of slip happened while typing a word:
    - "none" if the words are equal,
    - "swap" if two neighbouring letters were exchanged,
    - "wrong" if exactly one letter is different,
    - "missing" if exactly one letter was left out,
    - None in all other cases.

    >>> typing_slip("bread", "braed")
    'swap'
    >>> typing_slip("bread", "bred")
    'missing'
    >>> typing_slip("bread", "broad")
    'wrong'
    >>> typing_slip("bread", "cake") is None
    True
    """
    if wanted == typed:
        return "none"
    if len(typed) == len(wanted) - 1:
        for i in range(len(wanted)):
            if wanted[:i] + wanted[i + 1:] == typed:
                return "missing"
        return None
    if len(typed) != len(wanted):
        return None
    spots = [i for i in range(len(wanted)) if wanted[i] != typed[i]]
    if len(spots) == 1:
        return "wrong"
    if len(spots) == 2 and spots[1] == spots[0] + 1:
        i, j = spots
        if wanted[i] == typed[j] and wanted[j] == typed[i]:
            return "swap"
    return None


def common_frame(a: str, b: str) -> Tuple[str, str]:
    """
    Return the common beginning and the common end of two texts. The two parts must not overlap in the
    shorter text: the beginning goes first.

    >>> common_frame("unlocked", "unpacked")
    ('un', 'cked')
    >>> common_frame("aaa", "aaaa")
    ('aaa', '')
    """
    limit = min(len(a), len(b))
    start = 0
    while start < limit and a[start] == b[start]:
        start += 1
    end = 0
    while end < limit - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[:start], a[len(a) - end:]


def same_but_blanks(a: str, b: str) -> bool:
    """Check if two texts are the same when blanks and the difference of capitals are ignored."""
    def strip_all(s):
        return "".join(ch.lower() for ch in s if ch != " ")

    return strip_all(a) == strip_all(b)


def changed_words(old: str, new: str) -> List[str]:
    """
    Given two sentences, list the changes word by word as "old>new". Words beyond the end of the shorter
    sentence are shown with "-" for the missing partner.

    >>> changed_words("we go home", "we run home now")
    ['go>run', '->now']
    """
    a, b = old.split(), new.split()
    res = []
    for i in range(max(len(a), len(b))):
        x = a[i] if i < len(a) else "-"
        y = b[i] if i < len(b) else "-"
        if x != y:
            res.append(x + ">" + y)
    return res
