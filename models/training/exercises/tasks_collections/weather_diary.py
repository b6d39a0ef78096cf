def warmest_day(diary):
    """
    The diary maps a day (a text such as "05-17") to a temperature or to None (not measured). Return the
    warmest day; the earlier one of two equally warm days. Return None if nothing was measured.

    >>> warmest_day({"05-18": 21, "05-17": 21, "05-19": None})
    '05-17'
    """
    best = None
    for day in sorted(diary):
        if diary[day] is None:
            continue
        if best is None or diary[day] > diary[best]:
            best = day
    return best


def months_summary(diary):
    """
    Given the same kind of diary ("MM-DD" -> temperature), return a dictionary of month -> (lowest,
    highest) in the order of the year. Days without a measurement do not count.

    Example:
    months_summary({"02-01": -3, "01-30": 4, "01-31": 1}) => {"01": (1, 4), "02": (-3, -3)}
    """
    result = {}
    for day in sorted(diary):
        t = diary[day]
        if t is None:
            continue
        month = day[:2]
        if month in result:
            low, high = result[month]
            result[month] = (min(low, t), max(high, t))
        else:
            result[month] = (t, t)
    return result


def fill_gaps(values):
    """
    Replace each None in a list of temperatures by the last known value before it. A None at the
    beginning takes the first value that is known. A list of nothing but None stays as it is.

    >>> fill_gaps([None, 3, None, None, 5])
    [3, 3, 3, 3, 5]
    """
    known = [v for v in values if v is not None]
    if not known:
        return list(values)
    last = known[0]
    filled = []
    for v in values:
        if v is not None:
            last = v
        filled.append(last)
    return filled


def sky_sequence(days, pattern):
    """
    `days` is a list of words such as "sun", "rain" or "snow", and `pattern` a list of sets of words.
    Return the index of the first day from which on every following day fits the next set of the
    pattern, or -1. An empty pattern fits at 0.

    sky_sequence(["sun", "rain", "snow"], [{"rain", "fog"}, {"snow"}]) -> 1
    """
    for i in range(len(days) - len(pattern) + 1):
        ok = True
        for j in range(len(pattern)):
            if days[i + j] not in pattern[j]:
                ok = False
                break
        if ok:
            return i
    return -1


def change_counts(days):
    """
    Count how often each kind of weather is followed by another kind. Return a dictionary of (today,
    tomorrow) tuples with their counts; pairs of the same kind are not changes.

    >>> change_counts(["sun", "rain", "rain", "sun", "rain"])
    {('sun', 'rain'): 2, ('rain', 'sun'): 1}
    """
    c = {}
    for today, tomorrow in zip(days, days[1:]):
        if today != tomorrow:
            c[(today, tomorrow)] = c.get((today, tomorrow), 0) + 1
    return c


def stations_agree(stations, tolerance):
    """
    `stations` maps a name to a list of temperatures, hour by hour. Return the hours (indices) at which
    all stations lie within `tolerance` degrees of each other. Only hours that all stations have are
    looked at.

    stations_agree({"a": [1, 5], "b": [2, 9, 3]}, 1) == [0]
    """
    if not stations:
        return []
    hours = []
    for hour, temps in enumerate(zip(*stations.values())):
        if max(temps) - min(temps) <= tolerance:
            hours.append(hour)
    return hours
