def month_number(name):
    """
    Return the number of a month, of which at least the first three letters
    are given in any case, or 0 if there is no such month.

    >>> month_number("March")
    3
    >>> month_number("dec")
    12
    >>> month_number("ma")
    0
    """
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    start = name[:3].lower()
    if start in months:
        return months.index(start) + 1
    return 0


def stamp_date(text):
    """
    Turn a date such as "5 March 2021" into "2021-03-05".

    >>> stamp_date("5 March 2021")
    '2021-03-05'
    """
    day, month, year = text.split()
    number = month_number(month)
    if number < 10:
        month_text = "0" + str(number)
    else:
        month_text = str(number)
    return year + "-" + month_text + "-" + day.zfill(2)


def sort_dates(dates):
    """
    Sort dates of the form "day month year" from the earliest to the latest.

    >>> sort_dates(["5 May 2021", "30 Jan 2021", "1 Dec 1999"])
    ['1 Dec 1999', '30 Jan 2021', '5 May 2021']
    """
    return sorted(dates, key=stamp_date)


def birthdays_in(entries, month):
    """
    Entries look like "Ann: 5 March". Return the names whose birthday is in
    the month, ordered by the day.

    >>> birthdays_in(["Ann: 25 Mar", "Bo: 3 Mar", "Cy: 1 May"], "March")
    ['Bo', 'Ann']
    """
    found = []
    wanted = month_number(month)
    for entry in entries:
        name, date = entry.split(": ")
        day, month_name = date.split()
        if month_number(month_name) == wanted:
            found.append((int(day), name))
    found.sort()
    return [name for day, name in found]


def weekday_row(first, days):
    """
    Write the first letters of the weekdays for a number of days, beginning
    with a weekday from 0 (Monday) to 6 (Sunday).

    >>> weekday_row(5, 4)
    'SSMT'
    """
    letters = "MTWTFSS"
    row = ""
    for day in range(first, first + days):
        row += letters[day % 7]
    return row


def free_days(calendar):
    """
    In a calendar "x" is a busy day and "." a free one. Return the number of
    the first day (from 1) of the longest row of free days, 0 without any.

    >>> free_days("x..x...x")
    5
    >>> free_days("xx")
    0
    """
    best_start = 0
    best_length = 0
    length = 0
    for day, mark in enumerate(calendar, start=1):
        length = length + 1 if mark == "." else 0
        if length > best_length:
            best_length = length
            best_start = day - length + 1
    return best_start


def add_hours(clock, hours):
    """
    Add hours to a time of the form "HH:MM" and return it in the same form.

    >>> add_hours("22:15", 3)
    '01:15'
    """
    hour_text, minute_text = clock.split(":")
    hour = (int(hour_text) + hours) % 24
    return str(hour).zfill(2) + ":" + minute_text


def spoken_time(clock):
    """
    Say a time: full hours as "3 o'clock", half hours as "half past 3", and
    all others as "5 past 3".

    >>> spoken_time("3:00")
    "3 o'clock"
    >>> spoken_time("3:30")
    'half past 3'
    >>> spoken_time("3:05")
    '5 past 3'
    """
    hour, minute = clock.split(":")
    if minute == "00":
        return hour + " o'clock"
    if minute == "30":
        return "half past " + hour
    return str(int(minute)) + " past " + hour
