from typing import List, Tuple


def look_up(table: List[Tuple[float, float]], x: float) -> float:
    """You are given a calibration table of (raw, true) pairs, sorted by raw. Return the true value for x by
    drawing a straight line between the two neighbours. Below the first and above the last entry the nearest
    entry is used as it is.

    >>> look_up([(0, 0), (10, 100), (20, 120)], 15)
    110.0
    >>> look_up([(0, 0), (10, 100)], 12)
    100
    """
    if x <= table[0][0]:
        return table[0][1]
    if x >= table[-1][0]:
        return table[-1][1]
    i = 1
    while table[i][0] < x:
        i += 1
    x0, y0 = table[i - 1]
    x1, y1 = table[i]
    return y0 + (y1 - y0) * (x - x0) / (x1 - x0)


def inverse_look_up(table, y):
    """The other way round: for a table whose true values rise, find the raw value for y, or None if y is
    outside of the table.

    >>> inverse_look_up([(0, 0), (10, 100), (20, 120)], 110)
    15.0
    """
    if not table or y < table[0][1] or y > table[-1][1]:
        return None
    swapped = [(b, a) for a, b in table]
    return look_up(swapped, y)


def fill_gaps(values: list) -> list:
    """A logger wrote None where it missed a reading. Fill each gap between two readings evenly; gaps at the
    start and at the end stay None.

    >>> fill_gaps([None, 1, None, None, 4, None])
    [None, 1, 2.0, 3.0, 4, None]
    """
    out = values[:]
    last = None
    for i, v in enumerate(values):
        if v is None:
            continue
        if last is not None and i - last > 1:
            step = (v - values[last]) / (i - last)
            for j in range(last + 1, i):
                out[j] = values[last] + step * (j - last)
        last = i
    return out


def two_point(raw_a, true_a, raw_b, true_b):
    """Return (gain, offset) such that true = gain * raw + offset for both points.
    If both raw values are the same there is no such line: None.

    >>> two_point(2, 10, 4, 20)
    (5.0, 0.0)
    """
    if raw_a == raw_b:
        return None
    gain = (true_b - true_a) / (raw_b - raw_a)
    return gain, true_a - gain * raw_a


def apply_gain(values, gain, offset, places=2):
    # ints come back as ints, floats with the given number of places
    result = []
    for v in values:
        y = gain * v + offset
        result.append(int(round(y)) if isinstance(v, int) else round(y, places))
    return result


def step_value(steps: List[Tuple[int, str]], x: int, default: str = "none") -> str:
    """steps are (start, name), in any order; each name holds from its start up to the next start.
    Return the name that holds at x; before the first start it is the default.

    >>> step_value([(18, "adult"), (0, "child"), (12, "youth")], 15)
    'youth'
    >>> step_value([(5, "a")], 3)
    'none'
    """
    name = default
    for start, label in sorted(steps):
        if x < start:
            break
        name = label
    return name


def resample(values: List[float], n: int) -> List[float]:
    """Stretch or shrink a row of values to n values, first and last kept, by straight lines between
    neighbours; three places.

    >>> resample([0, 10, 20], 5)
    [0.0, 5.0, 10.0, 15.0, 20.0]
    >>> resample([3], 2)
    [3, 3]
    """
    if not values or n <= 0:
        return []
    if len(values) == 1 or n == 1:
        return [values[0]] * n
    out = []
    for k in range(n):
        pos = k * (len(values) - 1) / (n - 1)
        i = min(int(pos), len(values) - 2)
        frac = pos - i
        out.append(round(values[i] + frac * (values[i + 1] - values[i]), 3))
    return out
