from typing import List


def wind(text: str, width: int) -> List[str]:
    """
    A belt of letters winds through a grid like a snake: the first row is written from left to right,
    the second from right to left and so on. Return the rows. The last row is filled up with dots in the
    direction of writing.

    >>> wind("abcdefgh", 3)
    ['abc', 'fed', 'gh.']
    >>> wind("abcd", 3)
    ['abc', '..d']
    """
    if width < 1:
        return []
    rows = []
    for start in range(0, len(text), width):
        row = text[start:start + width]
        row += "." * (width - len(row))
        if (start // width) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    return rows


def unwind(rows: List[str]) -> str:
    """The inverse of wind.

    >>> unwind(["abc", "..d"])
    'abcd'
    """
    text = ""
    for r, row in enumerate(rows):
        text += row if r % 2 == 0 else row[::-1]
    return text.rstrip(".")


def diagonal_read(rows: List[str]) -> str:
    """
    Read the letters on the way down-right from the upper left corner; at the right edge one goes on at
    the left edge of the next row. An empty row ends the reading.

    >>> diagonal_read(["ab", "cd", "ef"])
    'ade'
    """
    out = ""
    for r, row in enumerate(rows):
        if not row:
            break
        out += row[r % len(row)]
    return out


def edge_text(rows: List[str]) -> str:
    """
    Read the letters around the edge of a grid, clockwise from the upper left corner. A single row is
    read once from left to right, a single column from top to bottom.

    >>> edge_text(["abc", "def", "ghi"])
    'abcfihgd'
    >>> edge_text(["abc"])
    'abc'
    """
    if not rows:
        return ""
    if len(rows) == 1:
        return rows[0]
    if len(rows[0]) == 1:
        return "".join(rows)
    right = "".join(row[-1] for row in rows[1:-1])
    left = "".join(row[0] for row in rows[-2:0:-1])
    return rows[0] + right + rows[-1][::-1] + left


def slide_row(rows: List[str], r: int, steps: int) -> List[str]:
    """
    Push one row to the right by some steps; letters pushed out at the right vanish, dots come in at the
    left. The other rows stay. Steps below 1 or a row that does not exist change nothing.

    >>> slide_row(["abc", "def"], 1, 2)
    ['abc', '..d']
    """
    if steps < 1 or not 0 <= r < len(rows):
        return rows
    res = rows[:]
    width = len(rows[r])
    steps = min(steps, width)
    res[r] = "." * steps + rows[r][:width - steps]
    return res


def columns_equal(rows: List[str]) -> List[int]:
    """Return the numbers of those columns in which all rows have the same letter. All rows are equally long.

    >>> columns_equal(["abca", "xbxa"])
    [1, 3]
    """
    if not rows:
        return []
    return [c for c in range(len(rows[0])) if len({row[c] for row in rows}) == 1]


def stamp(rows: List[str], word: str, r: int, c: int) -> List[str]:
    # writes a word downwards, as far as there are rows
    res = [list(row) for row in rows]
    for k, ch in enumerate(word):
        if r + k < len(res) and c < len(res[r + k]):
            res[r + k][c] = ch
    return ["".join(row) for row in res]
