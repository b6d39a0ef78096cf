def parse_gauge(line):
    """Split a line "2031-02-07 mill 412" into (day, place, centimetres)."""
    day, place, level = line.split()
    return day, place, int(level)


def highest_by_place(lines):
    """
    The highest level at each place.

    >>> highest_by_place(["2031-02-07 mill 412", "2031-02-08 mill 430", "2031-02-08 ford 90"])
    {'mill': 430, 'ford': 90}
    """
    highest = {}
    for line in lines:
        _, place, level = parse_gauge(line)
        if level > highest.get(place, 0):
            highest[place] = level
    return highest


def alarm_days(lines, limit):
    """
    The days with a level over the limit at any place, each day once, in the order of the lines.

    >>> alarm_days(["d1 mill 5", "d2 mill 9", "d2 ford 8", "d3 ford 2"], 6)
    ['d2']
    """
    days = []
    for line in lines:
        day, _, level = parse_gauge(line)
        if level > limit and day not in days:
            days.append(day)
    return days


def level_word(level, normal):
    """
    One word for a level: "low" below half of the normal one, "flood" above double, "high" above one
    and a half.

    >>> level_word(40, 100), level_word(160, 100), level_word(201, 100), level_word(100, 100)
    ('low', 'high', 'flood', 'normal')
    """
    if level * 2 < normal:
        return "low"
    if level > 2 * normal:
        return "flood"
    if level * 2 > 3 * normal:
        return "high"
    return "normal"


def is_falling_again(levels):
    """
    Has the water been falling for the last three readings, after it had been higher than at the start?

    >>> is_falling_again([100, 150, 140, 130])
    True
    >>> is_falling_again([100, 90, 80, 70])
    False
    """
    if len(levels) < 4:
        return False
    last = levels[-3:]
    falling = last[0] > last[1] > last[2]
    return falling and max(levels) > levels[0]


def sandbags(gap, height):
    """
    A wall of bags is a pile with `height` rows; the lowest row needs as many bags beside each other as
    there are rows, each row above one less. Return the bags for a gap of so many bag lengths and the rest
    of a load of 50.

    >>> sandbags(10, 3)
    (60, 40)
    """
    across = 0
    for row in range(height):
        across += height - row
    bags = across * gap
    rest = -bags % 50
    return bags, rest


def flows_into(rivers, river):
    """
    All rivers on the way to the sea, joined by " - "; rivers maps each one to the next.

    >>> flows_into({"Ilm": "Saale", "Saale": "Elbe"}, "Ilm")
    'Ilm - Saale - Elbe'
    """
    if river not in rivers:
        return river
    return river + " - " + flows_into(rivers, rivers[river])
