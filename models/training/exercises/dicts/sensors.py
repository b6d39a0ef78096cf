def latest_values(readings):
    """Readings are (sensor, value) in the order of time; return the last value of each sensor.

    >>> latest_values([("t1", 20), ("t2", 18), ("t1", 22)])
    {'t1': 22, 't2': 18}
    """
    latest = {}
    for sensor, value in readings:
        latest[sensor] = value
    return latest


def ranges(readings):
    """Return for each sensor the smallest and the largest value as a tuple.

    >>> ranges([("t1", 20), ("t2", 18), ("t1", 22), ("t1", 15)])
    {'t1': (15, 22), 't2': (18, 18)}
    """
    result = {}
    for sensor, value in readings:
        if sensor not in result:
            result[sensor] = (value, value)
        else:
            low, high = result[sensor]
            result[sensor] = (min(low, value), max(high, value))
    return result


def silent_sensors(known, readings):
    """Known sensors from which nothing was heard.

    >>> silent_sensors(["a", "b", "c"], [("b", 1), ("b", 2)])
    ['a', 'c']
    """
    heard = set()
    for sensor, _ in readings:
        heard.add(sensor)
    return [s for s in known if s not in heard]


def averages(readings):
    """Mean value of each sensor.

    >>> averages([("x", 2), ("y", 5), ("x", 4)])
    {'x': 3.0, 'y': 5.0}
    """
    sums = {}
    counts = {}
    for sensor, value in readings:
        sums[sensor] = sums.get(sensor, 0) + value
        counts[sensor] = counts.get(sensor, 0) + 1
    return {s: sums[s] / counts[s] for s in sums}


def alarms(values, limits):
    """Compare the values with (low, high) limits and tell 'low' or 'high' for the
    sensors outside. Sensors without limits never give an alarm.

    >>> alarms({"t1": 5, "t2": 50, "t3": 99}, {"t1": (10, 30), "t2": (0, 40)})
    {'t1': 'low', 't2': 'high'}
    """
    result = {}
    for sensor in values:
        if sensor not in limits:
            continue
        low, high = limits[sensor]
        if values[sensor] < low:
            result[sensor] = "low"
        elif values[sensor] > high:
            result[sensor] = "high"
    return result


def stuck_sensor(readings, times):
    """Name of the first sensor which sends the same value the given number of times
    in a row (looking only at its own readings), or None.

    >>> stuck_sensor([("a", 1), ("b", 7), ("a", 2), ("b", 7), ("b", 7)], 3)
    'b'
    """
    last = {}
    run = {}
    for sensor, value in readings:
        if sensor in last and last[sensor] == value:
            run[sensor] += 1
        else:
            run[sensor] = 1
        last[sensor] = value
        if run[sensor] == times:
            return sensor
    return None


def biggest_jump(readings):
    # the largest change between two readings of the same sensor that follow each other
    last = {}
    jump = 0
    for sensor, value in readings:
        if sensor in last:
            jump = max(jump, abs(value - last[sensor]))
        last[sensor] = value
    return jump
