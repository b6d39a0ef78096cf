from typing import Dict, List


def split_record(line: str) -> List[str]:
    """Split a comma separated line and remove the spaces around every field.

    >>> split_record("Oulu, 12 , rain")
    ['Oulu', '12', 'rain']
    """
    return [field.strip() for field in line.split(",")]


def split_quoted(line: str) -> List[str]:
    """Split at commas, but not at commas inside double quotes. The quotes are removed.

    >>> split_quoted('lamp,"red, tall",40')
    ['lamp', 'red, tall', '40']
    """
    fields = []
    current = ""
    inside = False
    for ch in line:
        if ch == '"':
            inside = not inside
        elif ch == "," and not inside:
            fields.append(current)
            current = ""
        else:
            current += ch
    fields.append(current)
    return fields


def rows_to_dicts(lines: List[str]) -> List[Dict[str, str]]:
    """Use the first line as column names and turn the others into dictionaries.

    >>> rows_to_dicts(["name,age", "Bo,7", "Ada,9"])
    [{'name': 'Bo', 'age': '7'}, {'name': 'Ada', 'age': '9'}]
    """
    header = lines[0].split(",")
    rows = []
    for line in lines[1:]:
        row = {}
        for name, value in zip(header, line.split(",")):
            row[name] = value
        rows.append(row)
    return rows


def column_sum(lines, column):
    """Add up one column of whole numbers, skipping cells that are not numbers.

    >>> column_sum(["pen,3", "ink,-", "cup,10"], 1)
    13
    """
    total = 0
    for line in lines:
        cell = line.split(",")[column]
        if cell.isdigit():
            total += int(cell)
    return total


def bad_rows(lines, width):
    """Return the line numbers, counted from 1, that do not have exactly `width` fields.

    >>> bad_rows(["a,b", "c", "d,e", "f,g,h"], 2)
    [2, 4]
    """
    bad = []
    for number, line in enumerate(lines, 1):
        if line.count(",") + 1 != width:
            bad.append(number)
    return bad


def longest_cell(lines: List[str]) -> str:
    """Find the longest cell in the whole table; the earliest one wins a tie.

    >>> longest_cell(["a,bcd", "efg,h"])
    'bcd'
    """
    best = ""
    for line in lines:
        for cell in line.split(","):
            if len(cell) > len(best):
                best = cell
    return best


def drop_column(line, index):
    """Remove one field of a semicolon separated line.

    >>> drop_column("id;secret;city", 1)
    'id;city'
    """
    fields = line.split(";")
    return ";".join(fields[:index] + fields[index + 1:])


def swap_columns(lines, a, b):
    # exchange columns a and b in every line
    out = []
    for line in lines:
        cells = line.split(",")
        cells[a], cells[b] = cells[b], cells[a]
        out.append(",".join(cells))
    return out


def highest_price(lines: List[str]) -> str:
    """Given lines 'item,price', return the item with the highest price.

    >>> highest_price(["soup,4.50", "cake,12.00", "tea,2.20"])
    'cake'
    """
    best_item = ""
    best_price = -1.0
    for line in lines:
        item, price = line.split(",")
        if float(price) > best_price:
            best_price = float(price)
            best_item = item
    return best_item
