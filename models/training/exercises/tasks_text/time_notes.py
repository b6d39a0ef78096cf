from typing import List, Optional, Tuple


def minutes_of(text: str) -> Optional[int]:
    """
    Read a time of day like "7:05", "19.30" or "8" and return the minutes since midnight. Times that do
    not exist give None.

    >>> minutes_of("7:05"), minutes_of("19.30"), minutes_of("8")
    (425, 1170, 480)
    >>> minutes_of("24:10") is None and minutes_of("x") is None
    True
    """
    text = text.replace(".", ":")
    hour, _, minute = text.partition(":")
    if not minute:
        minute = "0"
    if not hour.isdigit() or not minute.isdigit():
        return None
    h, m = int(hour), int(minute)
    if h > 23 or m > 59:
        return None
    return h * 60 + m


def clock(minutes: int) -> str:
    """Write minutes since midnight as a time; beyond midnight the clock begins again.

    >>> clock(425), clock(1450), clock(-1)
    ('7:05', '0:10', '23:59')
    """
    h, m = divmod(minutes % 1440, 60)
    return str(h) + ":" + (str(m) if m >= 10 else "0" + str(m))


def parse_span(text: str) -> int:
    """
    Read a span of time such as "1h20m", "45m" or "2h" in minutes. Blanks do not matter. A number
    without a unit counts as minutes.

    >>> parse_span("1h 20m"), parse_span("2h"), parse_span("2h5")
    (80, 120, 125)
    """
    total = 0
    number = ""
    for ch in text:
        if ch.isdigit():
            number += ch
        elif ch == "h" and number:
            total += int(number) * 60
            number = ""
        elif ch == "m" and number:
            total += int(number)
            number = ""
    if number:
        total += int(number)
    return total


def opening_days(text: str) -> List[str]:
    """
    A shop is open on "Mo-We,Fr": write out all days. A range may run over the weekend ("Sa-Mo").

    >>> opening_days("Mo-We,Fr")
    ['Mo', 'Tu', 'We', 'Fr']
    >>> opening_days("Sa-Mo")
    ['Sa', 'Su', 'Mo']
    """
    week = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    days = []
    for part in text.split(","):
        if "-" not in part:
            days.append(part)
            continue
        start, end = part.split("-")
        i = week.index(start)
        while week[i] != end:
            days.append(week[i])
            i = (i + 1) % 7
        days.append(end)
    return days


def is_open(hours: str, time: str) -> bool:
    """
    Hours are written as "8:00-12:30 14:00-18:00". Check if the shop is open at a time; at the closing
    minute it is closed already.

    >>> is_open("8:00-12:30 14:00-18:00", "12:29"), is_open("8:00-12:30", "12:30")
    (True, False)
    """
    now = minutes_of(time)
    if now is None:
        return False
    for span in hours.split():
        start, end = span.split("-")
        if minutes_of(start) <= now < minutes_of(end):
            return True
    return False


def busiest_hour(times: List[str]) -> Tuple[int, int]:
    """
    Given the times of all sales of a day, return (hour, number of sales) for the hour with the most
    sales, the earliest of equals. No sales give (0, 0).

    >>> busiest_hour(["9:05", "11:10", "9:59"])
    (9, 2)
    """
    hours = [0] * 24
    for t in times:
        value = minutes_of(t)
        if value is not None:
            hours[value // 60] += 1
    best = 0
    for h in range(24):
        if hours[h] > hours[best]:
            best = h
    return (best, hours[best]) if hours[best] > 0 else (0, 0)
