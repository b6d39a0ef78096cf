def next_departure_loop(times, now):
    """
    The first time of a sorted list that is not before now, or None.

    >>> next_departure_loop([400, 415, 430], 410)
    415
    """
    position = 0
    while position < len(times) and times[position] < now:
        position += 1
    if position == len(times):
        return None
    return times[position]


def next_departure(times, now):
    """The same by halving the list again and again.

    >>> next_departure([400, 415, 430], 410)
    415
    >>> next_departure([400], 401) is None
    True
    """
    if not times:
        return None
    if len(times) == 1:
        return times[0] if times[0] >= now else None
    middle = len(times) // 2
    if times[middle - 1] >= now:
        return next_departure(times[:middle], now)
    return next_departure(times[middle:], now)


def line_text_loop(stops, current):
    """
    All stops of a line with " > " between them, the current one in square brackets.

    >>> line_text_loop(["Zoo", "Mill", "Port"], "Mill")
    'Zoo > [Mill] > Port'
    """
    text = ""
    for stop in stops:
        if text:
            text += " > "
        if stop == current:
            text += "[" + stop + "]"
        else:
            text += stop
    return text


def line_text(stops, current):
    """The same with join.

    >>> line_text(["Zoo", "Mill"], "Zoo")
    '[Zoo] > Mill'
    """
    return " > ".join(f"[{stop}]" if stop == current else stop for stop in stops)


def lines_by_stop_loop(lines):
    """
    lines maps numbers of lines to their stops. Turn it into a dict from the stop to its lines.

    >>> lines_by_stop_loop({1: ["Zoo", "Mill"], 5: ["Mill"]})
    {'Zoo': [1], 'Mill': [1, 5]}
    """
    by_stop = {}
    for line, stops in lines.items():
        for stop in stops:
            if stop in by_stop:
                by_stop[stop].append(line)
            else:
                by_stop[stop] = [line]
    return by_stop


def lines_by_stop(lines):
    """The same with a set of all stops, which are sorted here.

    >>> lines_by_stop({1: ["Zoo", "Mill"], 5: ["Mill"]})
    {'Mill': [1, 5], 'Zoo': [1]}
    """
    all_stops = {stop for stops in lines.values() for stop in stops}
    return {stop: [line for line in lines if stop in lines[line]] for stop in sorted(all_stops)}


def reachable_loop(lines, start, goal):
    """
    Is there one line which stops at both places, or two lines that share a stop?

    >>> reachable_loop({1: ["Zoo", "Mill"], 5: ["Mill", "Port"]}, "Zoo", "Port")
    True
    """
    for first in lines.values():
        if start not in first:
            continue
        for second in lines.values():
            if goal in second and set(first) & set(second):
                return True
    return False


def busiest_stop(lines):
    """
    The stop with the most lines and their number; the first in the alphabet for equal numbers.

    >>> busiest_stop({1: ["Zoo", "Mill"], 5: ["Mill", "Port"]})
    ('Mill', 2)
    """
    by_stop = lines_by_stop(lines)
    stop = max(by_stop, key=lambda name: len(by_stop[name]))
    return stop, len(by_stop[stop])


def wear(kilometres, limit):
    # wheels lose a millimetre for every full `limit` kilometres, two from the fourth time on
    times = kilometres // limit
    if times <= 3:
        return times
    return 3 + 2 * (times - 3)
