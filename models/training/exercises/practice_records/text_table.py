"""A table of texts with named columns."""


class Table:
    """Rows as dictionaries under a list of column names.

    >>> table = Table(["city", "people"])
    >>> table.add("Oslo", 700)
    >>> table.add("Bergen", 290)
    >>> table.column("city")
    ['Oslo', 'Bergen']
    >>> len(table)
    2
    >>> for line in table.lines():
    ...     print(line)
    city   people
    Oslo   700
    Bergen 290
    """

    def __init__(self, columns):
        if len(set(columns)) != len(columns):
            raise ValueError("two columns have the same name")
        self.columns = list(columns)
        self.rows = []

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        return iter(self.rows)

    def add(self, *values):
        """Add a row with one value for each column."""
        if len(values) != len(self.columns):
            raise ValueError(f"expected {len(self.columns)} values")
        self.rows.append(dict(zip(self.columns, values)))

    def column(self, name):
        return [row[name] for row in self.rows]

    def width(self, name):
        """The number of characters that a column needs."""
        widest = len(name)
        for value in self.column(name):
            widest = max(widest, len(str(value)))
        return widest

    def lines(self):
        """Yield the head and the rows as lines, with the columns under each other."""
        widths = [self.width(name) for name in self.columns]
        yield " ".join(name.ljust(w) for name, w in zip(self.columns, widths)).rstrip()
        for row in self.rows:
            cells = []
            for name, w in zip(self.columns, widths):
                cells.append(str(row[name]).ljust(w))
            yield " ".join(cells).rstrip()


def from_csv(text):
    """Read a table from lines with commas; the first line has the names. Values stay texts.

    >>> from_csv("a,b\\n1,2\\n3,4").column("b")
    ['2', '4']
    """
    lines = text.splitlines()
    table = Table(lines[0].split(","))
    for line in lines[1:]:
        table.add(*line.split(","))
    return table


def to_csv(table):
    """Write a table as lines with commas.

    >>> to_csv(from_csv("a,b\\n1,2"))
    'a,b\\n1,2'
    """
    lines = [",".join(table.columns)]
    for row in table:
        lines.append(",".join(str(row[name]) for name in table.columns))
    return "\n".join(lines)


def where(table, name, value):
    """Return a new table with the rows that have the value in a column.

    >>> to_csv(where(from_csv("a,b\\n1,x\\n2,y\\n3,x"), "b", "x"))
    'a,b\\n1,x\\n3,x'
    """
    chosen = Table(table.columns)
    for row in table:
        if row[name] == value:
            chosen.add(*row.values())
    return chosen


def group_sums(table, key, number):
    """Add up one column for each value of another.

    >>> group_sums(from_csv("a,b\\nx,1\\ny,5\\nx,2"), "a", "b")
    {'x': 3, 'y': 5}
    """
    sums = {}
    for group, value in zip(table.column(key), table.column(number)):
        if group not in sums:
            sums[group] = 0
        sums[group] += int(value)
    return sums


def sorted_by(table, name, descending=False):
    """Return a new table with the rows sorted by a column.

    >>> sorted_by(from_csv("a,b\\nx,1\\ny,5\\nw,2"), "a").column("b")
    ['2', '1', '5']
    """
    ordered = Table(table.columns)
    ordered.rows = sorted(table.rows, key=lambda row: row[name], reverse=descending)
    return ordered
