from typing import List, Optional


def row_error(row: str, stitches: int) -> Optional[str]:
    """
    A row is written as "k4 p2 yo k2tog": k and p with a number use up and make that many stitches,
    "yo" makes one out of nothing, and "k2tog" makes one out of two. Check whether the row
    uses up exactly the stitches on the needle. Return None, "too few", "too many", or
    the first word that is not known.

    >>> row_error("k4 p2 yo k2tog", 8) is None
    True
    >>> row_error("k4 p2", 8)
    'too few'
    >>> row_error("k4 x2", 8)
    'x2'
    """
    used = 0
    for word in row.split():
        if word == "yo":
            continue
        elif word == "k2tog":
            used += 2
        elif word[0] in "kp" and word[1:].isdigit():
            used += int(word[1:])
        else:
            return word
    if used == stitches:
        return None
    return "too few" if used < stitches else "too many"


def is_rib(row: str) -> bool:
    """Is a row of "k" and "p" characters a rib: blocks of one same length that take turns?

    >>> is_rib("kkppkk")
    True
    >>> is_rib("kkpkk")
    False
    """
    if not row:
        return False
    width = 1
    while width < len(row) and row[width] == row[0]:
        width += 1
    if width == len(row) or len(row) % width != 0:
        return False
    for start in range(width, len(row), width):
        block = row[start:start + width]
        if len(set(block)) != 1 or block[0] == row[start - 1]:
            return False
    return True


def moss_stitch(rows: List[str]) -> bool:
    """
    In moss stitch, "k" and "p" are mixed like the fields of a chess board. Check if the whole piece
    is knitted like that, whichever of the two is in the first corner.

    moss_stitch(["kpk", "pkp"]) -> True
    moss_stitch(["kpk", "kpk"]) -> False
    """
    if not rows or not rows[0]:
        return False
    corner = rows[0][0]
    for r in range(len(rows)):
        for c in range(len(rows[r])):
            same = rows[r][c] == corner
            if same != ((r + c) % 2 == 0):
                return False
    return True


def wool_answer(need: float, balls: List[str], colour: str) -> str:
    """
    Balls are texts like "red 50" (grams). Answer "enough" if there is enough of the colour, "mix" if
    there only is enough when all the colours are taken together, and "shop" if not even then.

    >>> wool_answer(80, ["red 50", "red 40", "blue 50"], "red")
    'enough'
    >>> wool_answer(120, ["red 50", "red 40", "blue 50"], "red")
    'mix'
    >>> wool_answer(150, ["red 50"], "red")
    'shop'
    """
    own = everything = 0
    for ball in balls:
        name, grams = ball.rsplit(" ", 1)
        everything += int(grams)
        if name == colour:
            own += int(grams)
    if own >= need:
        return "enough"
    return "mix" if everything >= need else "shop"


def sleeves_match(left, right, slack=2):
    """Two sleeves match if they have equally many rows, and in each row the numbers of stitches are at
    most `slack` apart; the last rows must be equal."""
    if len(left) != len(right):
        return False
    if left and left[-1] != right[-1]:
        return False
    return all(abs(a - b) <= slack for a, b in zip(left, right))


def needle_fits(label, size):
    # the label is "3.5-4" or "4"
    low, _, high = label.partition("-")
    return float(low) <= size <= float(high or low)
