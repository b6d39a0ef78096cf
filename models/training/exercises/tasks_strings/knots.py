from typing import List, Optional


def tie(rope: str) -> str:
    """
    A rope is a string of letters. At each knot "@" the part that was read so far is turned
    around before the next letters are added. Return the rope after all the knots are tied
    from left to right.

    Examples:
    >>> tie("ab@c")
    'bac'
    >>> tie("@xy@z@w")
    'zxyw'
    """
    done = []
    for ch in rope:
        if ch == "@":
            done.reverse()
        else:
            done.append(ch)
    return "".join(done)


def ropes_fit(a, b):
    """
    Check if two ropes can be tied together to a ring: the last letter of the first one has to
    be the first letter of the second one, and the other way round. Dashes at the ends of the
    ropes are cut off before. Two ropes of which nothing remains do not fit.

    ropes_fit("-xyz", "zux--") == True
    ropes_fit("ab", "ba-c") == False
    ropes_fit("--", "-") == False
    """
    x = a.strip("-")
    y = b.strip("-")
    if x == "" or y == "":
        return False
    if x[-1] != y[0]:
        return False
    return y[-1] == x[0]


def knots_needed(rope: str, max_len: int) -> Optional[List[int]]:
    """
    A rope has to be cut at dashes so that no piece is longer than max_len. A piece between
    two dashes cannot be cut. Find the positions of the dashes at which we cut, if we always
    take the last dash that is possible. Return None if it can't be done.

    >>> knots_needed("aa-bb-cc-d", 5)
    [5]
    >>> knots_needed("aaaa-b", 3) is None
    True
    """
    cuts = []
    start = 0
    while len(rope) - start > max_len:
        pos = rope.rfind("-", start, start + max_len + 1)
        if pos == -1:
            return None
        cuts.append(pos)
        start = pos + 1
    return cuts


def braid(x: str, y: str, z: str) -> str:
    """
    Braid three strings: in each round take the next character of all three. In the first round the order
    is x, y, z, in the second one y, z, x, in the third one z, x, y, then it begins anew. A string which is
    used up is left out.

    braid("aaa", "b", "cc") == "abccaa"
    """
    strands = [x, y, z]
    out = ""
    n = max(len(x), len(y), len(z))
    for i in range(n):
        for k in range(3):
            s = strands[(i + k) % 3]
            if i < len(s):
                out += s[i]
    return out


def unbraid(s: str, k: int) -> List[str]:
    """Split s into k strands: character i belongs to strand i % k. Return the list of strands."""
    return [s[i::k] for i in range(k)]


def loose_ends(ropes):
    """
    Given a list of ropes, return those letters which are the first or the last one of exactly
    one rope of the list, sorted. A rope that starts and ends with the same letter counts
    only once for it. Empty ropes don't count.

    loose_ends(["abc", "cd", "", "xx"]) == ["a", "d", "x"]
    """
    cnt = {}
    for r in ropes:
        if r == "":
            continue
        for c in {r[0], r[-1]}:
            cnt[c] = cnt.get(c, 0) + 1
    res = []
    for c in sorted(cnt):
        if cnt[c] == 1:
            res.append(c)
    return res
