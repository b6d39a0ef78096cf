"""Reading and drawing of tables with bars, as they appear in plain mails."""

from itertools import zip_longest

ALIGN = {"left": str.ljust, "right": str.rjust, "centre": str.center}


def read_table(text):
    """Read a table with bars into a list of dicts.

    Lines of dashes and plus signs are skipped. The first row is the header.

    >>> rows = read_table('''
    ... | name | kg |
    ... |------+----|
    ... | fig  | 3  |
    ... | plum |    |
    ... ''')
    >>> rows
    [{'name': 'fig', 'kg': '3'}, {'name': 'plum', 'kg': ''}]
    """
    rows = []
    for line in text.splitlines():
        line = line.strip()
        if not line or set(line) <= set("|-+= "):
            continue
        if not (line.startswith("|") and line.endswith("|")):
            raise ValueError(f"no table row: {line}")
        rows.append([cell.strip() for cell in line[1:-1].split("|")])
    if not rows:
        return []
    header = rows[0]
    for row in rows[1:]:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} cells instead of {len(header)}")
    return [dict(zip(header, row)) for row in rows[1:]]


def wrap_cell(text, width):
    """Break a cell into lines, words longer than the width are cut.

    >>> wrap_cell("a long remark", 6)
    ['a long', 'remark']
    >>> wrap_cell("abcdefgh", 3)
    ['abc', 'def', 'gh']
    >>> wrap_cell("", 5)
    ['']
    """
    lines = [""]
    for word in text.split():
        while len(word) > width:
            if lines[-1]:
                lines.append("")
            lines[-1] = word[:width]
            word = word[width:]
        if not lines[-1]:
            lines[-1] = word
        elif len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        elif word:
            lines.append(word)
    return lines


class Column:
    def __init__(self, title, width=None, align="left"):
        if align not in ALIGN:
            raise ValueError(f"align must be one of {', '.join(ALIGN)}")
        self.title = title
        self.width = width
        self.align = ALIGN[align]

    def fit(self, cells):
        """Width of the column: as given or as the longest cell needs."""
        if self.width is not None:
            return self.width
        return max(len(cell) for cell in [self.title] + cells)
