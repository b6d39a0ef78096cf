def strokes_loop(start, end):
    """
    A tower clock strikes 1 to 12 times at each full hour. Return the number of strokes from the hour
    `start` to the hour `end` of the same day (0 to 23), both included. At 0 and 12 o'clock it strikes
    twelve times.

    >>> strokes_loop(11, 13)
    24
    """
    total = 0
    for hour in range(start, end + 1):
        strokes = hour % 12
        if strokes == 0:
            strokes = 12
        total += strokes
    return total


def strokes_short(start, end):
    """
    strokes_loop in one line: shift, take the rest, shift back.

    >>> strokes_short(11, 13)
    24
    """
    return sum((hour - 1) % 12 + 1 for hour in range(start, end + 1))


def chime(hour, minute, sunday):
    """
    Return what is heard: "ding" for each quarter of an hour that is over, and at the full hour four times
    "ding" and one "dong". Between 22 and 6 o'clock all is silent, on Sundays until 8. Other minutes are
    silent, too.

    >>> chime(9, 30, False), chime(7, 0, True), chime(8, 0, True)
    ('ding ding', '', 'ding ding ding ding dong')
    """
    morning = 8 if sunday else 6
    if hour < morning or hour >= 22:
        return ""
    if minute % 15 != 0:
        return ""
    if minute == 0:
        return "ding " * 4 + "dong"
    return " ".join(["ding"] * (minute // 15))


def wind_up(turns, days):
    """
    The clock needs 3 turns of its key a day and 4 on each seventh day. Return the day on which it stands
    still, or 0 if the turns last for all the days.

    >>> wind_up(21, 7)
    7
    >>> wind_up(22, 7)
    0
    """
    for day in range(1, days + 1):
        turns -= 4 if day % 7 == 0 else 3
        if turns < 0:
            return day
    return 0


def wind_up_recursive(turns, days, day=1):
    """
    wind_up, one day at a time.

    >>> wind_up_recursive(21, 7), wind_up_recursive(22, 7)
    (7, 0)
    """
    if day > days:
        return 0
    need = 4 if day % 7 == 0 else 3
    if need > turns:
        return day
    return wind_up_recursive(turns - need, days, day + 1)


def figures_out(program, hour):
    """
    A program is written as "bear 9-12, king 12, maid 8-20". Return the figures that come out of the tower
    at the hour.

    >>> figures_out("bear 9-12, king 12, maid 8-20", 12)
    ['bear', 'king', 'maid']
    >>> figures_out("bear 9-12, king 12, maid 8-20", 15)
    ['maid']
    """
    figures = []
    for part in program.split(", "):
        name, hours = part.split(" ")
        if "-" in hours:
            first, last = hours.split("-")
        else:
            first = last = hours
        if int(first) <= hour <= int(last):
            figures.append(name)
    return figures


def drift_minutes(days, fast, corrected):
    """
    A clock gains `fast` minutes a day. On the days in the set `corrected` it is put right in the evening.
    Return the minutes it shows too much after all days.

    >>> drift_minutes(6, 2, {2, 4})
    4
    """
    wrong = 0
    for day in range(1, days + 1):
        if day in corrected:
            wrong = 0
        else:
            wrong += fast
    return wrong


def drift_minutes_short(days, fast, corrected):
    """
    drift_minutes: only the days behind the last correction count.

    >>> drift_minutes_short(6, 2, {2, 4})
    4
    """
    last = max([day for day in corrected if 1 <= day <= days], default=0)
    return (days - last) * fast
