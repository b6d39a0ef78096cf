MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']


def month_number(name: str) -> int:
    """Number of a month given by a name of which only the first three letters count.

    >>> month_number('March')
    3
    """
    key = name[:3].lower()
    for i, month in enumerate(MONTHS):
        if month == key:
            return i + 1
    raise ValueError('unknown month: ' + name)


def turn_date(date: str) -> str:
    """Turn '7.3.2021' into '2021-03-07'.

    >>> turn_date('7.3.2021')
    '2021-03-07'
    """
    day, month, year = date.split('.')
    return year + '-' + month.zfill(2) + '-' + day.zfill(2)


def digits_once(date):
    """True if no digit appears twice in a date, other characters do not matter.

    >>> digits_once('17-06-2345')
    True
    >>> digits_once('2021-03-07')
    False
    """
    seen = []
    for ch in date:
        if not ch.isdigit():
            continue
        if ch in seen:
            return False
        seen.append(ch)
    return True


def busy_days(week: str) -> list[str]:
    """A week is a string of seven marks, Monday first, 'x' for busy. Return the busy days.

    >>> busy_days('x..x..x')
    ['Mon', 'Thu', 'Sun']
    """
    names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    return [names[i] for i in range(7) if week[i] == 'x']


def free_in_both(a: str, b: str) -> int:
    """Longest run of days that are free ('.') in both calendars.

    >>> free_in_both('..x...', '.....x')
    2
    """
    best = run = 0
    for x, y in zip(a, b):
        if x == '.' and y == '.':
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def parse_clock(text: str):
    """Read '7:05' or '19.30' as (hour, minute); None if it is no time of a day.

    >>> parse_clock('19.30')
    (19, 30)
    >>> parse_clock('25:00') is None
    True
    """
    try:
        hour, minute = text.replace('.', ':').split(':')
        h, m = int(hour), int(minute)
    except ValueError:
        return None
    if 0 <= h < 24 and 0 <= m < 60:
        return h, m
    return None


def twelve_hour(time):
    """Write '15:07' as '3:07 pm'.

    >>> twelve_hour('15:07')
    '3:07 pm'
    >>> twelve_hour('00:10')
    '12:10 am'
    """
    hour, minute = time.split(':')
    h = int(hour)
    half = 'am' if h < 12 else 'pm'
    h = h % 12
    if h == 0:
        h = 12
    return f'{h}:{minute} {half}'


def sort_dates(dates: list[str]) -> list[str]:
    """Sort dates like '05 mar 2020' by time.

    >>> sort_dates(['05 mar 2020', '01 jan 2021', '09 feb 2020'])
    ['09 feb 2020', '05 mar 2020', '01 jan 2021']
    """
    def key(date):
        day, month, year = date.split()
        return int(year), MONTHS.index(month), int(day)
    return sorted(dates, key=key)


def week_shift(week, days):
    # move all marks some days later, those that fall over the end come to the front
    days %= len(week)
    return week[-days:] + week[:-days] if days else week
