from typing import List, Optional


def is_diamond(lines: List[str]) -> bool:
    """
    Check if the lines draw a diamond of stars: from one star on, each line has two stars more up to the
    middle line, then two fewer down to one star, and each line is centred with blanks on its left
    (blanks on the right don't matter).

    >>> is_diamond([" *", "***", " *"])
    True
    >>> is_diamond(["*", "***", "*"])
    False
    >>> is_diamond([" *", "***"])
    False
    """
    n = len(lines)
    if n % 2 == 0:
        return False
    middle = n // 2
    for i in range(n):
        blanks = abs(middle - i)
        stars = 2 * (middle - blanks) + 1
        if lines[i].rstrip() != " " * blanks + "*" * stars:
            return False
    return True


def alignment(lines: List[str]) -> str:
    """Name the way in which lines of equal length are set: "left" if none starts with a blank, "right" if
    none ends with one, "block" if both holds, "centre" if on each line the blanks at both ends
    differ by at most one, else "loose". An empty list is "loose" too.

    >>> alignment(["ab  ", "abcd"])
    'left'
    >>> alignment([" ab ", "abcd", " a  "])
    'centre'
    >>> alignment(["abc", "a b"])
    'block'
    """
    if not lines:
        return "loose"
    left = all(not line.startswith(" ") for line in lines)
    right = all(not line.endswith(" ") for line in lines)
    if left and right:
        return "block"
    if left:
        return "left"
    if right:
        return "right"
    for line in lines:
        before = len(line) - len(line.lstrip())
        after = len(line) - len(line.rstrip())
        if abs(before - after) > 1:
            return "loose"
    return "centre"


def indent_error(lines: List[str], width: int = 4) -> Optional[int]:
    """
    Blanks at the start of a line must be a multiple of `width`, and a line may be indented by one step
    more than the line before it only if that one ends with a colon. Empty lines are passed over.
    Return the index of the first bad line or None.

    indent_error(["if a:", "    b", "c"]) == None
    indent_error(["a", "    b"]) == 1
    indent_error(["if a:", "  b"]) == 1
    """
    level = 0
    colon = False
    for i, line in enumerate(lines):
        if not line.strip():
            continue
        step, rest = divmod(len(line) - len(line.lstrip(" ")), width)
        if rest != 0:
            return i
        if step > level + (1 if colon else 0):
            return i
        level = step
        colon = line.rstrip().endswith(":")
    return None


def table_ok(rows: List[str]) -> bool:
    """
    Rows of a text table have cells with "|" between them. Return True if all rows have "|" at the
    same places and no cell is completely blank.

    >>> table_ok(["a |bc", "de|f "])
    True
    >>> table_ok(["a |bc", "d|ef "])
    False
    """
    def bars(row):
        return [i for i, ch in enumerate(row) if ch == "|"]

    for row in rows:
        if bars(row) != bars(rows[0]):
            return False
        if any(not cell.strip() for cell in row.split("|")):
            return False
    return True


def has_river(lines):
    """Is there a column (not the first one) in which every line has a blank?"""
    if not lines:
        return False
    shortest = min(len(line) for line in lines)
    return any(all(line[i] == " " for line in lines) for i in range(1, shortest))
