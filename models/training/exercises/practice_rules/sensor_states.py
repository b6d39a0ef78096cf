def level_of(value, low, high):
    """
    Return -1, 0 or 1 for a value below, inside or above the range from low to high (both inside).

    >>> [level_of(v, 5, 8) for v in (4, 5, 8, 9)]
    [-1, 0, 0, 1]
    """
    if value < low:
        return -1
    if value > high:
        return 1
    return 0


def heater_log(values, low, high):
    """
    A heater is switched on when it gets too cold and off when it gets too warm; inside of the range it
    stays as it is. It starts switched off. Return a text of "+" (on) and "-" (off) for the values.

    >>> heater_log([6, 4, 6, 9, 6], 5, 8)
    '-++--'
    """
    heating = False
    log = ""
    for value in values:
        level = level_of(value, low, high)
        if level == -1:
            heating = True
        elif level == 1:
            heating = False
        log += "+" if heating else "-"
    return log


def switch_count(log):
    """
    Count how many times the heater was switched in such a log; it was off before the first sign.

    >>> switch_count("-++--+")
    3
    """
    switches = 0
    before = "-"
    for sign in log:
        if sign != before:
            switches += 1
        before = sign
    return switches


def repair_values(values):
    """
    A value of None is a failure of the sensor. Replace it by the last good value before it. Failures at the
    start get the first good value; if there is none, return an empty list.

    >>> repair_values([None, 4, None, 7])
    [4, 4, 4, 7]
    >>> repair_values([None])
    []
    """
    good = [value for value in values if value is not None]
    if not good:
        return []
    last = good[0]
    repaired = []
    for value in values:
        if value is not None:
            last = value
        repaired.append(last)
    return repaired


def spikes(values, limit):
    """
    Return the indices of values that differ by more than the limit from both neighbours, in the same
    direction.

    >>> spikes([3, 9, 3, 1, 8], 4)
    [1]
    """
    found = []
    for i in range(1, len(values) - 1):
        left = values[i] - values[i - 1]
        right = values[i] - values[i + 1]
        if min(left, right) > limit or max(left, right) < -limit:
            found.append(i)
    return found


def alarm_times(events, quiet):
    """
    An event is a pair (second, level). An alarm is given for a level of 1 or -1, but not if the last alarm
    was given less than `quiet` seconds ago. Return the seconds of the alarms.

    >>> alarm_times([(1, 1), (4, -1), (9, 0), (12, 1)], 5)
    [1, 12]
    """
    alarms = []
    for second, level in events:
        if level == 0:
            continue
        if alarms and second - alarms[-1] < quiet:
            continue
        alarms.append(second)
    return alarms


def parse_packet(packet):
    """
    A packet looks like "T:21.5|H:40|#3" where the number behind "#" tells how many parts there should be,
    itself included. Return the values in a dict, or None if the number is wrong.

    >>> parse_packet("T:21.5|H:40|#3")
    {'T': 21.5, 'H': 40.0}
    >>> parse_packet("T:21.5|#3") is None
    True
    """
    parts = packet.split("|")
    count = parts.pop()
    if not count.startswith("#") or int(count[1:]) != len(parts) + 1:
        return None
    values = {}
    for part in parts:
        name, value = part.split(":")
        values[name] = float(value)
    return values


def trust(history):
    """
    A sensor begins with a trust of 50. A good report ("g") adds 5, a bad one ("b") takes 10 away, three bad
    ones in a row set the trust to 0. The trust stays between 0 and 100.

    >>> trust("ggb"), trust("gbbbg")
    (50, 5)
    """
    value = 50
    for i, report in enumerate(history):
        if report == "g":
            value = min(100, value + 5)
        elif history[max(0, i - 2):i + 1] == "bbb":
            value = 0
        else:
            value = max(0, value - 10)
    return value
