from typing import List


def indent_level(line: str) -> int:
    """Number of blanks at the beginning of a line.

    >>> indent_level("    x = 1")
    4
    """
    n = 0
    while n < len(line) and line[n] == " ":
        n += 1
    return n


def dedent(lines: List[str]) -> List[str]:
    """Move a block of lines to the left as far as its least indented line allows.

    >>> dedent(["  a", "    b", ""])
    ['a', '  b', '']
    """
    smallest = None
    for line in lines:
        if line.strip() == "":
            continue
        spaces = len(line) - len(line.lstrip(" "))
        if smallest is None or spaces < smallest:
            smallest = spaces
    if smallest is None:
        return lines
    return [line[smallest:] for line in lines]


def paragraphs(text: str) -> List[str]:
    """Split a text at empty lines; the lines of a paragraph are joined with blanks.

    >>> paragraphs("one\\ntwo\\n\\n\\nthree")
    ['one two', 'three']
    """
    result = []
    current = []
    for line in text.split("\n") + [""]:
        if line.strip():
            current.append(line.strip())
        elif current:
            result.append(" ".join(current))
            current = []
    return result


def squeeze_blank_lines(lines):
    """Keep at most one empty line in a row.

    >>> squeeze_blank_lines(["a", "", "", "b", ""])
    ['a', '', 'b', '']
    """
    out = []
    for line in lines:
        if line == "" and out and out[-1] == "":
            continue
        out.append(line)
    return out


def longest_line_number(text: str) -> int:
    """Number (from 1) of the longest line of a poem.

    >>> longest_line_number("sun\\nmoonlight\\nsea")
    2
    """
    lines = text.split("\n")
    best = 0
    for i in range(1, len(lines)):
        if len(lines[i]) > len(lines[best]):
            best = i
    return best + 1


def add_margin(lines, left, mark):
    """Put `left` blanks and a mark before every line that is not empty.

    >>> add_margin(["a", ""], 2, ">")
    ['  > a', '']
    """
    return [" " * left + mark + " " + line if line else "" for line in lines]


def headings(lines: List[str]) -> List[str]:
    """List the headings of a markdown text, indented by their level.

    >>> headings(["# Birds", "text", "## Owls"])
    ['Birds', '  Owls']
    """
    result = []
    for line in lines:
        level = 0
        while level < len(line) and line[level] == "#":
            level += 1
        if level > 0:
            result.append("  " * (level - 1) + line[level:].strip())
    return result


def trim_trailing(text: str) -> str:
    # remove blanks at the ends of lines and empty lines at the end of the text
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and lines[-1] == "":
        lines.pop()
    return "\n".join(lines)


def side_by_side(left, right, gap):
    """Print two blocks of lines next to each other.

    >>> side_by_side(["a", "bbb"], ["x"], 2)
    ['a    x', 'bbb  ']
    """
    width = max(len(line) for line in left)
    height = max(len(left), len(right))
    lines = []
    for i in range(height):
        a = left[i] if i < len(left) else ""
        b = right[i] if i < len(right) else ""
        lines.append(a.ljust(width) + " " * gap + b)
    return lines


def count_words_per_line(text: str) -> List[int]:
    """Word count for each line, empty lines give 0."""
    return [len(line.split()) for line in text.split("\n")]
