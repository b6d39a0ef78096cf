from typing import List


def pad_columns(rows: List[List[str]]) -> List[str]:
    """Format rows of words as lines where all the columns are as wide as their widest word.

    >>> pad_columns([["id", "name"], ["7", "Jo"]])
    ['id name', '7  Jo  ']
    """
    widths = [0] * len(rows[0])
    for row in rows:
        for i in range(len(row)):
            widths[i] = max(widths[i], len(row[i]))
    lines = []
    for row in rows:
        cells = [row[i].ljust(widths[i]) for i in range(len(row))]
        lines.append(" ".join(cells))
    return lines


def dotted_line(label: str, value: int, width: int) -> str:
    """Write a menu line whose gap is filled with dots, for example 'Soup.....4'.

    >>> dotted_line("Soup", 4, 10)
    'Soup.....4'
    """
    number = str(value)
    dots = width - len(label) - len(number)
    return label + "." * dots + number


def box(text):
    """Draw a box of '+', '-' and '|' around a one-line text.

    >>> box("hi")
    ['+----+', '| hi |', '+----+']
    """
    edge = "+" + "-" * (len(text) + 2) + "+"
    return [edge, "| " + text + " |", edge]


def bar_chart(values: List[int], mark: str = "#") -> List[str]:
    """Draw one horizontal bar for each value, followed by the value itself.

    >>> bar_chart([3, 0, 1])
    ['### 3', ' 0', '# 1']
    """
    lines = []
    for value in values:
        lines.append(mark * value + " " + str(value))
    return lines


def column_chart(heights):
    """Draw upright columns, the top line first; '#' is filled and '.' is empty.

    >>> column_chart([1, 3, 2])
    ['.#.', '.##', '###']
    """
    lines = []
    for level in range(max(heights), 0, -1):
        line = ""
        for h in heights:
            if h >= level:
                line += "#"
            else:
                line += "."
        lines.append(line)
    return lines


def progress_bar(done: int, total: int, width: int) -> str:
    """Draw a progress bar with the percentage behind it.

    >>> progress_bar(3, 4, 8)
    '[======  ] 75%'
    """
    filled = done * width // total
    bar = "=" * filled + " " * (width - filled)
    percent = done * 100 // total
    return "[" + bar + "] " + str(percent) + "%"


def receipt(items):
    """Format (name, price) pairs and add a total line.

    >>> receipt([("tea", 2.5), ("bun", 1.25)])
    ['tea 2.50', 'bun 1.25', 'total 3.75']
    """
    lines = []
    total = 0
    for name, price in items:
        lines.append(f"{name} {price:.2f}")
        total += price
    lines.append(f"total {total:.2f}")
    return lines


def center_lines(lines: List[str]) -> List[str]:
    # centre every line to the width of the longest
    width = max(len(line) for line in lines)
    return [line.center(width) for line in lines]


def markdown_row(cells):
    """One row of a markdown table; a '|' in a cell gets a backslash.

    >>> markdown_row(["a", "b c"])
    '| a | b c |'
    """
    safe = [cell.replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(safe) + " |"
