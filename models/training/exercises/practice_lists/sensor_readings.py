def drop_spikes(readings, jump):
    """
    A reading is a spike when it is further than jump from both of its neighbours.
    Return the readings without spikes. The first and the last one always stay.

    >>> drop_spikes([20, 21, 90, 22, 23], 10)
    [20, 21, 22, 23]
    >>> drop_spikes([20, 90], 10)
    [20, 90]
    """
    if len(readings) < 3:
        return list(readings)
    calm = [readings[0]]
    for i in range(1, len(readings) - 1):
        before = abs(readings[i] - readings[i - 1])
        after = abs(readings[i] - readings[i + 1])
        if before <= jump or after <= jump:
            calm.append(readings[i])
    calm.append(readings[-1])
    return calm


def fill_missing(readings, default):
    """
    A missing reading is None. Replace it by the last known reading, or by the
    default if there is none yet.

    >>> fill_missing([None, 4, None, None, 7], 0)
    [0, 4, 4, 4, 7]
    """
    last = default
    filled = []
    for reading in readings:
        if reading is not None:
            last = reading
        filled.append(last)
    return filled


def coldest_and_when(readings):
    """
    Return the lowest reading together with all positions at which it was measured.

    >>> coldest_and_when([3, -1, 5, -1])
    (-1, [1, 3])
    >>> coldest_and_when([])
    (None, [])
    """
    if not readings:
        return None, []
    low = min(readings)
    positions = []
    for i in range(len(readings)):
        if readings[i] == low:
            positions.append(i)
    return low, positions


def alarm_times(readings, limit, patience):
    """
    An alarm is given when the readings have been above the limit for patience
    readings in a row; after an alarm the count begins again. Return the indices
    at which alarms are given.

    >>> alarm_times([9, 9, 9, 2, 9, 9, 9, 9], 5, 2)
    [1, 5, 7]
    """
    alarms = []
    streak = 0
    for i, reading in enumerate(readings):
        if reading > limit:
            streak += 1
        else:
            streak = 0
        if streak == patience:
            alarms.append(i)
            streak = 0
    return alarms


def agree(first, second, tolerance):
    """
    Two sensors measure the same thing. They agree if they gave equally many
    readings and no two readings of the same time differ by more than tolerance.

    >>> agree([1, 2, 3], [1, 3, 3], 1)
    True
    >>> agree([1, 2], [1, 2, 3], 1)
    False
    """
    if len(first) != len(second):
        return False
    return all(abs(a - b) <= tolerance for a, b in zip(first, second))


def mean_of_upper_half(readings):
    """
    Return the average of the greater half of the readings. With an odd count the
    middle one belongs to the greater half.

    >>> mean_of_upper_half([1, 8, 6, 3])
    7.0
    >>> mean_of_upper_half([2, 4, 9])
    6.5
    """
    if not readings:
        return 0.0
    ordered = sorted(readings)
    upper = ordered[len(ordered) // 2:]
    return sum(upper) / len(upper)
