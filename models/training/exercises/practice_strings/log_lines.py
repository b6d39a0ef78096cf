def level_of(line):
    """Return the word before the first colon of a log line in small letters, or "none" without a colon."""
    if ":" not in line:
        return "none"
    return line.split(":")[0].strip().lower()


def count_levels(lines):
    """
    Count how many lines there are of each level.

    >>> count_levels(["INFO: a", "warn: b", "info: c", "x"])
    {'info': 2, 'warn': 1, 'none': 1}
    """
    counts = {}
    for line in lines:
        level = level_of(line)
        counts[level] = counts.get(level, 0) + 1
    return counts


def messages_of(lines, level):
    """
    Return the messages of all lines of a level, without the level and without
    spaces around.

    >>> messages_of(["INFO: a: b", "warn: c"], "info")
    ['a: b']
    """
    messages = []
    for line in lines:
        if level_of(line) == level:
            place = line.index(":")
            messages.append(line[place + 1:].strip())
    return messages


def first_problem(lines):
    """
    Return the number of the first line (from 1) that is an error or a
    warning, or 0 if all is well.

    >>> first_problem(["info: a", "error: b"])
    2
    >>> first_problem(["info: a"])
    0
    """
    number = 0
    for line in lines:
        number += 1
        if level_of(line) in ("error", "warn"):
            return number
    return 0


def fold_repeats(lines):
    """
    Equal lines that follow each other are written as one line with the number
    of times behind it.

    >>> fold_repeats(["a", "a", "b", "a"])
    ['a (2)', 'b', 'a']
    """
    folded = []
    i = 0
    while i < len(lines):
        times = 1
        while i + times < len(lines) and lines[i + times] == lines[i]:
            times += 1
        if times > 1:
            folded.append(lines[i] + " (" + str(times) + ")")
        else:
            folded.append(lines[i])
        i += times
    return folded


def values_of(line, key):
    """
    Find all numbers that are written as key=number in a line.

    >>> values_of("size=5 time=7 size=12", "size")
    [5, 12]
    >>> values_of("size=big", "size")
    []
    """
    values = []
    for word in line.split():
        if word.startswith(key + "="):
            value = word[len(key) + 1:]
            if value.isdigit():
                values.append(int(value))
    return values


def by_time(lines):
    """
    Lines begin with a time like "9:05". Sort them by hour, then by minute.

    >>> by_time(["10:00 tea", "9:30 bus", "9:05 rain"])
    ['9:05 rain', '9:30 bus', '10:00 tea']
    """
    def minutes(line):
        clock = line.split()[0]
        hour, minute = clock.split(":")
        return int(hour) * 60 + int(minute)

    return sorted(lines, key=minutes)


def shorten_path(path, keep):
    """
    Keep only the last parts of a path and write ".." for those before.

    >>> shorten_path("usr/local/lib/a.py", 2)
    '../lib/a.py'
    >>> shorten_path("a/b", 2)
    'a/b'
    """
    parts = path.split("/")
    if len(parts) <= keep:
        return path
    kept = parts[len(parts) - keep:]
    return "/".join([".."] + kept)


def indent_level(line):
    """
    Return how many steps of four spaces a line is moved to the right. A tab
    counts as four spaces.

    >>> indent_level("        x")
    2
    >>> indent_level("x")
    0
    """
    spaces = 0
    for ch in line:
        if ch == " ":
            spaces += 1
        elif ch == "\t":
            spaces += 4
        else:
            break
    return spaces // 4
