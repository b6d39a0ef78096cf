def parse_minutes(text: str) -> int:
    """Turn a duration such as '2h15m', '45m' or '3h' into minutes.

    >>> parse_minutes("2h15m")
    135
    >>> parse_minutes("45m")
    45
    """
    total = 0
    digits = ""
    for ch in text:
        if ch.isdigit():
            digits += ch
        elif ch == "h":
            total += int(digits) * 60
            digits = ""
        elif ch == "m":
            total += int(digits)
            digits = ""
    return total


def show_minutes(minutes: int) -> str:
    """Write minutes as hours and minutes, leaving out a part that is zero.

    >>> show_minutes(135)
    '2h15m'
    >>> show_minutes(120)
    '2h'
    >>> show_minutes(0)
    '0m'
    """
    hours = minutes // 60
    rest = minutes % 60
    parts = []
    if hours > 0:
        parts.append(str(hours) + "h")
    if rest > 0 or hours == 0:
        parts.append(str(rest) + "m")
    return "".join(parts)


def total_playing_time(tracks):
    """Add up track lengths written as 'mm:ss' and return the album length in the same form.

    >>> total_playing_time(["3:45", "4:20", "0:55"])
    '9:00'
    >>> total_playing_time([])
    '0:00'
    """
    seconds = 0
    for track in tracks:
        m, s = track.split(":")
        seconds += int(m) * 60 + int(s)
    return f"{seconds // 60}:{seconds % 60:02d}"


def longest_track(tracks):
    """Return the position of the longest 'mm:ss' track, the first one when there are several.

    >>> longest_track(["3:45", "10:02", "9:59"])
    1
    """
    best = -1
    best_at = None
    for i, track in enumerate(tracks):
        m, s = map(int, track.split(":"))
        length = 60 * m + s
        if length > best:
            best = length
            best_at = i
    return best_at


def duration_units(text):
    """Split a text like '1d 4h 30m' into a dictionary from unit to number.

    >>> duration_units("1d 4h 30m")
    {'d': 1, 'h': 4, 'm': 30}
    """
    result = {}
    for piece in text.split():
        unit = piece[-1]
        result[unit] = int(piece[:-1])
    return result


def is_valid_duration(text: str) -> bool:
    """A baking time is valid when it is a number from 1 to 600 followed by ' min'.

    >>> is_valid_duration("35 min")
    True
    >>> is_valid_duration("min 35")
    False
    >>> is_valid_duration("900 min")
    False
    """
    if not text.endswith(" min"):
        return False
    number = text[:-4]
    if not number.isdigit():
        return False
    return 1 <= int(number) <= 600


def round_up_to_quarter(text):
    """Round a parking time 'hh:mm' up to the next quarter of an hour.

    >>> round_up_to_quarter("01:07")
    '01:15'
    >>> round_up_to_quarter("01:46")
    '02:00'
    >>> round_up_to_quarter("02:30")
    '02:30'
    """
    hours, minutes = text.split(":")
    total = int(hours) * 60 + int(minutes)
    while total % 15 != 0:
        total += 1
    return "%02d:%02d" % (total // 60, total % 60)


def pace_per_km(time_text: str, km: int) -> str:
    # running pace as m:ss from a race time 'h:mm:ss', seconds rounded down
    h, m, s = [int(part) for part in time_text.split(":")]
    seconds = (h * 3600 + m * 60 + s) // km
    return f"{seconds // 60}:{seconds % 60:02d}"
