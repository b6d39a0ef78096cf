from typing import Dict, List, Tuple


def parse_entry(line: str) -> Tuple[int, str, str]:
    """
    A line of the log looks like "[1042] WARN disk almost full". Split it into
    the number, the level and the message. Raise a ValueError if the line does
    not begin with a number in square brackets or has no level.

    >>> parse_entry('[1042] WARN disk almost full')
    (1042, 'WARN', 'disk almost full')
    >>> parse_entry('[7] INFO')
    (7, 'INFO', '')
    """
    end = line.find(']')
    if not line.startswith('[') or end == -1 or not line[1:end].isdigit():
        raise ValueError('bad line: ' + line)
    parts = line[end + 1:].split(None, 1)
    if not parts:
        raise ValueError('no level: ' + line)
    message = parts[1] if len(parts) == 2 else ''
    return int(line[1:end]), parts[0], message


def collapse_repeats(messages: List[str]) -> List[str]:
    """
    Write a function that shortens a list of messages: a message which comes
    several times in a row is written once with " (xN)" behind it.

    Examples:
    collapse_repeats(['up', 'up', 'down']) == ['up (x2)', 'down']
    collapse_repeats(['up', 'down', 'up']) == ['up', 'down', 'up']
    """
    out = []
    i = 0
    while i < len(messages):
        j = i
        while j < len(messages) and messages[j] == messages[i]:
            j += 1
        if j - i > 1:
            out.append(messages[i] + ' (x' + str(j - i) + ')')
        else:
            out.append(messages[i])
        i = j
    return out


def open_sessions(events: List[Tuple[str, str]]) -> List[str]:
    """
    Given pairs (user, action) where the action is "login" or "logout", return
    the users who are still logged in at the end, sorted by name. A logout of
    somebody who is not logged in is ignored.

    >>> open_sessions([('eva', 'login'), ('bo', 'login'), ('eva', 'logout')])
    ['bo']
    """
    active = set()
    for user, action in events:
        if action == 'login':
            active.add(user)
        elif action == 'logout':
            active.discard(user)
    return sorted(active)


def levels_summary(lines):
    """
    Count the lines of each level. The level is the first word of a line; empty
    lines do not count.

    levels_summary(['INFO a', 'WARN b', '', 'INFO c']) # => {'INFO': 2, 'WARN': 1}
    """
    cnt = {}
    for line in lines:
        words = line.split()
        if not words:
            continue
        level = words[0]
        if level not in cnt:
            cnt[level] = 0
        cnt[level] += 1
    return cnt


def gaps(l, allowed):
    """Find all pairs of neighbouring log times that lie more than `allowed` seconds apart.

    >>> gaps([1, 4, 20, 22, 50], 10)
    [(4, 20), (22, 50)]
    """
    res = []
    for i in range(1, len(l)):
        if l[i] - l[i - 1] > allowed:
            res.append((l[i - 1], l[i]))
    return res


def time_in_state(events: List[Tuple[int, str]], end: int) -> Dict[str, int]:
    """
    You are given the changes of a machine as (second, new state) in order of
    time. Return how many seconds it spent in each state until `end`.

    >>> time_in_state([(0, 'idle'), (5, 'run'), (9, 'idle')], 12)
    {'idle': 8, 'run': 4}
    """
    total: Dict[str, int] = {}
    for i, (start, state) in enumerate(events):
        if i + 1 < len(events):
            stop = events[i + 1][0]
        else:
            stop = end
        total[state] = total.get(state, 0) + stop - start
    return total
