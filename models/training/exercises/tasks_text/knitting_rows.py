from typing import List


def expand_row(pattern: str) -> str:
    """
    A knitting row is written like "k3 p2 k1": a letter for the stitch and the number of
    times it is worked. A letter without a number is worked once.
    Return the stitches one by one as a string.
    An empty pattern gives an empty string.

    >>> expand_row("k3 p2 k1")
    'kkkppk'
    >>> expand_row("p k2 p")
    'pkkp'
    >>> expand_row("")
    ''
    """
    if not pattern:
        return ""
    stitches = []
    for part in pattern.split():
        letter = part[0]
        times = int(part[1:]) if len(part) > 1 else 1
        stitches.append(letter * times)
    return "".join(stitches)


def shorten_row(stitches: str) -> str:
    """
    The inverse: write the stitches "kkkppk" as "k3 p2 k". A stitch that is worked
    only once has no number.

    >>> shorten_row("kkkppk")
    'k3 p2 k'
    >>> shorten_row("p")
    'p'
    """
    parts = []
    i = 0
    while i < len(stitches):
        j = i
        while j < len(stitches) and stitches[j] == stitches[i]:
            j += 1
        length = j - i
        parts.append(stitches[i] if length == 1 else stitches[i] + str(length))
        i = j
    return " ".join(parts)


def wrong_side(stitches: str) -> str:
    """Seen from behind, a row runs from right to left and every knit stitch is a purl and vice versa.

    >>> wrong_side("kkpk")
    'pkpp'
    """
    result = ""
    for ch in stitches[::-1]:
        if ch == "k":
            result += "p"
        elif ch == "p":
            result += "k"
        else:
            result += ch
    return result


def stitch_balance(pattern: str) -> int:
    """
    Given a row where "+" makes a stitch more, "-" makes a stitch less and all other
    characters keep the number, return how many stitches the next row has, if each
    character except "+" uses one stitch of this row.

    >>> stitch_balance("kk+kk")
    5
    >>> stitch_balance("k-k")
    2
    """
    total = 0
    for ch in pattern:
        if ch == " ":
            continue
        if ch != "-":
            total += 1
    return total


def is_rib(stitches: str, width: int) -> bool:
    """
    Check if a row is a rib of the given width: `width` knits, then `width` purls, then
    knits again and so on. The last group may be unfinished.
    A width below 1 or an empty row is not a rib.

    >>> is_rib("kkppkkp", 2)
    True
    >>> is_rib("kkpkk", 2)
    False
    >>> is_rib("", 1)
    False
    """
    if width < 1 or not stitches:
        return False
    for i in range(len(stitches)):
        expected = "k" if (i // width) % 2 == 0 else "p"
        if stitches[i] != expected:
            return False
    return True


def differing_rows(rows: List[str]) -> List[int]:
    """Return the numbers (from 1) of the rows that are not as long as the row before."""
    res = []
    for i in range(1, len(rows)):
        if len(rows[i]) != len(rows[i - 1]):
            res.append(i + 1)
    return res
