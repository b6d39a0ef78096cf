from typing import List, Tuple


def warmest_week(temps: List[float], days: int = 7) -> Tuple[int, float]:
    """
    Given daily temperatures, find the stretch of `days` days in a row with the highest
    sum. Return (index of its first day, its sum). The earliest stretch wins a tie.
    If there are fewer than `days` values, return (-1, 0).

    >>> warmest_week([3, 8, 9, 1, 9], 2)
    (1, 17)
    >>> warmest_week([5], 2)
    (-1, 0)
    """
    if len(temps) < days:
        return (-1, 0)
    window = sum(temps[:days])
    best, start = window, 0
    for i in range(days, len(temps)):
        window += temps[i] - temps[i - days]
        if window > best:
            best = window
            start = i - days + 1
    return (start, best)


def longest_calm(winds, tolerance):
    """
    Return the length of the longest run of consecutive wind speeds in which no value
    differs from the one before it by more than `tolerance`.

    For example:
    longest_calm([4, 5, 9, 8, 7, 5], 2) == 4
    longest_calm([], 2) == 0
    """
    if not winds:
        return 0
    best = run = 1
    for i in range(1, len(winds)):
        if abs(winds[i] - winds[i - 1]) <= tolerance:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def storms_in_window(hours: list[int], width: int) -> int:
    """
    `hours` holds the sorted hours in which lightning was seen. Return the largest
    number of lightnings that fall within `width` hours, i.e. the last one comes less
    than `width` hours after the first one.

    >>> storms_in_window([1, 2, 3, 10, 11, 12, 13], 3)
    3
    >>> storms_in_window([5, 5, 5, 5], 1)
    4
    """
    start = 0
    most = 0
    for end in range(len(hours)):
        while hours[end] - hours[start] >= width:
            start += 1
        most = max(most, end - start + 1)
    return most


def smooth_forecast(values, k):
    """
    Replace every value by the rounded mean of itself and of up to k values on each
    side; at the borders there are simply fewer values. Use integer results.

    smooth_forecast([10, 20, 30], 1) -> [15, 20, 25]
    """
    out = []
    for i in range(len(values)):
        a = max(0, i - k)
        b = min(len(values), i + k + 1)
        part = values[a:b]
        out.append(round(sum(part) / len(part)))
    return out


def days_to_fill(rain: list[int], need: int) -> list[int]:
    """
    A barrel takes `need` litres. For every day tell how many days it takes to fill the
    barrel if it is put out empty on the morning of that day; -1 means that it is not
    full by the end of the list.

    >>> days_to_fill([1, 4, 0, 3, 6], 5)
    [2, 3, 3, 2, 1]
    >>> days_to_fill([1, 1], 2)
    [2, -1]
    """
    result = []
    end = 0
    level = 0
    for start in range(len(rain)):
        while end < len(rain) and level < need:
            level += rain[end]
            end += 1
        if level >= need:
            result.append(end - start)
        else:
            result.append(-1)
        level -= rain[start]
    return result


def restless_sky(sky, n):
    """Count for each window of n letters of the string sky how often the cloud changes in it.

    >>> restless_sky("ccsnn", 3)
    [1, 2, 1]
    """
    result = []
    for i in range(len(sky) - n + 1):
        part = sky[i:i + n]
        result.append(sum(1 for a, b in zip(part, part[1:]) if a != b))
    return result
