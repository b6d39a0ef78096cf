def minutes_between(start: str, end: str) -> int:
    """
    Both times are given like '08:30'. Return the number of minutes from start to end. If the
    end is earlier than the start, it belongs to the next day.

    >>> minutes_between('08:30', '10:05')
    95
    >>> minutes_between('23:50', '00:10')
    20
    """
    h1, m1 = start.split(':')
    h2, m2 = end.split(':')
    a = int(h1) * 60 + int(m1)
    b = int(h2) * 60 + int(m2)
    if b < a:
        b += 24 * 60
    return b - a


def digit_clock_sum(total: int) -> list[str]:
    """
    Find all the times of a day, from '00:00' to '23:59', whose four digits add up to the
    given total. Return them in the order of the day.

    Examples:
    digit_clock_sum(24) == ['19:59']
    digit_clock_sum(0) == ['00:00']
    """
    times = []
    for h in range(24):
        for m in range(60):
            s = h // 10 + h % 10 + m // 10 + m % 10
            if s == total:
                times.append('%02d:%02d' % (h, m))
    return times


def gong_count(start, end):
    """
    A clock strikes the hour at each full hour (1 to 12 times, so 15 o'clock is three strokes)
    and once at each half hour. Count the strokes between two times of the same day, given
    in minutes since midnight; both ends are included. Midnight is struck 12 times.

    gong_count(60, 60) -> 1
    gong_count(0, 30) -> 13
    gong_count(61, 89) -> 0
    """
    strokes = 0
    for minute in range(start, end + 1):
        if minute % 60 == 0:
            hour = minute // 60 % 12
            if hour == 0:
                hour = 12
            strokes += hour
        elif minute % 30 == 0:
            strokes += 1
    return strokes


def hands_in_sector(h: int, m: int) -> int:
    """
    The face of a clock is cut into twelve sectors: sector 0 from 12 to 1, sector 1 from 1 to
    2 and so on. Return how many sectors one has to go clockwise from the sector of the hour
    hand to the sector of the minute hand.

    >>> hands_in_sector(3, 0)
    9
    >>> hands_in_sector(14, 20)
    2
    """
    hour_sector = h % 12
    minute_sector = m // 5
    steps = minute_sector - hour_sector
    if steps < 0:
        steps += 12
    return steps


def format_seconds(sec):
    """
    Write a number of seconds in short form. Parts that are zero are left out, and 0 seconds
    become '0s'.

    format_seconds(3725) == '1h 2m 5s'
    format_seconds(7200) == '2h'
    format_seconds(0) == '0s'
    """
    parts = []
    for size, letter in [(3600, 'h'), (60, 'm'), (1, 's')]:
        k = sec // size
        sec = sec % size
        if k > 0:
            parts.append(str(k) + letter)
    if not parts:
        return '0s'
    return ' '.join(parts)


def alarm_days(first, every, days):
    # an alarm goes off at minute `first` of day 0 and then after each `every` minutes;
    # returns how often it rings on each of the days
    res = [0] * days
    t = first
    while t < days * 1440:
        res[t // 1440] += 1
        t += every
    return res


def slow_watch(real, loss):
    """
    A watch loses `loss` minutes in every real hour. It was right at minute 0. Return the whole
    minutes it shows after `real` minutes.

    slow_watch(120, 5) # => 110
    """
    return real - real * loss // 60
