from typing import List, Optional


def minutes_of(time: str) -> int:
    """Minutes since midnight for a time such as "07:45".
    >>> minutes_of("07:45")
    465
    """
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def duration(start: str, end: str) -> int:
    """
    Minutes from start to end. An end that comes before the start belongs to the next day.
    >>> duration("22:30", "01:00")
    150
    >>> duration("08:00", "08:00")
    0
    """
    def to_minutes(t):
        h, m = t.split(":")
        return int(h) * 60 + int(m)

    return (to_minutes(end) - to_minutes(start)) % (24 * 60)


def to_twelve_hours(time: str) -> str:
    """ Write a time of the 24 hour clock with am or pm.
    >>> to_twelve_hours("00:05")
    '12:05 am'
    >>> to_twelve_hours("13:30")
    '1:30 pm'
    """
    hour = int(time[:2])
    suffix = "am" if hour < 12 else "pm"
    hour %= 12
    if hour == 0:
        hour = 12
    return str(hour) + time[2:] + " " + suffix


def part_of_day(hour: int) -> str:
    """
    5 to 11 is morning, 12 is noon, 13 to 17 is afternoon, 18 to 21 is evening,
    all other hours are night. Hours outside of 0 to 23 give an empty string.
    >>> part_of_day(12)
    'noon'
    >>> part_of_day(3)
    'night'
    >>> part_of_day(24)
    ''
    """
    if hour < 0 or hour > 23:
        return ""
    if 5 <= hour <= 11:
        return "morning"
    if hour == 12:
        return "noon"
    if 13 <= hour <= 17:
        return "afternoon"
    if 18 <= hour <= 21:
        return "evening"
    return "night"


def next_departure(times: List[str], now: str) -> Optional[str]:
    """The first departure that is not before now, or None when the last bus has gone.
    >>> next_departure(["09:15", "08:40", "12:00"], "08:41")
    '09:15'
    >>> next_departure(["09:15"], "10:00")
    """
    later = [t for t in times if t >= now]
    if not later:
        return None
    return min(later)


def chimes(start_hour, end_hour):
    # strokes of a church bell from one full hour to another on the same day
    total = 0
    for hour in range(start_hour, end_hour + 1):
        strokes = hour % 12
        if strokes == 0:
            strokes = 12
        total += strokes
    return total


def add_minutes(time: str, minutes: int) -> str:
    """Move a time of day forwards or backwards around the clock.
    >>> add_minutes("23:50", 15)
    '00:05'
    >>> add_minutes("00:10", -20)
    '23:50'
    """
    total = int(time[:2]) * 60 + int(time[3:]) + minutes
    total %= 1440
    return f"{total // 60:02d}:{total % 60:02d}"


def same_digits_times(step: int) -> List[str]:
    """All times of the day, going in the given steps of minutes, whose four digits are equal.
    >>> same_digits_times(1)
    ['00:00', '11:11', '22:22']
    """
    found = []
    for total in range(0, 24 * 60, step):
        h, m = divmod(total, 60)
        shown = str(h).zfill(2) + ":" + str(m).zfill(2)
        if len(set(shown)) == 2:
            found.append(shown)
    return found
