from typing import Dict, List, Tuple

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def month_rows(days: int, first: int) -> List[List[int]]:
    """Weeks of a month as rows of seven numbers; first is the weekday (0 to 6) of day 1, 0 fills up.

    >>> month_rows(9, 5)
    [[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 6, 7, 8, 9]]
    """
    cells = [0] * first + list(range(1, days + 1))
    while len(cells) % 7 != 0:
        cells.append(0)
    return [cells[i:i + 7] for i in range(0, len(cells), 7)]


def nth_weekday(rows: List[List[int]], weekday: int, n: int) -> int:
    """Date of the n-th Monday, Tuesday, ... of a month; 0 if there are not so many.

    >>> nth_weekday([[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 6, 7, 8, 9]], 0, 1)
    3
    """
    count = 0
    for week in rows:
        if week[weekday] != 0:
            count += 1
            if count == n:
                return week[weekday]
    return 0


def weekend_dates(rows: List[List[int]]) -> List[int]:
    """All the dates in the last two columns.

    >>> weekend_dates([[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 0]])
    [1, 7]
    """
    return [day for week in rows for day in week[5:] if day > 0]


def week_of(rows: List[List[int]], day: int) -> int:
    """Number of the week (from 1) in which a day lies; raises ValueError for a wrong day.

    >>> week_of([[0, 1, 2], [3, 4, 5]], 4)
    2
    """
    for number, week in enumerate(rows, 1):
        if day in week and day > 0:
            return number
    raise ValueError("no such day")


def print_month(rows):
    """Text of the calendar, each day two places wide, with empty places for zeros.

    >>> print_month([[0, 1, 2], [13, 14, 0]])
    '    1  2\\n13 14   '
    """
    lines = []
    for week in rows:
        lines.append(" ".join(str(d).rjust(2) if d else "  " for d in week))
    return "\n".join(lines)


def watering_days(days: int, every: int, rain: List[int]) -> List[int]:
    """Days on which flowers are watered: every few days, but rain starts the counting again.

    >>> watering_days(10, 3, [5])
    [3, 8]
    """
    result = []
    dry = 0
    for day in range(1, days + 1):
        if day in rain:
            dry = 0
            continue
        dry += 1
        if dry == every:
            result.append(day)
            dry = 0
    return result


def longest_streak(done: List[int]) -> Tuple[int, int]:
    """First and last day of the longest series of days without a gap; the days are sorted.

    >>> longest_streak([1, 2, 4, 5, 6, 9])
    (4, 6)
    """
    best = (done[0], done[0])
    start = done[0]
    for i in range(1, len(done)):
        if done[i] != done[i - 1] + 1:
            start = done[i]
        if done[i] - start > best[1] - best[0]:
            best = (start, done[i])
    return best


def duty_roster(names: List[str], days: int, off: Dict[str, List[int]]) -> List[str]:
    """Names in turn for the days 1, 2, ...; a person who is off is skipped on that day.

    >>> duty_roster(["Ana", "Ben"], 3, {"Ben": [2]})
    ['Ana', 'Ana', 'Ben']
    """
    roster = []
    turn = 0
    for day in range(1, days + 1):
        for k in range(len(names)):
            person = names[(turn + k) % len(names)]
            if day not in off.get(person, []):
                roster.append(person)
                turn = (turn + k + 1) % len(names)
                break
        else:
            roster.append("-")
    return roster


def day_name(first, day):
    # weekday of a date when the first of the month has the weekday number first
    return DAYS[(first + day - 1) % 7]
