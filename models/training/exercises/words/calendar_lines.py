from typing import Dict, List, Optional, Tuple

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def parse_event(line: str) -> Tuple[str, int, int]:
    """Split 'Piano 14-16' into the name, the first and the last hour.

    >>> parse_event("Piano 14-16")
    ('Piano', 14, 16)
    """
    name, hours = line.rsplit(" ", 1)
    start, end = hours.split("-")
    return name, int(start), int(end)


def clashes(events: List[str]) -> List[Tuple[str, str]]:
    """Find the pairs of events 'name from-to' that overlap.

    >>> clashes(["gym 8-10", "tea 9-11", "nap 11-12"])
    [('gym', 'tea')]
    """
    parsed = [parse_event(e) for e in events]
    result = []
    for i in range(len(parsed)):
        for j in range(i + 1, len(parsed)):
            a = parsed[i]
            b = parsed[j]
            if a[1] < b[2] and b[1] < a[2]:
                result.append((a[0], b[0]))
    return result


def day_after(day: str, n: int) -> str:
    """Name of the day n days later; n may be negative.

    >>> day_after("Sat", 2)
    'Mon'
    >>> day_after("Mon", -1)
    'Sun'
    """
    return DAYS[(DAYS.index(day) + n) % 7]


def open_days(text: str) -> List[str]:
    """Expand opening days such as 'Mon-Wed,Sat'; a range may run over the weekend.

    >>> open_days("Mon-Wed,Sat")
    ['Mon', 'Tue', 'Wed', 'Sat']
    >>> open_days("Sat-Mon")
    ['Sat', 'Sun', 'Mon']
    """
    days = []
    for part in text.split(","):
        if "-" not in part:
            days.append(part)
            continue
        first, last = part.split("-")
        i = DAYS.index(first)
        days.append(DAYS[i])
        while DAYS[i] != last:
            i = (i + 1) % 7
            days.append(DAYS[i])
    return days


def first_free_hour(busy: List[str]) -> Optional[int]:
    """First hour from 8 to 17 that lies in none of the ranges 'a-b' (b not included).

    >>> first_free_hour(["8-10", "10-11", "13-15"])
    11
    """
    for hour in range(8, 18):
        free = True
        for part in busy:
            a, b = part.split("-")
            if int(a) <= hour < int(b):
                free = False
                break
        if free:
            return hour
    return None


def month_grid(first: int, days: int) -> List[str]:
    """Lines of a month that starts on weekday `first` (0 is Monday), two signs per day.

    >>> month_grid(5, 10)
    ['                1  2', ' 3  4  5  6  7  8  9', '10']
    """
    cells = ["  "] * first
    for d in range(1, days + 1):
        cells.append(str(d).rjust(2))
    return [" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7)]


def agenda(events: Dict[str, List[str]]) -> List[str]:
    """One line per day of the week that has events.

    >>> agenda({"Tue": ["bank"], "Mon": ["gym", "call"]})
    ['Mon: gym, call', 'Tue: bank']
    """
    lines = []
    for day in DAYS:
        if events.get(day):
            lines.append(day + ": " + ", ".join(events[day]))
    return lines


def is_weekend(day):
    return day in ("Sat", "Sun")


def hours_per_week(plan):
    # plan like 'Mon 3, Wed 2, Mon 1'
    totals = {}
    for part in plan.split(","):
        day, hours = part.split()
        totals[day] = totals.get(day, 0) + int(hours)
    return totals
