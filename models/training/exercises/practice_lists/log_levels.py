from typing import List, Optional, Tuple

Entry = Tuple[int, str, str]


def errors_after(entries: List[Entry], second: int) -> List[str]:
    """ Entries are (second, level, message). Return the messages of all errors that were logged
    later than the given second.
    >>> errors_after([(1, "error", "disk"), (4, "info", "ok"), (6, "error", "net")], 3)
    ['net']
    """
    messages: List[str] = []
    for time, level, message in entries:
        if time > second and level == "error":
            messages.append(message)
    return messages


def out_of_order(entries: List[Entry]) -> Optional[int]:
    """ Times should never go back. Return the index of the first entry that is older than the
    entry in front of it, None if there is no such entry.
    >>> out_of_order([(1, "info", "a"), (5, "info", "b"), (4, "info", "c")])
    2
    """
    for i in range(1, len(entries)):
        if entries[i][0] < entries[i - 1][0]:
            return i
    return None


def collapse(entries: List[Entry]) -> List[str]:
    """ Turn entries into lines of message and count. Equal messages right behind each other are
    put together in one line.
    >>> collapse([(1, "info", "a"), (2, "info", "a"), (3, "info", "b")])
    ['a (2)', 'b (1)']
    """
    groups: List[List] = []
    for time, level, message in entries:
        if groups and groups[-1][0] == message:
            groups[-1][1] += 1
        else:
            groups.append([message, 1])
    return [f"{message} ({count})" for message, count in groups]


def longest_silence(entries: List[Entry]) -> int:
    """ Return the greatest number of seconds between two entries that follow each other.
    >>> longest_silence([(1, "info", "a"), (9, "info", "b"), (12, "info", "c")])
    8
    """
    times = [entry[0] for entry in entries]
    return max((later - earlier for earlier, later in zip(times, times[1:])), default=0)


def worst_level(entries: List[Entry]) -> str:
    """ Levels from harmless to bad are info, warning, error. Return the worst one that occurs;
    unknown levels do not count and "info" is the answer when nothing counts.
    >>> worst_level([(1, "info", "a"), (2, "warning", "b"), (3, "debug", "c")])
    'warning'
    """
    order = ["info", "warning", "error"]
    worst = 0
    for entry in entries:
        level = entry[1]
        if level not in order:
            continue
        if order.index(level) > worst:
            worst = order.index(level)
    return order[worst]


def split_sessions(entries: List[Entry], pause: int) -> List[List[str]]:
    """ A new session begins whenever more than pause seconds have passed since the entry before.
    Return the messages of each session.
    >>> split_sessions([(1, "info", "a"), (2, "info", "b"), (60, "info", "c")], 30)
    [['a', 'b'], ['c']]
    """
    sessions: List[List[str]] = []
    last = None
    for time, level, message in entries:
        if last is None or time - last > pause:
            sessions.append([])
        sessions[-1].append(message)
        last = time
    return sessions


def merge_logs(first: List[Entry], second: List[Entry]) -> List[str]:
    """ Return the messages of two logs by time; at the same time the first log goes first.
    >>> merge_logs([(1, "info", "a"), (5, "info", "b")], [(1, "info", "c"), (3, "info", "d")])
    ['a', 'c', 'd', 'b']
    """
    both = first + second
    return [entry[2] for entry in sorted(both, key=lambda entry: entry[0])]
