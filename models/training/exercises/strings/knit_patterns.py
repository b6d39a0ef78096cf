def expand_row(pattern: str, stitches: int) -> str:
    """Repeat a pattern until the row has the given number of stitches; the last repeat may be cut.

    >>> expand_row('kkp', 7)
    'kkpkkpk'
    """
    row = ''
    while len(row) < stitches:
        row += pattern
    return row[:stitches]


def back_side(row):
    """Seen from the back, the row is read from the other end and knit (k) and purl (p) are exchanged.

    >>> back_side('kkp')
    'kpp'
    """
    out = []
    for stitch in reversed(row):
        if stitch == 'k':
            out.append('p')
        elif stitch == 'p':
            out.append('k')
        else:
            out.append(stitch)
    return ''.join(out)


def short_row(row: str) -> str:
    """Write a row as in a magazine: 'kkp' becomes 'k2, p1'.

    >>> short_row('kkp')
    'k2, p1'
    """
    parts = []
    count = 0
    for i, stitch in enumerate(row):
        count += 1
        if i + 1 == len(row) or row[i + 1] != stitch:
            parts.append(f'{stitch}{count}')
            count = 0
    return ', '.join(parts)


def rib_width(row: str) -> int:
    """If all ribs (runs of equal stitches) have one width return it, otherwise 0.

    >>> rib_width('kkppkk')
    2
    >>> rib_width('kkp')
    0
    """
    widths = []
    prev = None
    for stitch in row:
        if stitch == prev:
            widths[-1] += 1
        else:
            widths.append(1)
        prev = stitch
    if len(set(widths)) == 1:
        return widths[0]
    return 0


def moss(stitches: int, rows: int) -> list[str]:
    """Moss stitch: k and p take turns in the row, and each row starts with the other one.

    >>> moss(3, 2)
    ['kpk', 'pkp']
    """
    result = []
    for r in range(rows):
        row = ''
        for s in range(stitches):
            row += 'kp'[(r + s) % 2]
        result.append(row)
    return result


def stitches_used(row: str) -> int:
    """Stitches of the row before that are used up: 't' takes two, 'o' none, the others one.

    >>> stitches_used('kot')
    3
    """
    used = 0
    for stitch in row:
        if stitch == 't':
            used += 2
        elif stitch != 'o':
            used += 1
    return used


def rows_fit(rows: list[str]) -> int:
    """Index of the first row that does not use exactly the stitches of the row before, or -1.

    >>> rows_fit(['kkk', 'kot', 'kk'])
    2
    """
    for i in range(1, len(rows)):
        need = sum({'t': 2, 'o': 0}.get(s, 1) for s in rows[i])
        if need != len(rows[i - 1]):
            return i
    return -1


def twist(row, start, width):
    """Cable: the two halves of a stretch change places.

    >>> twist('abcdef', 1, 4)
    'adebcf'
    """
    half = width // 2
    a = row[start:start + half]
    b = row[start + half:start + width]
    return row[:start] + b + a + row[start + width:]


def lean_right(pattern, rows):
    # each row is the pattern moved one place to the right
    result = []
    for _ in range(rows):
        result.append(pattern)
        pattern = pattern[-1] + pattern[:-1]
    return result


def same_fabric(a: str, b: str) -> bool:
    """Two patterns give the same fabric if repeating them without end gives the same row."""
    return a * len(b) == b * len(a)
