from collections import defaultdict
from typing import Dict, List, Optional, Tuple


def level_counts(lines: List[str]) -> Dict[str, int]:
    """Count the log lines of each level. The level is the first word of a line.

    >>> level_counts(["INFO start", "WARN disk", "INFO stop", ""])
    {'INFO': 2, 'WARN': 1}
    """
    counts = {}
    for line in lines:
        words = line.split()
        if len(words) == 0:
            continue
        level = words[0]
        if level in counts:
            counts[level] += 1
        else:
            counts[level] = 1
    return counts


def errors_per_hour(lines: List[str]) -> Dict[int, int]:
    """Lines look like '14:05 ERROR text'. Count the errors for each hour.

    >>> errors_per_hour(["14:05 ERROR a", "14:50 ERROR b", "15:00 INFO c", "03:00 ERROR d"])
    {14: 2, 3: 1}
    """
    result: Dict[int, int] = {}
    for line in lines:
        time, level, _ = line.split(" ", 2)
        if level != "ERROR":
            continue
        hour = int(time.split(":")[0])
        result[hour] = result.get(hour, 0) + 1
    return result


def pages_by_user(hits: List[Tuple[str, str]]) -> Dict[str, List[str]]:
    """For each user the list of different pages in the order of the first visit.

    >>> pages_by_user([("u1", "/a"), ("u2", "/b"), ("u1", "/c"), ("u1", "/a")])
    {'u1': ['/a', '/c'], 'u2': ['/b']}
    """
    pages = defaultdict(list)
    for user, page in hits:
        if page not in pages[user]:
            pages[user].append(page)
    return dict(pages)


def most_active_user(hits: List[Tuple[str, str]]) -> Optional[str]:
    """The user with the most hits; the one who comes first in the log wins a tie."""
    counts: Dict[str, int] = {}
    for user, _ in hits:
        counts[user] = counts.get(user, 0) + 1
    best, most = None, 0
    for user, n in counts.items():
        if n > most:
            best, most = user, n
    return best


def open_sessions(events: List[Tuple[str, str]]) -> List[str]:
    """Events are ('login', user) or ('logout', user). Who is still logged in at the end?

    >>> open_sessions([("login", "eve"), ("login", "bob"), ("logout", "eve")])
    ['bob']
    """
    online = set()
    for action, user in events:
        if action == "login":
            online.add(user)
        elif action == "logout":
            online.discard(user)
    return sorted(online)


def peak_sessions(events: List[Tuple[str, str]]) -> int:
    """The largest number of users who were logged in at the same time.

    >>> peak_sessions([("login", "a"), ("login", "b"), ("logout", "a"), ("login", "c")])
    2
    """
    online = set()
    peak = 0
    for action, user in events:
        if action == "login":
            online.add(user)
            peak = max(peak, len(online))
        else:
            online.discard(user)
    return peak


def slowest_requests(times: Dict[str, int], n: int) -> List[str]:
    """The n addresses with the longest times, the slowest first.

    >>> slowest_requests({"/a": 30, "/b": 210, "/c": 90}, 2)
    ['/b', '/c']
    """
    ordered = sorted(times, key=times.get, reverse=True)
    return ordered[:n]
