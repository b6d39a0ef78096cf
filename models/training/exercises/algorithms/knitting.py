def row_code(stitches: str) -> str:
    """Write a knitting row in short form: the number of equal stitches, then the letter.

    >>> row_code('kkkppk')
    '3k 2p 1k'
    """
    parts = []
    i = 0
    while i < len(stitches):
        j = i
        while j < len(stitches) and stitches[j] == stitches[i]:
            j += 1
        parts.append(str(j - i) + stitches[i])
        i = j
    return ' '.join(parts)


def expand_row(code: str, width: int) -> str:
    """Turn the short form into stitches and repeat it until the row has the width.

    >>> expand_row('2k 1p', 7)
    'kkpkkpk'
    """
    unit = ''
    for part in code.split():
        unit += int(part[:-1]) * part[-1]
    row = ''
    while len(row) < width:
        row += unit
    return row[:width]


def even_decreases(stitches: int, decreases: int) -> list[int]:
    """Positions (from 1) at which two stitches are knitted together so that the decreases
    are spread evenly.

    >>> even_decreases(20, 4)
    [5, 10, 15, 20]
    """
    return [(i * stitches) // decreases for i in range(1, decreases + 1)]


def stitches_left(start: int, rows: int) -> int:
    """Every second row loses 2 stitches, every fifth row 1 more; never less than 4 stitches
    are left.

    >>> stitches_left(30, 10)
    18
    """
    stitches = start
    for row in range(1, rows + 1):
        if row % 2 == 0:
            stitches -= 2
        if row % 5 == 0:
            stitches -= 1
        if stitches < 4:
            return 4
    return stitches


def stripe_colours(rows, colours, widths):
    """Colour of each row when the colours take turns and the k-th stripe has widths[k %
    len(widths)] rows.

    >>> stripe_colours(6, 'rb', [1, 2])
    'rbbrbb'
    """
    out = ''
    stripe = 0
    while len(out) < rows:
        out += colours[stripe % len(colours)] * widths[stripe % len(widths)]
        stripe += 1
    return out[:rows]


def mirror_row(row: str) -> str:
    # back side of a row: other direction, knit and purl exchanged
    swapped = {'k': 'p', 'p': 'k'}
    return ''.join(swapped.get(ch, ch) for ch in reversed(row))


def is_rib(rows: list[str]) -> bool:
    """A rib has the same row again and again, with both kinds of stitches in it."""
    if not rows:
        return False
    return all(row == rows[0] for row in rows) and len(set(rows[0])) == 2


def shortest_repeat(row: str) -> int:
    """Length of the shortest part from which the row can be made by repeating it; the last
    repetition may be cut off.

    >>> shortest_repeat('kkpkkpk')
    3
    >>> shortest_repeat('kpp')
    3
    """
    for size in range(1, len(row) + 1):
        if all(row[i] == row[i - size] for i in range(size, len(row))):
            return size
    return 0
