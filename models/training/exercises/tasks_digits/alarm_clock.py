def add_minutes(hour: int, minute: int, delta: int) -> tuple:
    """
    Given the time on a 24-hour clock and a number of minutes (which may be negative), return
    the new time as a tuple (hour, minute). The clock wraps around midnight in both directions.

    >>> add_minutes(23, 50, 15)
    (0, 5)
    >>> add_minutes(0, 5, -10)
    (23, 55)
    """
    total = (hour * 60 + minute + delta) % 1440
    return divmod(total, 60)


def rings_between(start, end, every):
    """An alarm clock rings at midnight and then every `every` minutes. Return how often it
    rings from minute start to minute end of the same day, both included. If the end
    is before the start, the night in between is counted too.

    >>> rings_between(10, 60, 20)
    3
    >>> rings_between(1430, 5, 60)
    1
    """
    if end < start:
        return rings_between(start, 1439, every) + rings_between(0, end, every)
    count = 0
    for t in range(start, end + 1):
        if t % every == 0:
            count += 1
    return count


def slow_clock(true_minutes, loses_per_hour):
    """
    A clock showed 00:00 when it was right for the last time. It loses a whole number
    of minutes in each true hour (only complete hours are counted). Return the text
    "HH:MM" which it shows after true_minutes minutes.

    Examples:
    slow_clock(120, 5) == "01:50"
    slow_clock(59, 5) == "00:59"
    """
    lost = true_minutes // 60 * loses_per_hour
    shown = (true_minutes - lost) % (24 * 60)
    h, m = shown // 60, shown % 60
    return f"{h:02d}:{m:02d}"


def hand_distance(a, b, marks=12):
    """Return the shortest way between two marks of a round dial with the given number of marks,
    going in either direction.

    >>> hand_distance(11, 2)
    3
    >>> hand_distance(1, 5, 6)
    2
    """
    d = (a - b) % marks
    return min(d, marks - d)


def turning_direction(a, b, marks):
    """
    Which way should a lazy hand turn from mark a to mark b? Return 1 for clockwise,
    -1 for the other way and 0 if it is already there. If both ways are equally long,
    turn clockwise.

    turning_direction(10, 1, 12) == 1
    turning_direction(1, 10, 12) == -1
    turning_direction(0, 6, 12) == 1
    """
    if a % marks == b % marks:
        return 0
    forward = (b - a) % marks
    return 1 if forward <= marks - forward else -1


def digit_display_minutes(digit):
    """For how many minutes of the day does a digital clock (HH:MM, with leading zeros) show
    the given digit at least once?

    >>> digit_display_minutes(9)
    252
    """
    ch = str(digit)
    minutes = 0
    for h in range(24):
        for m in range(60):
            if ch in "%02d%02d" % (h, m):
                minutes += 1
    return minutes


def snooze_times(alarm, snoozes, gap):
    """
    Given the alarm "H:MM" or "HH:MM", return the list of all times at which it makes noise:
    the alarm itself and then the wanted number of snoozes, each `gap` minutes
    after the one before. If the gap is not positive, only the alarm is returned.

    >>> snooze_times("7:55", 2, 9)
    ['07:55', '08:04', '08:13']
    """
    h, m = (int(p) for p in alarm.split(":"))
    t = h * 60 + m
    times = [f"{h:02d}:{m:02d}"]
    if gap <= 0:
        return times
    for _ in range(snoozes):
        t = (t + gap) % 1440
        times.append(f"{t // 60:02d}:{t % 60:02d}")
    return times
