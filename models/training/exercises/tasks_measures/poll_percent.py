def percent_of(part, whole, places=1):
    """Return part as percent of whole. With 0 places the result is an int. A whole of zero gives 0.

    >>> percent_of(1, 3), percent_of(1, 3, 0), percent_of(4, 0)
    (33.3, 33, 0)
    """
    if whole == 0:
        return 0
    value = part * 100 / whole
    return round(value) if places == 0 else round(value, places)


def change_text(old, new):
    """
    Describe the change from old to new in percent: "+25%", "-10%" or "same". From zero it is "new"
    (or "same" if both are zero).

    >>> change_text(80, 100), change_text(50, 45), change_text(7, 7), change_text(0, 3)
    ('+25%', '-10%', 'same', 'new')
    """
    if old == new:
        return "same"
    if old == 0:
        return "new"
    change = round((new - old) * 100 / old)
    sign = "+" if change > 0 else ""
    return sign + str(change) + "%"


def points_or_percent(before, after):
    """Two percents of a poll: return (change in percentage points, change in percent of the first), one
    place each. If before is 0, the second is None.

    >>> points_or_percent(20, 25)
    (5, 25.0)
    >>> points_or_percent(0, 5)
    (5, None)
    """
    points = after - before
    if before == 0:
        return points, None
    return points, round(points * 100 / before, 1)


def over_threshold(votes, threshold):
    """Given party -> votes, return the parties, most votes first, that reach the threshold percent.
    Their names are joined by ", "; equal parties in alphabetical order.

    >>> over_threshold({"Red": 45, "Blue": 52, "Tiny": 3}, 5)
    'Blue, Red'
    """
    total = sum(votes.values())
    if total == 0:
        return ""
    inside = [p for p, v in votes.items() if v * 100 >= threshold * total]
    inside.sort(key=lambda p: (-votes[p], p))
    return ", ".join(inside)


def chain_change(percents):
    """Changes of several years one after another, such as [10, -10]. Return the change in all, one place.

    >>> chain_change([10, -10])
    -1.0
    >>> chain_change([100, 50])
    200.0
    """
    factor = 1.0
    for p in percents:
        factor *= 1 + p / 100
    return round((factor - 1) * 100, 1)


def undo_percent(percent):
    """By how many percent must a price change to undo a change of `percent`? One place; a fall of 100
    percent or more can not be undone: None.

    >>> undo_percent(25), undo_percent(-20), undo_percent(-100)
    (-20.0, 25.0, None)
    """
    if percent <= -100:
        return None
    return round(100 / (1 + percent / 100) - 100, 1)


def parse_percent(text):
    """Turn "45%", "45 %", "0.45" or "45 of 100" into a share between 0 and 1 (floats). Other texts give
    None.

    >>> parse_percent("45%"), parse_percent("12,5 %"), parse_percent("0.45"), parse_percent("9 of 12")
    (0.45, 0.125, 0.45, 0.75)
    >>> parse_percent("many") is None
    True
    """
    text = text.strip().replace(",", ".")
    try:
        if text.endswith("%"):
            return float(text[:-1]) / 100
        if " of " in text:
            a, b = text.split(" of ")
            return float(a) / float(b)
        return float(text)
    except (ValueError, ZeroDivisionError):
        return None


def margin(sample, share):
    # usual margin of a poll in percent, one place: 2 * sqrt(p (1 - p) / n)
    if sample <= 0:
        return None
    if not 0 <= share <= 1:
        return None
    return round(200 * (share * (1 - share) / sample) ** 0.5, 1)
