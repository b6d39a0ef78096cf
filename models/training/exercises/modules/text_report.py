"""Plain text reports with headings, aligned tables and a foot line."""

import textwrap


def heading(title, level=1):
    """Underline a title: '=' for the first level, '-' below.

    >>> print(heading("Harvest", 2))
    Harvest
    -------
    """
    mark = "=" if level == 1 else "-"
    return title + "\n" + mark * len(title)


def paragraph(text, width=60, indent=0):
    """Wrap running text; any white space counts as a single blank.

    >>> print(paragraph("one two   three four", width=9, indent=1))
     one two
     three
     four
    """
    words = " ".join(text.split())
    if not words:
        return ""
    lines = textwrap.wrap(words, width=width - indent)
    return "\n".join(" " * indent + line for line in lines)


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def show(value):
    """How a cell is written.

    >>> [show(v) for v in (3, 2.5, None, True, "x")]
    ['3', '2.50', '-', 'yes', 'x']
    """
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.2f}"
    return str(value)


def table(header, rows, gap=2):
    """Align rows below a header.

    A column where every cell is a number or None is set flush right,
    all other columns flush left.

    >>> print(table(["crop", "kg"], [["leek", 12], ["pumpkin", 140]]))
    crop      kg
    leek      12
    pumpkin  140
    """
    if any(len(row) != len(header) for row in rows):
        raise ValueError("every row needs as many cells as the header")
    right = []
    widths = []
    for i, name in enumerate(header):
        column = [row[i] for row in rows]
        right.append(bool(column) and all(v is None or is_number(v) for v in column))
        cells = [show(v) for v in column]
        widths.append(max([len(name)] + [len(c) for c in cells]))
    lines = []
    for row in [header] + list(rows):
        parts = []
        for value, width, flush_right in zip(row, widths, right):
            cell = show(value)
            parts.append(cell.rjust(width) if flush_right else cell.ljust(width))
        lines.append((" " * gap).join(parts).rstrip())
    return "\n".join(lines)


class Report:
    """Collects blocks and joins them with blank lines.

    >>> r = Report("Week 31")
    >>> r.text("Dry and hot.").facts({"rain": 0.0, "days": 7}).block_count
    2
    >>> print(r)
    Week 31
    =======
    <BLANKLINE>
    Dry and hot.
    <BLANKLINE>
    rain: 0.00
    days: 7
    """

    def __init__(self, title, width=60):
        self.title = title
        self.width = width
        self._blocks = []

    @property
    def block_count(self):
        return len(self._blocks)

    def text(self, words):
        self._blocks.append(paragraph(words, self.width))
        return self

    def facts(self, pairs):
        lines = [f"{name}: {show(value)}" for name, value in pairs.items()]
        self._blocks.append("\n".join(lines))
        return self

    def table(self, header, rows):
        self._blocks.append(table(header, rows))
        return self

    def __str__(self):
        return "\n\n".join([heading(self.title)] + self._blocks)
