from typing import List, Optional


def spoken_time(text: str) -> str:
    """Understand 'half past 7', 'quarter to 8' and '9' (for nine sharp).

    >>> spoken_time("half past 7")
    '7:30'
    >>> spoken_time("quarter to 8")
    '7:45'
    >>> spoken_time("9")
    '9:00'
    """
    words = text.split()
    hour = int(words[-1])
    if words[0] == "half":
        return str(hour) + ":30"
    if words[0] == "quarter" and words[1] == "past":
        return str(hour) + ":15"
    if words[0] == "quarter":
        return str((hour - 2) % 12 + 1) + ":45"
    return str(hour) + ":00"


def to_12h(text):
    """Convert '19:05' to the form with am and pm.

    >>> to_12h("19:05")
    '7:05 pm'
    >>> to_12h("00:30")
    '12:30 am'
    """
    hour, minute = text.split(":")
    hour = int(hour)
    suffix = "am" if hour < 12 else "pm"
    hour = hour % 12
    if hour == 0:
        hour = 12
    return str(hour) + ":" + minute + " " + suffix


def minutes_between(start: str, end: str) -> int:
    """Minutes from start to end; an end that is earlier lies on the next day.

    >>> minutes_between("08:50", "09:35")
    45
    >>> minutes_between("23:30", "00:15")
    45
    """
    h1, m1 = map(int, start.split(":"))
    h2, m2 = map(int, end.split(":"))
    diff = (h2 * 60 + m2) - (h1 * 60 + m1)
    if diff < 0:
        diff += 24 * 60
    return diff


def is_clock(text: str) -> bool:
    """Check that a text is a time from 00:00 to 23:59.

    >>> is_clock("23:59"), is_clock("24:00"), is_clock("7:30")
    (True, False, False)
    """
    if len(text) != 5 or text[2] != ":":
        return False
    hour = text[:2]
    minute = text[3:]
    if not hour.isdigit() or not minute.isdigit():
        return False
    return int(hour) < 24 and int(minute) < 60


def busiest_hour(stamps):
    """Return the hour (as an int) with the most log stamps 'hh:mm:ss'; the earlier hour on a tie.

    >>> busiest_hour(["09:01:00", "10:15:20", "10:59:59"])
    10
    """
    counts = [0] * 24
    for stamp in stamps:
        counts[int(stamp[:2])] += 1
    best = 0
    for hour in range(24):
        if counts[hour] > counts[best]:
            best = hour
    return best


def timetable(start, gap, n):
    """List n departures, `gap` minutes apart, beginning at start.

    >>> timetable("11:40", 15, 3)
    ['11:40', '11:55', '12:10']
    """
    h, m = start.split(":")
    t = int(h) * 60 + int(m)
    result = []
    for _ in range(n):
        result.append("%02d:%02d" % (t // 60 % 24, t % 60))
        t += gap
    return result


def seconds_of_day(text: str) -> int:
    # '01:02:03' -> 3723
    total = 0
    for part in text.split(":"):
        total = total * 60 + int(part)
    return total
