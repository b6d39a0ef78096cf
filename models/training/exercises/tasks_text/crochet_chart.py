from typing import List


def repeat_groups(pattern: str) -> str:
    """
    In a crochet pattern the part between two stars is worked as often as the number right after the
    second star says: "ch *sc dc*3 ch". Write out the pattern. There may be several such parts, never
    one in another. A part without a number is worked twice.

    >>> repeat_groups("ch *sc dc*3 ch")
    'ch sc dc sc dc sc dc ch'
    >>> repeat_groups("*sc* ch")
    'sc sc ch'
    """
    pieces = pattern.split("*")
    out = pieces[0].split()
    for i in range(1, len(pieces), 2):
        group = pieces[i].split()
        after = pieces[i + 1] if i + 1 < len(pieces) else ""
        digits = ""
        while digits != after and after[len(digits)].isdigit():
            digits += after[len(digits)]
        times = int(digits) if digits else 2
        for _ in range(times):
            out.extend(group)
        out.extend(after[len(digits):].split())
    return " ".join(out)


def yarn_needed(pattern: str) -> int:
    """
    Return the yarn for an expanded pattern in centimetres: "ch" needs 2, "sc" 3, "dc" 5 and everything
    else 4; each change of the kind of stitch needs one more.

    >>> yarn_needed("ch sc sc")
    9
    >>> yarn_needed("")
    0
    """
    cost = {"ch": 2, "sc": 3, "dc": 5}
    stitches = pattern.split()
    total = 0
    for i, st in enumerate(stitches):
        total += cost.get(st, 4)
        if i > 0 and st != stitches[i - 1]:
            total += 1
    return total


def chart_row(stitches: List[str], odd: bool) -> str:
    """
    Draw a row of a chart: "o" for "ch", "+" for "sc", "T" for "dc", "?" for others. Odd rows are drawn
    from right to left.

    >>> chart_row(["ch", "sc", "dc"], True)
    'T+o'
    """
    signs = {"ch": "o", "sc": "+", "dc": "T"}
    row = [signs.get(st, "?") for st in stitches]
    if odd:
        row = row[::-1]
    return "".join(row)


def stripe_plan(colors: str, rows: int) -> str:
    """
    Given colours with their heights, as in "r2w1b", tell the colour of each of the first `rows` rows;
    the plan starts again when it is over. A colour without a number is one row high. An empty plan, or
    no rows, gives "".

    >>> stripe_plan("r2w1b", 7)
    'rrwbrrw'
    """
    if not colors or rows <= 0:
        return ""
    unit = ""
    for ch in colors:
        if ch.isdigit():
            unit += unit[-1] * (int(ch) - 1)
        else:
            unit += ch
    out = ""
    while len(out) < rows:
        out += unit
    return out[:rows]


def count_kinds(pattern: str) -> str:
    """Summarize an expanded pattern as "ch=1 sc=2", sorted by name.

    >>> count_kinds("sc ch sc")
    'ch=1 sc=2'
    """
    stitches = pattern.split()
    return " ".join(st + "=" + str(stitches.count(st)) for st in sorted(set(stitches)))


def is_shell(stitches: List[str]) -> bool:
    """A shell is an odd number of stitches, at least 3, with "sc" at both ends and only "dc" between
    them."""
    n = len(stitches)
    if n < 3 or n % 2 == 0:
        return False
    if stitches[0] != "sc" or stitches[-1] != "sc":
        return False
    return all(st == "dc" for st in stitches[1:-1])
