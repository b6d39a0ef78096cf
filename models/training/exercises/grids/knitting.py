from typing import List


def stitch_counts(pattern: List[str]) -> List[str]:
    """Describe each row of a knitting pattern by its runs of stitches, such as '2k 1p'.

    >>> stitch_counts(["kkp", "pppp"])
    ['2k 1p', '4p']
    """
    lines = []
    for row in pattern:
        parts = []
        count = 1
        for i in range(1, len(row) + 1):
            if i < len(row) and row[i] == row[i - 1]:
                count += 1
            else:
                parts.append(f"{count}{row[i - 1]}")
                count = 1
        lines.append(" ".join(parts))
    return lines


def back_side(pattern: List[str]) -> List[str]:
    """The pattern seen from behind: mirrored, and 'k' and 'p' change places.

    >>> back_side(["kkp"])
    ['kpp']
    """
    swap = {"k": "p", "p": "k"}
    return ["".join(swap[s] for s in reversed(row)) for row in pattern]


def repeat_width(row: str) -> int:
    """Width of the smallest part that gives the row when it is repeated.

    >>> repeat_width("kpkpkp")
    2
    >>> repeat_width("kkp")
    3
    """
    n = len(row)
    for width in range(1, n):
        if n % width == 0 and row[:width] * (n // width) == row:
            return width
    return n


def yarn_needed(rows: int, stitches: int, cm_per_stitch: float, ball_m: int) -> int:
    """Number of balls of yarn for a scarf; a ball has ball_m metres.

    >>> yarn_needed(200, 30, 1.5, 50)
    2
    """
    metres = rows * stitches * cm_per_stitch / 100
    balls = int(metres // ball_m)
    if metres > balls * ball_m:
        balls += 1
    return balls


def triangle_scarf(rows):
    # one stitch more on each side in every row
    return [" " * (rows - 1 - r) + "v" * (2 * r + 1) for r in range(rows)]


def color_changes(row: str) -> int:
    """How often must the yarn be changed within a row?

    >>> color_changes("rrbbr")
    2
    """
    return sum(1 for a, b in zip(row, row[1:]) if a != b)


def mix_patterns(a: List[str], b: List[str], mask: List[str]) -> List[str]:
    """Take the stitch of pattern a where the mask has '1', else that of pattern b.

    >>> mix_patterns(["kk"], ["pp"], ["10"])
    ['kp']
    """
    result = []
    for r in range(len(mask)):
        row = ""
        for c in range(len(mask[r])):
            if mask[r][c] == "1":
                row += a[r][c]
            else:
                row += b[r][c]
        result.append(row)
    return result
