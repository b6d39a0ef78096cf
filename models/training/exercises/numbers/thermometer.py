def biggest_jump(readings: list[float]) -> float:
    """Return the largest absolute change between two readings that follow each other.
    With fewer than two readings the answer is 0.

    >>> biggest_jump([20.0, 21.5, 18.0, 18.5])
    3.5
    >>> biggest_jump([4.0])
    0
    """
    best = 0
    for i in range(1, len(readings)):
        change = abs(readings[i] - readings[i - 1])
        if change > best:
            best = change
    return best


def longest_frost(temps):
    """Length of the longest unbroken row of readings below zero.

    >>> longest_frost([3, -1, -2, 0, -5, -1, -1, 2])
    3
    >>> longest_frost([1, 2])
    0
    """
    best = 0
    current = 0
    for t in temps:
        if t < 0:
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def first_above(readings, limit):
    """Position of the first reading strictly above the limit, or -1.

    >>> first_above([17, 19, 23, 30], 20)
    2
    """
    for i, r in enumerate(readings):
        if r > limit:
            return i
    return -1


def warm_spells(temps: list[int], threshold: int) -> list[tuple[int, int]]:
    """Find all spells of days at or above the threshold.

    Every spell is given as (first day, last day), counted from 0.

    >>> warm_spells([18, 25, 26, 19, 27], 25)
    [(1, 2), (4, 4)]
    >>> warm_spells([1, 2, 3], 10)
    []
    """
    spells = []
    start = None
    for day in range(len(temps)):
        if temps[day] >= threshold:
            if start is None:
                start = day
        elif start is not None:
            spells.append((start, day - 1))
            start = None
    if start is not None:
        spells.append((start, len(temps) - 1))
    return spells


def local_peaks(values: list[int]) -> list[int]:
    """Return the positions of readings higher than both of their neighbours.
    The first and the last reading are never peaks.

    >>> local_peaks([1, 4, 2, 2, 6, 5])
    [1, 4]
    """
    return [i for i in range(1, len(values) - 1)
            if values[i] > values[i - 1] and values[i] > values[i + 1]]


def smooth(values, width):
    """Average each reading with the readings before it, at most width of them in all.

    >>> smooth([2, 4, 6, 8], 2)
    [2.0, 3.0, 5.0, 7.0]
    """
    out = []
    for i in range(len(values)):
        lo = max(0, i - width + 1)
        window = values[lo:i + 1]
        out.append(sum(window) / len(window))
    return out


def drop_broken(readings, low, high):
    """Leave out the readings outside of low..high, and tell how many were left out.

    >>> drop_broken([12, 999, 14, -80, 15], -40, 60)
    ([12, 14, 15], 2)
    """
    good = [r for r in readings if low <= r <= high]
    return good, len(readings) - len(good)


def to_fahrenheit(celsius: list[float]) -> list[int]:
    """Turn Celsius readings into whole degrees Fahrenheit.

    >>> to_fahrenheit([0, 100, 37])
    [32, 212, 99]
    """
    result = []
    for c in celsius:
        result.append(round(c * 9 / 5 + 32))
    return result


def daily_range(hours):
    # hottest minus coldest; an empty day has no range
    if not hours:
        return None
    return max(hours) - min(hours)
