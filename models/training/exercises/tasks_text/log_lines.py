from typing import Dict, List, Tuple


def parse_log(line: str) -> Tuple[str, str, str]:
    """
    A line of a log looks like "[07:15] WARN disk is full". Return (time, level, message).
    A line without a time at its beginning has an empty time; a line whose first word is not
    written in capitals only has the level "INFO".

    >>> parse_log("[07:15] WARN disk is full")
    ('07:15', 'WARN', 'disk is full')
    >>> parse_log("all is well")
    ('', 'INFO', 'all is well')
    """
    time = ""
    rest = line.strip()
    if rest.startswith("[") and "]" in rest:
        end = rest.index("]")
        time = rest[1:end]
        rest = rest[end + 1:].strip()
    words = rest.split(" ")
    if words[0].isupper():
        return time, words[0], " ".join(words[1:])
    return time, "INFO", rest


def mask_digits(message: str) -> str:
    """
    Replace each run of digits by a single "#", so that messages which differ only in numbers become equal.

    >>> mask_digits("user 4711 sent 20 files")
    'user # sent # files'
    """
    out = []
    for ch in message:
        if not ch.isdigit():
            out.append(ch)
        elif not out or out[-1] != "#":
            out.append("#")
    return "".join(out)


def most_frequent_message(lines: List[str]) -> str:
    """
    Find the message that comes most often when numbers are ignored; of equally frequent ones the first.
    Return an empty string for an empty log.

    >>> most_frequent_message(["job 1 done", "stop", "job 22 done"])
    'job # done'
    """
    if not lines:
        return ""
    counts: Dict[str, int] = {}
    for line in lines:
        words = ["#" if w.isdigit() else w for w in line.split()]
        key = " ".join(words)
        counts[key] = counts.get(key, 0) + 1
    best = None
    for key, cnt in counts.items():
        if best is None or cnt > counts[best]:
            best = key
    return best


def squeeze_log(lines: List[str]) -> List[str]:
    """
    Equal lines directly after each other are shown once with the number of times, "ping (x3)".
    Single lines stay as they are.

    >>> squeeze_log(["ping", "ping", "pong", "ping"])
    ['ping (x2)', 'pong', 'ping']
    """
    res = []
    i = 0
    while i < len(lines):
        j = i + 1
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        times = j - i
        res.append(lines[i] + f" (x{times})" if times > 1 else lines[i])
        i = j
    return res


def indent_depth(lines: List[str]) -> int:
    """Return the greatest number of blanks at the beginning of a line that is not blank altogether."""
    deepest = 0
    for line in lines:
        if not line.strip():
            continue
        deepest = max(deepest, len(line) - len(line.lstrip(" ")))
    return deepest


def between_marks(lines: List[str], start: str, stop: str) -> List[str]:
    """
    Return the lines after the first line that contains `start` and before the next line that contains
    `stop`. Without a start line the result is empty.

    >>> between_marks(["x", "BEGIN", "a", "b", "END", "c"], "BEGIN", "END")
    ['a', 'b']
    """
    res = []
    on = False
    for line in lines:
        if not on:
            on = start in line
        elif stop in line:
            break
        else:
            res.append(line)
    return res
