from typing import List, Tuple


def frost_periods(temps: List[float]) -> List[Tuple[int, int]]:
    """
    Given the lowest temperature of every night, find all the frost periods: runs of nights
    below zero. Return them as tuples (index of the first night, number of nights).

    >>> frost_periods([1, -2, -3, 0, -1])
    [(1, 2), (4, 1)]
    >>> frost_periods([3, 4])
    []
    """
    periods = []
    start = None
    for i, t in enumerate(temps):
        if t < 0:
            if start is None:
                start = i
        elif start is not None:
            periods.append((start, i - start))
            start = None
    if start is not None:
        periods.append((start, len(temps) - start))
    return periods


def smooth(values, k):
    """
    Replace every value by the mean of itself, up to k values before it and up to k values
    after it. At the ends there are fewer values. Round the means to one decimal.

    Examples:
    smooth([1, 2, 6], 1) == [1.5, 3.0, 4.0]
    smooth([5], 3) == [5.0]
    """
    out = []
    for i in range(len(values)):
        lo = max(0, i - k)
        hi = min(len(values), i + k + 1)
        part = values[lo:hi]
        out.append(round(sum(part) / len(part), 1))
    return out


def days_since_warmer(temps):
    """
    For each day return how many days in a row directly before it were all at least 2 degrees
    colder than this day.

    days_since_warmer([10, 12, 15, 18]) -> [0, 1, 2, 3]
    days_since_warmer([9, 10, 4, 7]) -> [0, 0, 0, 1]
    """
    res = []
    for i in range(len(temps)):
        cnt = 0
        j = i - 1
        while j >= 0 and temps[i] - temps[j] >= 2:
            cnt += 1
            j -= 1
        res.append(cnt)
    return res


def mean_without_extremes(values: List[float]) -> float:
    """
    Compute the mean after taking away one largest and one smallest value. A list with less
    than three values has the mean 0.0.

    >>> mean_without_extremes([4.0, 10.0, 5.0, 6.0])
    5.5
    >>> mean_without_extremes([4.0, 8.0])
    0.0
    """
    if len(values) < 3:
        return 0.0
    ordered = sorted(values)
    middle = ordered[1:-1]
    return sum(middle) / len(middle)


def fill_missing(values):
    """
    A sensor writes None when it has no reading. Fill each None with the last reading before
    it; at the beginning, where no reading is known yet, use the first reading that follows.
    If there is no reading at all, return a list of zeros.

    fill_missing([None, 3, None, None, 5]) == [3, 3, 3, 3, 5]
    fill_missing([None, None]) == [0, 0]
    """
    known = [v for v in values if v is not None]
    if not known:
        return [0] * len(values)
    current = known[0]
    filled = []
    for v in values:
        if v is not None:
            current = v
        filled.append(current)
    return filled


def to_fahrenheit_table(low, high, step):
    """Return a list of tuples (celsius, fahrenheit) from low to high, fahrenheit as integer.

    >>> to_fahrenheit_table(0, 20, 10)
    [(0, 32), (10, 50), (20, 68)]
    """
    table = []
    c = low
    while c <= high:
        table.append((c, int(c * 9 / 5 + 32)))
        c += step
    return table


def crossings(temps, level):
    # how often the curve goes from below the level to the level or above, or back
    return sum((a < level) != (b < level) for a, b in zip(temps, temps[1:]))
