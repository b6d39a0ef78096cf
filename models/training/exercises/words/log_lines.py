from typing import Dict, List, Optional, Tuple


def parse_log(line: str) -> Tuple[str, str, str]:
    """Split '12:01 ERROR disk is full' into time, level and message.

    >>> parse_log("12:01 ERROR disk is full")
    ('12:01', 'ERROR', 'disk is full')
    """
    time, level, message = line.split(" ", 2)
    return time, level, message


def count_levels(lines: List[str]) -> Dict[str, int]:
    """Count the lines per level, which is the second word of a line.

    >>> count_levels(["1 INFO a", "2 WARN b", "3 INFO c"])
    {'INFO': 2, 'WARN': 1}
    """
    counts = {}
    for line in lines:
        level = line.split()[1]
        if level not in counts:
            counts[level] = 0
        counts[level] += 1
    return counts


def first_error(lines: List[str]) -> Optional[int]:
    """Index of the first line with the word ERROR, or None.

    >>> first_error(["INFO up", "ERROR no net", "ERROR no disk"])
    1
    """
    for i, line in enumerate(lines):
        if "ERROR" in line.split():
            return i
    return None


def errors_after_restart(lines):
    """Count the error lines after the last line that says 'restart'.

    >>> errors_after_restart(["error a", "restart", "error b", "ok"])
    1
    """
    count = 0
    for i in range(len(lines) - 1, -1, -1):
        if lines[i] == "restart":
            break
        if lines[i].startswith("error"):
            count += 1
    return count


def logged_in_at_end(lines: List[str]) -> List[str]:
    """Given lines 'login NAME' and 'logout NAME', list who is still logged in, sorted.

    >>> logged_in_at_end(["login ann", "login bob", "logout ann"])
    ['bob']
    """
    present = set()
    for line in lines:
        action, name = line.split()
        if action == "login":
            present.add(name)
        else:
            present.discard(name)
    return sorted(present)


def busiest_address(lines: List[str]) -> str:
    """Return the address (first word) that appears in the most lines.

    >>> busiest_address(["10.0.0.1 GET /", "10.0.0.7 GET /a", "10.0.0.7 GET /b"])
    '10.0.0.7'
    """
    counts = {}
    best = ""
    for line in lines:
        address = line.split()[0]
        counts[address] = counts.get(address, 0) + 1
        if best == "" or counts[address] > counts[best]:
            best = address
    return best


def bracket_field(line):
    """Return the text inside the first pair of square brackets, or ''.

    >>> bracket_field("warn [sensor 4] too hot")
    'sensor 4'
    """
    start = line.find("[")
    end = line.find("]", start)
    if start == -1 or end == -1:
        return ""
    return line[start + 1:end]


def mask_digits(line):
    # hide numbers so that similar lines become equal
    return "".join("#" if ch.isdigit() else ch for ch in line)


def longest_quiet(times: List[int]) -> int:
    """Longest pause in seconds between two log entries that follow each other.

    >>> longest_quiet([3, 10, 12, 40])
    28
    """
    longest = 0
    for i in range(1, len(times)):
        gap = times[i] - times[i - 1]
        if gap > longest:
            longest = gap
    return longest


def tail(lines, n, word):
    """The last n lines that contain a word, in their order.

    >>> tail(["hot 1", "cold", "hot 2", "hot 3"], 2, "hot")
    ['hot 2', 'hot 3']
    """
    hits = [line for line in lines if word in line]
    return hits[max(0, len(hits) - n):]
