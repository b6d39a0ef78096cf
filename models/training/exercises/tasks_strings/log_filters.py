from typing import Dict, List


def errors_per_module(lines: List[str]) -> Dict[str, int]:
    """
    A line of the log has the form "LEVEL module: message". Count the lines of the level ERROR for each
    module. Modules without errors do not appear in the result. Lines of another form are skipped.

    >>> errors_per_module(["ERROR disk: full", "INFO net: up", "ERROR disk: slow"])
    {'disk': 2}
    """
    counts = {}
    for line in lines:
        head = line.split(": ")[0]
        words = head.split(" ")
        if len(words) != 2:
            continue
        if words[0] == "ERROR":
            counts[words[1]] = counts.get(words[1], 0) + 1
    return counts


def collapse(lines: List[str]) -> List[str]:
    """
    Given the lines of a log, replace each run of equal lines by one line, with " (x3)" at its end if
    the run had three lines, and so on. A line which is alone gets nothing.

    Examples:
    collapse(["up", "up", "down", "up"]) == ["up (x2)", "down", "up"]
    collapse([]) == []
    """
    out = []
    i = 0
    while i < len(lines):
        j = i + 1
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        if j - i > 1:
            out.append(lines[i] + " (x" + str(j - i) + ")")
        else:
            out.append(lines[i])
        i = j
    return out


def between_marks(lines, start, stop):
    """
    Return the lines which stand after a line equal to start and before the next line equal to stop. This
    can happen several times; a block that is never stopped does not count.

    between_marks(["x", "BEGIN", "a", "b", "END", "BEGIN", "c"], "BEGIN", "END") == ["a", "b"]
    """
    res = []
    tmp = []
    inside = False
    for l in lines:
        if not inside and l == start:
            inside = True
            tmp = []
        elif inside and l == stop:
            res += tmp
            inside = False
        elif inside:
            tmp.append(l)
    return res


def mask_digits(line: str, keep: int = 2) -> str:
    """
    Replace the digits of every number in the line by "#", but keep the last digits of each number, as
    many as keep says. A number is a run of digits.

    >>> mask_digits("card 12345 of user 77")
    'card ###45 of user 77'
    """
    n = len(line)
    chars = list(line)
    i = 0
    while i < n:
        j = i
        while j < n and line[j].isdigit():
            j += 1
        for k in range(i, j - keep):
            chars[k] = "#"
        i = max(j, i + 1)
    return "".join(chars)


def slowest(lines: List[str]) -> str:
    """
    Some lines of a log end with a duration in brackets, "load page [120ms]" or "save [2s]". Return the
    text before the bracket of the slowest line (without the space at its end), "" if there is none.

    slowest(["load page [120ms]", "save [2s]", "idle"]) -> "save"
    """
    best = -1
    name = ""
    for line in lines:
        if not line.endswith("s]"):
            continue
        pos = line.rfind("[")
        t = line[pos + 1:-1]
        if t.endswith("ms"):
            ms = int(t[:-2])
        else:
            ms = int(t[:-1]) * 1000
        if ms > best:
            best = ms
            name = line[:pos].rstrip()
    return name
