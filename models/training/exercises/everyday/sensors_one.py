from typing import Dict, List, Optional, Tuple


def fill_gaps(readings: List[Optional[int]]) -> List[Optional[int]]:
    """
    Replace every missing reading (None) by the last known one.
    Gaps at the very beginning stay.
    >>> fill_gaps([None, 4, None, None, 7])
    [None, 4, 4, 4, 7]
    """
    result = []
    last = None
    for r in readings:
        if r is not None:
            last = r
        result.append(last)
    return result


def remove_spikes(values: List[int], limit: int) -> List[int]:
    """Drop values that differ from the last kept value by more than the limit.
    >>> remove_spikes([10, 12, 90, 13, 2], 5)
    [10, 12, 13]
    """
    kept = []
    for v in values:
        if not kept or abs(v - kept[-1]) <= limit:
            kept.append(v)
    return kept


def alarm(values: List[float], limit: float, needed: int) -> int:
    """ Index at which the alarm goes off: the limit was exceeded the needed number of times
    in a row. -1 if there is no alarm.
    >>> alarm([5, 9, 9, 3, 9, 9, 9], 8, 3)
    6
    """
    in_a_row = 0
    for i, v in enumerate(values):
        if v > limit:
            in_a_row += 1
        else:
            in_a_row = 0
        if in_a_row == needed:
            return i
    return -1


def parse_record(line: str) -> Optional[Tuple[str, float]]:
    """
    A record looks like "name=value". Return name and value, None if the line is damaged.
    >>> parse_record("hum=41.5")
    ('hum', 41.5)
    >>> parse_record("hum=4x")
    """
    if "=" not in line:
        return None
    name, value = line.split("=", 1)
    try:
        return name.strip(), float(value)
    except ValueError:
        return None


def local_peaks(values: List[int]) -> List[int]:
    """Indices of values that are greater than both neighbours.
    >>> local_peaks([1, 3, 2, 2, 5, 4])
    [1, 4]
    """
    peaks = []
    for i in range(1, len(values) - 1):
        if values[i - 1] < values[i] > values[i + 1]:
            peaks.append(i)
    return peaks


def with_hysteresis(values, low, high):
    # heating goes on below low and off above high; in between it keeps its state
    on = False
    states = []
    for v in values:
        if v < low:
            on = True
        elif v > high:
            on = False
        states.append(on)
    return states


def mean_per_sensor(rows: List[Tuple[str, int]]) -> Dict[str, float]:
    """Average reading of every sensor.
    >>> mean_per_sensor([("a", 2), ("b", 10), ("a", 3)])
    {'a': 2.5, 'b': 10.0}
    """
    sums = {}
    counts = {}
    for name, value in rows:
        sums[name] = sums.get(name, 0) + value
        counts[name] = counts.get(name, 0) + 1
    return {name: sums[name] / counts[name] for name in sums}


def stuck_sensor(values, n):
    """Did the sensor report the same value n times in a row (n is at least 1)?
    >>> stuck_sensor([3, 3, 4, 4, 4], 3)
    True
    """
    run = 0
    for i in range(len(values)):
        if i > 0 and values[i] == values[i - 1]:
            run += 1
        else:
            run = 1
        if run >= n:
            return True
    return False


def checksum_ok(message: List[int]) -> bool:
    """The last byte of a message is the sum of all others modulo 256."""
    return bool(message) and sum(message[:-1]) % 256 == message[-1]
