from typing import List, Optional, Tuple


def parse_readings(line: str) -> List[int]:
    """Turn a line of comma separated readings into a list of ints. Empty fields are skipped.

    >>> parse_readings('12, 7,,  -3')
    [12, 7, -3]
    >>> parse_readings('')
    []
    """
    readings = []
    for field in line.split(','):
        field = field.strip()
        if field:
            readings.append(int(field))
    return readings


def parse_valid_only(line: str) -> List[float]:
    """Read the space separated numbers of the line, words that are no numbers are ignored.

    >>> parse_valid_only('3.5 oops 4 n/a 1')
    [3.5, 4.0, 1.0]
    """
    values = []
    for word in line.split():
        try:
            values.append(float(word))
        except ValueError:
            continue
    return values


def format_readings(values: List[int], per_line: int) -> str:
    """Write the values with commas, per_line of them on each line.

    >>> format_readings([1, 2, 3, 4, 5], 2)
    '1,2\\n3,4\\n5'
    """
    lines = []
    for start in range(0, len(values), per_line):
        group = values[start:start + per_line]
        lines.append(','.join(str(v) for v in group))
    return '\n'.join(lines)


def add_columns(first: str, second: str) -> str:
    """Add two lines of space separated numbers place by place; the longer line keeps its tail.

    >>> add_columns('1 2 3', '10 20')
    '11 22 3'
    """
    a = [int(x) for x in first.split()]
    b = [int(x) for x in second.split()]
    if len(a) < len(b):
        a, b = b, a
    for i in range(len(b)):
        a[i] += b[i]
    return ' '.join(map(str, a))


def extremes(line: str, sep: str = ';') -> Optional[Tuple[int, int]]:
    """Smallest and largest number of the line, None when there are no numbers.

    >>> extremes('4;19;-2')
    (-2, 19)
    >>> extremes('') is None
    True
    """
    numbers = [int(part) for part in line.split(sep) if part.strip()]
    if not numbers:
        return None
    return min(numbers), max(numbers)


def expand_ranges(text: str) -> List[int]:
    """Expand page lists as used by printers.

    >>> expand_ranges('1-3,7,10-11')
    [1, 2, 3, 7, 10, 11]
    """
    pages = []
    for part in text.split(','):
        if '-' in part:
            low, high = part.split('-')
            for page in range(int(low), int(high) + 1):
                pages.append(page)
        else:
            pages.append(int(part))
    return pages


def sheets_needed(pages: List[int]) -> List[int]:
    """A sheet holds two pages: 1 and 2 on sheet 1, 3 and 4 on sheet 2 ... Numbers of the
    sheets to print for the wanted pages.

    >>> sheets_needed([1, 2, 3, 7, 10])
    [1, 2, 4, 5]
    """
    sheets = []
    for page in pages:
        sheet = (page + 1) // 2
        if sheet not in sheets:
            sheets.append(sheet)
    return sorted(sheets)


def checksum_of_line(line):
    """Weighted sum: the first number counts once, the second twice and so on.

    >>> checksum_of_line('5 1 2')
    13
    """
    return sum((i + 1) * int(x) for i, x in enumerate(line.split()))
