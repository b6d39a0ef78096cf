def best_of_runs(runs):
    """
    Several runs of the same measurement; each run is a list of floats. Return the index of the run with
    the smallest range (largest minus smallest), only of runs with at least two values; the earlier of
    equals, -1 if there is none.

    >>> best_of_runs([[1.0, 1.5], [2.0], [3.0, 3.25, 3.125]])
    2
    >>> best_of_runs([[1.0], []])
    -1
    """
    best, where = None, -1
    for i, run in enumerate(runs):
        if len(run) < 2:
            continue
        width = max(run) - min(run)
        if best is None or width < best:
            best, where = width, i
    return where


def relative_scale(values, base):
    """Express all values as multiples of the value at the index `base` (negative indices count from the
    end), two places. If that value is zero, return None.

    >>> relative_scale([2, 4, 5], 1)
    [0.5, 1.0, 1.25]
    >>> relative_scale([2, 0], -1) is None
    True
    """
    unit = values[base]
    if unit == 0:
        return None
    return [round(v / unit, 2) for v in values]


def centre_values(values):
    """Shift the values so that their mean is zero; the empty list stays empty. Whole results become ints.

    >>> centre_values([1, 2, 6]), centre_values([1, 2]), centre_values([])
    ([-2, -1, 3], [-0.5, 0.5], [])
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    shifted = [v - mean for v in values]
    return [int(s) if s == int(s) else s for s in shifted]


def with_error(value, error):
    """Write a measurement with its error: the error is rounded to one significant digit and the value to
    the same place.

    >>> with_error(12.3456, 0.023), with_error(1234, 37), with_error(5.0, 0)
    ('12.35 +- 0.02', '1230 +- 40', '5.0')
    """
    if error <= 0:
        return str(value)
    places = 0
    e = error
    while e < 1:
        e *= 10
        places += 1
    while e >= 10:
        e /= 10
        places -= 1
    if places > 0:
        return "%.*f +- %.*f" % (places, value, places, error)
    return str(int(round(value, places))) + " +- " + str(int(round(error, places)))


def agree(a, ea, b, eb):
    # two measurements agree if their error bars touch
    return abs(a - b) <= ea + eb


def log_steps(start, end, n):
    """n values from start to end of which each is the same multiple of the one before, three places.
    start and end must be positive.

    >>> log_steps(1, 1000, 4)
    [1.0, 10.0, 100.0, 1000.0]
    """
    if start <= 0 or end <= 0:
        raise ValueError("only positive values")
    if n == 1:
        return [float(start)]
    factor = (end / start) ** (1 / (n - 1))
    return [round(start * factor ** i, 3) for i in range(n)]


def vote_value(readings, eps):
    """Three or more gauges measure the same. Return the reading that has most others within eps (the
    first of equals), None if no reading has any.

    >>> vote_value([5.0, 9.1, 5.1, 5.05], 0.07)
    5.05
    >>> vote_value([1, 2, 3], 0.5) is None
    True
    """
    best, friends = None, 0
    for i, a in enumerate(readings):
        near = sum(1 for j, b in enumerate(readings) if i != j and abs(a - b) <= eps)
        if near > friends:
            best, friends = a, near
    return best


def half_life(counts):
    """counts fall from step to step. Return the first step at which at most half of the first count is
    left, None if it never is.

    >>> half_life([80, 60, 41, 39]), half_life([4, 3]), half_life([])
    (3, None, None)
    """
    for step, c in enumerate(counts):
        if step > 0 and c * 2 <= counts[0]:
            return step
    return None
