from typing import Dict, List, Tuple


def cells_between(first: str, last: str) -> List[str]:
    """
    Cells of a small table have names like "B3": a column letter from A to Z and a
    row number. Return the names of all the cells in the block from first (top
    left) to last (bottom right), row by row.

    >>> cells_between('A2', 'B3')
    ['A2', 'B2', 'A3', 'B3']
    >>> cells_between('C1', 'C1')
    ['C1']
    """
    result = []
    for row in range(int(first[1:]), int(last[1:]) + 1):
        for code in range(ord(first[0]), ord(last[0]) + 1):
            result.append(chr(code) + str(row))
    return result


def cell_value(cells: Dict[str, str], name: str) -> int:
    """
    A cell holds a number, the name of another cell, or a sum such as "=A1+B2+5".
    Empty cells and cells that do not exist are 0. Return the value of a cell.
    Note: the cells never refer to each other in a circle.

    Examples:
    cell_value({'A1': '4', 'B1': '=A1+6', 'C1': '=B1+B1'}, 'C1') == 20
    cell_value({'A1': '4'}, 'Z9') == 0
    """
    text = cells.get(name, '').strip()
    if text == '':
        return 0
    if text.startswith('='):
        text = text[1:]
    total = 0
    for part in text.split('+'):
        part = part.strip()
        if part[0].isalpha():
            total += cell_value(cells, part)
        else:
            total += int(part)
    return total


def shift_formula(formula: str, rows: int) -> str:
    """
    When a formula is copied down by some rows, the row numbers in it grow by that
    number. A row number with "$" before it stays: "=A1+B$2" copied by 3 rows is
    "=A4+B$2". Numbers without a letter are not changed.

    >>> shift_formula('=A1+B$2+10', 3)
    '=A4+B$2+10'
    """
    out = ''
    i = 0
    while i < len(formula):
        if not formula[i].isdigit():
            out += formula[i]
            i += 1
            continue
        j = i
        while j < len(formula) and formula[j].isdigit():
            j += 1
        number = int(formula[i:j])
        if i > 0 and formula[i - 1].isalpha():
            number += rows
        out += str(number)
        i = j
    return out


def sort_rows(rows, column, header=True):
    """
    Sort the rows of a table by one column, numbers by their value and before all
    texts. A header row stays on top. Empty cells ('') come last.

    sort_rows([['n'], ['b'], [10], [''], [9]], 0) -> [['n'], [9], [10], ['b'], ['']]
    """
    def key(row):
        x = row[column]
        if x == '':
            return (2, 0, '')
        if isinstance(x, str):
            return (1, 0, x)
        return (0, x, '')

    if header:
        return rows[:1] + sorted(rows[1:], key=key)
    return sorted(rows, key=key)


def used_size(cells: Dict[str, str]) -> Tuple[int, int]:
    """
    Return how many rows and columns a sheet must have so that all its cells that
    are not empty fit in.

    >>> used_size({'A1': 'x', 'C2': '5', 'D9': ''})
    (2, 3)
    >>> used_size({})
    (0, 0)
    """
    rows = 0
    cols = 0
    for name, content in cells.items():
        if content == '':
            continue
        rows = max(rows, int(name[1:]))
        cols = max(cols, ord(name[0]) - ord('A') + 1)
    return rows, cols


def subtotal(rows, key, amount):
    """Add up one column of the rows for each value of another column; cells that hold no
    number are left out."""
    sums = {}
    for row in rows:
        if isinstance(row[amount], (int, float)):
            sums[row[key]] = sums.get(row[key], 0) + row[amount]
    return sums
