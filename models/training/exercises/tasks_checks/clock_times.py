def time_error(text: str):
    """
    Check a time of the 24-hour clock, written as "H:MM" or "HH:MM".
    Return None if it is right, otherwise a text that names the first mistake:
    "colon", "digits", "minutes", "hour".

    >>> time_error("7:05") is None
    True
    >>> time_error("7:5")
    'minutes'
    >>> time_error("24:00")
    'hour'
    >>> time_error("7.05")
    'colon'
    """
    if text.count(":") != 1:
        return "colon"
    hour, minute = text.split(":")
    if not (hour.isdigit() and minute.isdigit()):
        return "digits"
    if len(minute) != 2 or int(minute) > 59:
        return "minutes"
    if len(hour) > 2 or int(hour) > 23:
        return "hour"
    return None


def part_of_day(hour: int) -> str:
    """Name the part of the day: 5 to 11 is "morning", 12 to 16 "afternoon", 17 to 21 "evening",
    the rest "night". An hour that doesn't exist gives "".

    >>> [part_of_day(h) for h in (4, 5, 12, 21, 22, 24)]
    ['night', 'morning', 'afternoon', 'evening', 'night', '']
    """
    if hour < 0 or hour > 23:
        return ""
    if 5 <= hour <= 11:
        return "morning"
    if 12 <= hour <= 16:
        return "afternoon"
    return "evening" if 17 <= hour <= 21 else "night"


def shop_is_open(now: int, opening: int, closing: int) -> bool:
    """
    All three are minutes since midnight. A shop is open from `opening` up to but not including
    `closing`; a bar that closes after midnight has closing < opening.
    If both are equal, the shop never closes.

    >>> shop_is_open(30, 1080, 120)
    True
    >>> shop_is_open(600, 1080, 120)
    False
    >>> shop_is_open(5, 0, 0)
    True
    """
    if opening == closing:
        return True
    if opening < closing:
        return opening <= now < closing
    return now >= opening or now < closing


def bells_agree(first: list[int], second: list[int], slack: int) -> bool:
    """
    Two church clocks noted when they struck, in seconds. They agree if they struck equally
    often and no pair of strokes is more than `slack` apart.

    bells_agree([0, 60], [2, 59], 2) -> True
    bells_agree([0, 60], [2], 2) -> False
    """
    if len(first) != len(second):
        return False
    for a, b in zip(first, second):
        if abs(a - b) > slack:
            return False
    return True


def has_full_break(shifts, need=45):
    """Given sorted (start, end) pieces of work in minutes, is there a pause of at least
    `need` minutes between two pieces, with no more than 6 hours of work before it?

    >>> has_full_break([(0, 200), (245, 400)])
    True
    >>> has_full_break([(0, 200), (210, 420), (500, 600)])
    False
    """
    worked = 0
    for i in range(len(shifts) - 1):
        start, end = shifts[i]
        worked += end - start
        if worked > 360:
            return False
        if shifts[i + 1][0] - end >= need:
            return True
    return False


def hands_on_same_half(hour, minute):
    # both hands on the right half (12 to 6) or both on the left half
    small_right = hour % 12 < 6
    big_right = minute < 30
    return small_right == big_right
