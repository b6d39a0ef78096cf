def is_quiet(hour: int, weekend: bool) -> bool:
    """
    Quiet hours go from 22 to 6 o'clock, on weekends to 8 o'clock, and from 13 to 15 every day.
    >>> is_quiet(7, True), is_quiet(7, False), is_quiet(14, False), is_quiet(22, False)
    (True, False, True, True)
    """
    end = 8 if weekend else 6
    if hour >= 22 or hour < end:
        return True
    return 13 <= hour < 15


def greeting(time: str) -> str:
    """Greeting for a time like "17:59": until 10:59 "Good morning", until 17:59 "Hello",
    after that "Good evening".
    >>> greeting("10:59")
    'Good morning'
    >>> greeting("11:00")
    'Hello'
    """
    hour = int(time.split(":")[0])
    if hour < 11:
        return "Good morning"
    elif hour < 18:
        return "Hello"
    else:
        return "Good evening"


def work_hours(stamps: list[str]) -> float:
    """ Stamps of a time clock, in and out in turn, such as "08:30". Hours worked with one digit.
    A missing last stamp raises a ValueError.
    >>> work_hours(["08:00", "12:00", "12:30", "17:00"])
    8.5
    """
    if len(stamps) % 2 == 1:
        raise ValueError("last stamp is missing")
    total = 0
    for i in range(0, len(stamps), 2):
        start, end = stamps[i], stamps[i + 1]
        total += int(end[:2]) * 60 + int(end[3:])
        total -= int(start[:2]) * 60 + int(start[3:])
    return round(total / 60, 1)


def time_in_words(hour: int, minute: int) -> str:
    """
    Say the time with quarters only; the minute is 0, 15, 30 or 45.
    >>> time_in_words(3, 45)
    'quarter to 4'
    >>> time_in_words(12, 45)
    'quarter to 1'
    >>> time_in_words(7, 30)
    'half past 7'
    """
    if minute == 0:
        return f"{hour} o'clock"
    if minute == 15:
        return f"quarter past {hour}"
    if minute == 30:
        return f"half past {hour}"
    return f"quarter to {hour % 12 + 1}"


def snooze(alarm: str, presses: int) -> str:
    # every press moves the alarm by nine minutes
    total = int(alarm[:2]) * 60 + int(alarm[3:]) + 9 * presses
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def valid_time(text: str) -> bool:
    """Hours from 0 to 23 and minutes from 00 to 59; the hour may have one digit.
    >>> valid_time("7:05"), valid_time("24:00"), valid_time("7:5"), valid_time("ab:10")
    (True, False, False, False)
    """
    parts = text.split(":")
    if len(parts) != 2 or not all(p.isdigit() for p in parts):
        return False
    if len(parts[0]) > 2 or len(parts[1]) != 2:
        return False
    return int(parts[0]) < 24 and int(parts[1]) < 60


def pill_times(first: int, every: int, last: int) -> list[int]:
    """Hours at which a pill is taken, not later than the last hour.
    >>> pill_times(7, 6, 22)
    [7, 13, 19]
    """
    times = []
    hour = first
    while hour <= last:
        times.append(hour)
        hour += every
    return times


def digit_sum_time(time: str) -> int:
    """Sum of the digits shown on a clock.
    >>> digit_sum_time("19:58")
    23
    """
    return sum(int(ch) for ch in time if ch != ":")


def free_slots(meetings, start, end, needed):
    """Start times of gaps between meetings (sorted pairs of minutes) that last long enough.
    >>> free_slots([(540, 600), (630, 700)], 480, 760, 60)
    [480, 700]
    """
    slots = []
    now = start
    for begin, finish in meetings + [(end, end)]:
        if begin - now >= needed:
            slots.append(now)
        now = max(now, finish)
    return slots


def countdown(seconds: int) -> list[str]:
    """What a timer shows every 30 seconds until it reaches zero.
    >>> countdown(75)
    ['1:15', '0:45', '0:15', '0:00']
    """
    shown = []
    while seconds > 0:
        shown.append(f"{seconds // 60}:{seconds % 60:02d}")
        seconds -= 30
    shown.append("0:00")
    return shown
