from typing import List


def bar_chart(values: List[int], names: List[str]) -> List[str]:
    """
    Given some values from 0 to 30 and their names, return the lines of a bar chart: the name (padded
    with spaces to the length of the longest name), "|", and one "=" for each full 2 of the value;
    an odd value gets a "-" at the end.

    >>> bar_chart([4, 5], ["tea", "cocoa"])
    ['tea  |==', 'cocoa|==-']
    """
    longest = 0
    for name in names:
        longest = max(longest, len(name))
    lines = []
    for i in range(len(values)):
        line = names[i]
        while len(line) < longest:
            line += " "
        line += "|" + "=" * (values[i] // 2)
        if values[i] % 2 == 1:
            line += "-"
        lines.append(line)
    return lines


def read_bar(line: str) -> int:
    """
    Return the value of a bar such as "tea  |==-": behind the "|" each "=" is 2 and each "-" is 1.
    A line without "|" has the value -1.

    read_bar("tea  |==-") == 5
    read_bar("tea") == -1
    """
    pos = line.find("|")
    if pos < 0:
        return -1
    value = 0
    for c in line[pos + 1:]:
        if c == "=":
            value += 2
        elif c == "-":
            value += 1
    return value


def progress(done, total, width=10):
    """
    Return a progress bar as a string: "[", then width characters of "#" (done) and "." (not done), then
    "]" and the percentage as a whole number, rounded down. A total of zero counts as done.

    progress(3, 10) == "[###.......] 30%"
    progress(0, 0, 4) == "[####] 100%"
    """
    if total == 0:
        full = width
        percent = 100
    else:
        full = done * width // total
        percent = done * 100 // total
    return "[" + "#" * full + "." * (width - full) + "] " + str(percent) + "%"


def skyline(heights: List[int]) -> List[str]:
    """
    Draw houses of the given heights next to each other, each one as a column of "H". The lines are
    returned from top to bottom, the air is made of spaces, all lines are equally long.

    Example:
    >>> skyline([1, 3, 2])
    [' H ', ' HH', 'HHH']
    """
    lines = []
    if not heights:
        return lines
    for level in range(max(heights), 0, -1):
        line = ""
        for h in heights:
            if h >= level:
                line += "H"
            else:
                line += " "
        lines.append(line)
    return lines


def frame(text: str, sign: str) -> List[str]:
    """Put a frame made of the sign around a text of one line, with a space on both sides of the text."""
    edge = sign * (len(text) + 4)
    return [edge, sign + " " + text + " " + sign, edge]


def stairs(word: str) -> List[str]:
    """
    Write the word as stairs: one letter in each line, and each line has one more space before its
    letter than the line above it. Letters that follow an equal one stand in the same line as it.

    stairs("sea") -> ["s", " e", "  a"]
    stairs("noon") -> ["n", " oo", "  n"]
    """
    lines = []
    for i, c in enumerate(word):
        if i > 0 and word[i - 1] == c:
            lines[-1] += c
        else:
            lines.append(" " * len(lines) + c)
    return lines
