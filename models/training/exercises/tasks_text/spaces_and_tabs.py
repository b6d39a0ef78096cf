from typing import List


def tidy(text: str) -> str:
    """
    Tidy up a typed text: several blanks become one, there is no blank before ".", "," or "!", exactly
    one after it if a letter follows, and none at either end.

    >>> tidy(" Come  here ,please !  Now")
    'Come here, please! Now'
    """
    out = ""
    for ch in text:
        if ch == " ":
            if out and out[-1] != " ":
                out += ch
        elif ch in ".,!":
            out = out.rstrip(" ") + ch
        else:
            if out and out[-1] in ".,!" and ch.isalpha():
                out += " "
            out += ch
    return out.strip()


def tabs_to_blanks(line: str, stop: int) -> str:
    """
    Replace each tab by as many blanks as are needed to reach the next column that is a multiple of `stop`;
    a tab is at least one blank wide.

    >>> tabs_to_blanks("a\\tbc\\td", 4)
    'a   bc  d'
    """
    out = ""
    for ch in line:
        if ch != "\t":
            out += ch
            continue
        out += " "
        while len(out) % stop != 0:
            out += " "
    return out


def widest_gap(line: str) -> int:
    """Return the length of the widest stretch of blanks between two words (not at the ends).

    >>> widest_gap("  a   b c ")
    3
    """
    best = 0
    current = 0
    for ch in line.strip():
        if ch == " ":
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def align_at(lines: List[str], mark: str) -> List[str]:
    """
    Move lines to the right by blanks so that the first `mark` of each stands in the same column. Lines
    without the mark stay as they are.

    >>> align_at(["a=1", "long=2", "x"], "=")
    ['   a=1', 'long=2', 'x']
    """
    places = [line.find(mark) for line in lines]
    target = max(places, default=-1)
    res = []
    for line, pos in zip(lines, places):
        if pos < 0:
            res.append(line)
        else:
            res.append(" " * (target - pos) + line)
    return res


def unindent(lines: List[str]) -> List[str]:
    """
    Remove from all lines as many leading blanks as all of them have in common. Lines of blanks only
    become empty and are not asked.

    >>> unindent(["    a", "      b", "  "])
    ['a', '  b', '']
    """
    depths = [len(s) - len(s.lstrip()) for s in lines if s.strip()]
    if not depths:
        return ["" for _ in lines]
    common = min(depths)
    return [s[common:] if s.strip() else "" for s in lines]


def lean(words: List[str], width: int) -> str:
    """
    Let words lean outward: those of the first half stand at the left end of a line, those of the second
    half at the right end, blanks fill the middle. With an odd number the middle word belongs to the
    left half. If there is not room for at least one blank between both halves, return None.

    >>> lean(["a", "b", "c"], 8)
    'a b    c'
    >>> lean(["long", "words"], 9) is None
    True
    """
    if not words:
        return " " * width
    cut = (len(words) + 1) // 2
    left = " ".join(words[:cut])
    right = " ".join(words[cut:])
    free = width - len(left) - len(right)
    if free < 1:
        return None
    return left + " " * free + right
