from typing import Dict, List


def column_labels(count: int) -> List[str]:
    """Labels for the columns of a wide seating chart: A to Z, then A2 to Z2, A3 and so on.

    >>> column_labels(3)
    ['A', 'B', 'C']
    >>> column_labels(28)[-2:]
    ['A2', 'B2']
    """
    labels = []
    for i in range(count):
        letter = chr(ord("A") + i % 26)
        turn = i // 26 + 1
        labels.append(letter if turn == 1 else letter + str(turn))
    return labels


def add_totals(table: List[List[int]]) -> List[List[int]]:
    """Append the total of its row to every row and a row with the totals of the columns.

    >>> add_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    """
    result = []
    for row in table:
        result.append(row + [sum(row)])
    totals = []
    for c in range(len(result[0])):
        total = 0
        for r in range(len(result)):
            total += result[r][c]
        totals.append(total)
    result.append(totals)
    return result


def drop_empty_columns(table: List[List[str]]) -> List[List[str]]:
    """Remove the columns in which all the cells are empty or only spaces.

    >>> drop_empty_columns([["a", "", "b"], ["c", " ", ""]])
    [['a', 'b'], ['c', '']]
    """
    keep = []
    for c in range(len(table[0])):
        if any(row[c].strip() for row in table):
            keep.append(c)
    return [[row[c] for c in keep] for row in table]


def as_records(table: List[List[str]]) -> List[Dict[str, str]]:
    """Turn a table with a header row into a list of dictionaries.

    >>> as_records([["name", "age"], ["Ida", "7"]])
    [{'name': 'Ida', 'age': '7'}]
    """
    header = table[0]
    records = []
    for row in table[1:]:
        record = {}
        for i in range(len(header)):
            record[header[i]] = row[i]
        records.append(record)
    return records


def sort_by_column(table, c, descending=False):
    """Sort the rows below the header by one column.

    >>> sort_by_column([["n", "v"], ["a", 3], ["b", 1]], 1)
    [['n', 'v'], ['b', 1], ['a', 3]]
    """
    body = sorted(table[1:], key=lambda row: row[c], reverse=descending)
    return [table[0]] + body


def fill_down(column: List[str]) -> List[str]:
    """Replace empty cells with the last text above them.

    >>> fill_down(["x", "", "y", "", ""])
    ['x', 'x', 'y', 'y', 'y']
    """
    current = ""
    filled = []
    for cell in column:
        if cell != "":
            current = cell
        filled.append(current)
    return filled


def column_widths(table):
    # the longest text of each column
    return [max(len(str(cell)) for cell in col) for col in zip(*table)]


def align(table: List[List[str]]) -> List[str]:
    """Text lines with columns of equal width, one space apart, without spaces at the end.

    >>> align([["a", "bb"], ["ccc", "d"]])
    ['a   bb', 'ccc d']
    """
    widths = []
    for c in range(len(table[0])):
        widths.append(max(len(row[c]) for row in table))
    lines = []
    for row in table:
        line = " ".join(cell.ljust(width) for cell, width in zip(row, widths))
        lines.append(line.rstrip())
    return lines


def sum_numeric(cells: List[str]) -> float:
    """Add the cells that are numbers and ignore all the other ones.

    >>> sum_numeric(["3", "x", " 1.5 ", ""])
    4.5
    """
    total = 0.0
    for cell in cells:
        try:
            total += float(cell)
        except ValueError:
            pass
    return total
