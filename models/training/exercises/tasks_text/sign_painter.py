from typing import List


def frame(lines: List[str], ch: str) -> List[str]:
    """
    Paint a frame of the character `ch` around some lines. Shorter lines are filled up with blanks at
    the right. An empty list gives an empty list.

    >>> frame(["ab", "c"], "*")
    ['****', '*ab*', '*c *', '****']
    >>> frame([], "*")
    []
    """
    if not lines:
        return []
    width = max(len(line) for line in lines)
    border = ch * (width + 2)
    painted = [border]
    for line in lines:
        painted.append(ch + line + " " * (width - len(line)) + ch)
    painted.append(border)
    return painted


def center_line(text: str, width: int) -> str:
    """
    Put a text into the middle of a sign with dots on both sides. If the dots cannot be equal, the right side
    gets one more. A text that is too long loses letters at its end.

    >>> center_line("SALE", 9)
    '..SALE...'
    >>> center_line("CLOSED", 4)
    'CLOS'
    """
    if len(text) >= width:
        return text[:width]
    free = width - len(text)
    left = free // 2
    return "." * left + text + "." * (free - left)


def paint_cost(text: str) -> int:
    """
    A capital costs 5, a small letter 3, a digit 4, a blank nothing, and any other sign 2. Texts of more
    than 20 characters are 10 cheaper, but never below 0.

    >>> paint_cost("Bar 7!")
    17
    """
    cost = 0
    for ch in text:
        if ch.isupper():
            cost += 5
        elif ch.islower():
            cost += 3
        elif ch.isdigit():
            cost += 4
        elif ch != " ":
            cost += 2
    if len(text) > 20:
        cost = max(0, cost - 10)
    return cost


def vertical(text: str) -> List[str]:
    """
    Paint the words of a text side by side from top to bottom, one word a column, one blank between columns.
    Trailing blanks of a line are removed.

    >>> vertical("TO LET")
    ['T L', 'O E', '  T']
    """
    words = text.split()
    if not words:
        return []
    height = max(len(w) for w in words)
    rows = []
    for i in range(height):
        row = [w[i] if i < len(w) else " " for w in words]
        rows.append(" ".join(row).rstrip())
    return rows


def staircase(word: str) -> List[str]:
    """Return the lines of a sign on which each letter stands one step further to the right.

    >>> staircase("UP")
    ['U', ' P']
    """
    return [" " * i + ch for i, ch in enumerate(word)]


def break_words(text: str, width: int) -> List[str]:
    """
    Distribute the words over lines of at most `width` characters, as many on a line as fit. A word that is
    longer than a line is parted with a hyphen at its place: its first width - 1 letters and "-".

    >>> break_words("fresh fish and strawberries", 10)
    ['fresh fish', 'and', 'strawberr-', 'ies']
    """
    lines = []
    current = ""
    for word in text.split():
        if current and len(current) + 1 + len(word) <= width:
            current += " " + word
            continue
        if current:
            lines.append(current)
        while len(word) > width > 1:
            lines.append(word[:width - 1] + "-")
            word = word[width - 1:]
        current = word
    if current:
        lines.append(current)
    return lines
