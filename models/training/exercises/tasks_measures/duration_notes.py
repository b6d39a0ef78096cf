def to_seconds(text):
    """
    Turn a duration into seconds. It is written as "1:02:03", "2:03" or as "1h 2m 3s" with any of the
    parts. A number alone is seconds.

    >>> to_seconds("1:02:03"), to_seconds("2:03"), to_seconds("1h 3s"), to_seconds("45")
    (3723, 123, 3603, 45)
    """
    if ":" in text:
        total = 0
        for part in text.split(":"):
            total = total * 60 + int(part)
        return total
    if text.isdigit():
        return int(text)
    sizes = {"h": 3600, "m": 60, "s": 1}
    total = 0
    for part in text.split():
        total += int(part[:-1]) * sizes[part[-1]]
    return total


def short_clock(seconds):
    """Write seconds as "M:SS", or "H:MM:SS" from an hour on; negative ones get a minus in front.

    >>> short_clock(75), short_clock(3661), short_clock(-5)
    ('1:15', '1:01:01', '-0:05')
    """
    if seconds < 0:
        return "-" + short_clock(-seconds)
    minutes, s = divmod(seconds, 60)
    hours, m = divmod(minutes, 60)
    if hours:
        return "%d:%02d:%02d" % (hours, m, s)
    return "%d:%02d" % (m, s)


def rough_words(minutes):
    """Say a duration roughly: below 2 minutes "a moment", below 45 "N minutes" (in fives, upward), below
    90 "an hour", below a day "N hours" (rounded), else "days".

    >>> [rough_words(m) for m in (1, 17, 60, 150, 5000)]
    ['a moment', '20 minutes', 'an hour', '2 hours', 'days']
    """
    if minutes < 2:
        return "a moment"
    if minutes < 45:
        return str(-(-minutes // 5) * 5) + " minutes"
    if minutes < 90:
        return "an hour"
    if minutes < 24 * 60:
        return str(round(minutes / 60)) + " hours"
    return "days"


def fill_side(songs, limit):
    """Songs as (title, "M:SS") go on one side of a tape in order; a song that is too long for the rest
    is left out. Return the titles and the time left as a text.

    >>> fill_side([("A", "3:00"), ("B", "4:00"), ("C", "1:30")], "5:00")
    (['A', 'C'], '0:30')
    """
    left = to_seconds(limit)
    titles = []
    for title, length in songs:
        s = to_seconds(length)
        if s <= left:
            titles.append(title)
            left -= s
    return titles, short_clock(left)


def clock_drift(shown, true):
    """shown and true are minutes of a clock at several moments. Return the drift in seconds per hour
    between the first and the last moment (positive: the clock is fast), one place; None if no time has
    passed.

    >>> clock_drift([0, 61, 122], [0, 60, 120])
    60.0
    >>> clock_drift([5], [5]) is None
    True
    """
    if len(shown) != len(true):
        raise ValueError("different lengths")
    if not true or true[-1] == true[0]:
        return None
    passed = true[-1] - true[0]
    gained = shown[-1] - shown[0] - passed
    return round(gained * 60 / (passed / 60), 1)


def add_breaks(lengths, after, pause):
    # total time of the lessons when after each `after` lessons (but not at the end) there is a pause
    total = 0
    for i, length in enumerate(lengths, 1):
        total += length
        if i % after == 0 and i < len(lengths):
            total += pause
    return total


def longer_of(a, b):
    """Return the longer of two durations as it was written, the first one if they are the same.

    >>> longer_of("1:30", "95"), longer_of("2m", "2:00")
    ('95', '2m')
    """
    return b if to_seconds(b) > to_seconds(a) else a


def on_the_clock(minutes_gone, start="09:00"):
    """List what a clock shows after each of the ascending minute counts, but only if it is still the
    same day.

    >>> on_the_clock([5, 70, 2000])
    ['09:05', '10:10']
    """
    h, m = (int(p) for p in start.split(":"))
    begin = h * 60 + m
    return ["%02d:%02d" % divmod(begin + g, 60) for g in minutes_gone if begin + g < 1440]
