def parse_clock(text: str):
    """
    Given a time like "7:05am" or "12:30pm", return the minutes since midnight.
    Return None if the text has not this form, if the hour is not between 1 and 12 or if the
    minutes are not between 0 and 59. "12:00am" is midnight.

    >>> parse_clock("7:05am")
    425
    >>> parse_clock("12:30pm")
    750
    >>> parse_clock("13:00pm") is None
    True
    """
    half = text[-2:]
    if half != "am" and half != "pm":
        return None
    parts = text[:-2].split(":")
    if len(parts) != 2:
        return None
    if not parts[0].isdigit() or not parts[1].isdigit():
        return None
    hour = int(parts[0])
    minute = int(parts[1])
    if hour < 1 or hour > 12 or minute > 59:
        return None
    if hour == 12:
        hour = 0
    if half == "pm":
        hour += 12
    return hour * 60 + minute


def spoken_minute(minute: int, hour: str) -> str:
    """
    Write a function that tells the time in words as it is done in a small village: up to minute 29 one says
    how many minutes it is "past" the hour, at 30 one says "half" and the hour, and later only
    "nearly next". At minute 0 the hour is enough.

    spoken_minute(12, "six") == "12 past six"
    spoken_minute(30, "six") == "half six"
    spoken_minute(51, "six") == "nearly next"
    """
    if minute == 0:
        return hour
    if minute < 30:
        return str(minute) + " past " + hour
    elif minute == 30:
        return "half " + hour
    return "nearly next"


def same_digits_clock(start: str, end: str) -> int:
    """
    Count the times from start to end (both "HH:MM" of the same day, both included) whose
    display shows at most two different digits.

    >>> same_digits_clock("11:09", "11:13")
    4
    """
    def minutes(s):
        return int(s[:2]) * 60 + int(s[3:])

    count = 0
    for t in range(minutes(start), minutes(end) + 1):
        h = str(t // 60).zfill(2)
        m = str(t % 60).zfill(2)
        if len(set(h + m)) <= 2:
            count += 1
    return count


def sort_alarms(alarms):
    """
    Sort a list of alarms "7:30 wake up", "10:05 bus" by their time. The hours have one or two
    digits. Alarms of the same time stay in their order.

    sort_alarms(["10:05 bus", "7:30 wake up"]) -> ["7:30 wake up", "10:05 bus"]
    """
    def f(x):
        clock = x.split(" ")[0]
        h, m = clock.split(":")
        return 60 * int(h) + int(m)

    return sorted(alarms, key=f)


def hours_of_shift(shift: str) -> int:
    """
    A shift is written as "22-6": the hour of the start and that of the end. If the end is not
    later than the start, it is on the next day. Return the length in hours.

    hours_of_shift("8-12") == 4
    hours_of_shift("22-6") == 8
    """
    a, b = shift.split("-")
    return (int(b) - int(a) - 1) % 24 + 1
