def parse_fields(line):
    """
    A log line holds fields such as "user=ann code=200 slow". Return a dictionary of the fields. Values
    of digits become int, a word without "=" gets the value True. If a field is repeated, the values
    are collected in a list.

    >>> parse_fields("user=ann code=200 slow tag=a tag=b")
    {'user': 'ann', 'code': 200, 'slow': True, 'tag': ['a', 'b']}
    """
    fields = {}
    for word in line.split():
        if "=" in word:
            name, value = word.split("=", 1)
            if value.isdigit():
                value = int(value)
        else:
            name, value = word, True
        if name not in fields:
            fields[name] = value
        elif isinstance(fields[name], list):
            fields[name].append(value)
        else:
            fields[name] = [fields[name], value]
    return fields


def sessions_of(events, gap):
    """
    Events are (second, user) tuples in order of time. Events of a user that are at most `gap` seconds
    apart belong to the same session. Return a dictionary of user -> list of (first, last) second of
    each session.

    Example:
    sessions_of([(1, "a"), (5, "a"), (50, "a")], 10) == {"a": [(1, 5), (50, 50)]}
    """
    sessions = {}
    for second, user in events:
        lst = sessions.setdefault(user, [])
        if lst and second - lst[-1][1] <= gap:
            lst[-1] = (lst[-1][0], second)
        else:
            lst.append((second, second))
    return sessions


def error_rates(rows):
    """
    Rows are (path, code) tuples; codes from 400 on are errors. Return (path, percent) tuples of the
    paths with at least one error, percent rounded to one place, worst first, then by path.

    >>> error_rates([("/a", 200), ("/a", 500), ("/b", 404), ("/c", 200)])
    [('/b', 100.0), ('/a', 50.0)]
    """
    seen, bad = {}, {}
    for path, code in rows:
        seen[path] = seen.get(path, 0) + 1
        if code >= 400:
            bad[path] = bad.get(path, 0) + 1
    rates = [(p, round(100 * bad[p] / seen[p], 1)) for p in bad]
    rates.sort(key=lambda r: (-r[1], r[0]))
    return rates


def users_on_all_days(days):
    """
    `days` maps a day to the list of users seen. Return the sorted users who were seen on each day; a
    day with an empty list was a holiday and is skipped. No days at all give [].

    users_on_all_days({"mo": ["a", "b"], "tu": [], "we": ["b", "b"]}) -> ["b"]
    """
    remaining = None
    for users in days.values():
        if not users:
            continue
        if remaining is None:
            remaining = set(users)
        else:
            remaining &= set(users)
    return sorted(remaining) if remaining else []


def first_and_last(rows):
    """
    Given (time, user) rows in any order, return {user: (first time, last time)}, sorted by user.

    first_and_last([(9, "b"), (3, "b"), (4, "a")]) => {"a": (4, 4), "b": (3, 9)}
    """
    t = {}
    for time, user in rows:
        t.setdefault(user, []).append(time)
    return {u: (min(t[u]), max(t[u])) for u in sorted(t)}


def levels_in_order(lines, order=("error", "warn", "info")):
    """Return the lines grouped by their first word in the given order of levels, unknown ones last."""
    def rank(line):
        words = line.split()
        level = words[0].lower().rstrip(":") if words else ""
        return order.index(level) if level in order else len(order)

    return sorted(lines, key=rank)
