"""Analysis of the log of an electronic door.

A line looks like this:

    2031-05-04 08:12:55 IN  badge=1042 door=east
"""

import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LINE = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\s+"
    r"(?P<kind>IN|OUT|DENIED)\s+"
    r"badge=(?P<badge>\d+)\s+door=(?P<door>\w+)"
)

SAMPLE = """\
2031-05-04 08:00:00 IN  badge=7 door=east
2031-05-04 08:05:10 DENIED badge=9 door=east
2031-05-04 08:05:14 DENIED badge=9 door=east
garbage in between
2031-05-04 08:05:20 DENIED badge=9 door=west
2031-05-04 12:30:00 OUT badge=7 door=west
2031-05-04 13:00:00 IN badge=7 door=east
"""


def read_events(lines):
    """Yield a dict for every line that is in order; skip all others.

    >>> events = list(read_events(SAMPLE.splitlines()))
    >>> len(events)
    6
    >>> events[0]["badge"], events[0]["when"].hour
    (7, 8)
    """
    for line in lines:
        match = LINE.fullmatch(line.strip())
        if match is None:
            continue
        event = match.groupdict()
        event["badge"] = int(event["badge"])
        event["when"] = datetime.strptime(event["when"], "%Y-%m-%d %H:%M:%S")
        yield event


def count_kinds(events):
    """
    >>> count_kinds(read_events(SAMPLE.splitlines())).most_common(1)
    [('DENIED', 3)]
    """
    return Counter(event["kind"] for event in events)


def time_inside(events):
    """How long was each badge inside?

    An IN without an OUT does not count, neither does an OUT without an IN.
    When somebody comes in twice in a row, the later entry is taken.

    >>> time_inside(read_events(SAMPLE.splitlines()))[7]
    datetime.timedelta(seconds=16200)
    """
    entered = {}
    inside = defaultdict(timedelta)
    for event in events:
        badge = event["badge"]
        if event["kind"] == "IN":
            entered[badge] = event["when"]
        elif event["kind"] == "OUT" and badge in entered:
            inside[badge] += event["when"] - entered.pop(badge)
    return dict(inside)


def suspicious(events, tries=3, within=60):
    """Badges that were turned away `tries` times within so many seconds.

    >>> suspicious(read_events(SAMPLE.splitlines()))
    {9}
    >>> suspicious(read_events(SAMPLE.splitlines()), within=5)
    set()
    """
    denied = defaultdict(list)
    found = set()
    span = timedelta(seconds=within)
    for event in events:
        if event["kind"] != "DENIED":
            continue
        times = denied[event["badge"]]
        times.append(event["when"])
        if len(times) >= tries and times[-1] - times[-tries] <= span:
            found.add(event["badge"])
    return found


def still_inside(events):
    """Badges whose last movement was an entry, in ascending order.

    >>> still_inside(read_events(SAMPLE.splitlines()))
    [7]
    """
    last = {}
    for event in events:
        if event["kind"] in ("IN", "OUT"):
            last[event["badge"]] = event["kind"]
    return sorted(badge for badge, kind in last.items() if kind == "IN")


def busiest_hour(events):
    """The hour with the most events; the earlier one of equals, None if empty."""
    hours = Counter(event["when"].hour for event in events)
    if not hours:
        return None
    return max(hours, key=lambda hour: (hours[hour], -hour))
