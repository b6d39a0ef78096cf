from typing import List, Optional, Tuple


def steadiest_start(temps: List[int], days: int) -> Optional[int]:
    """Start index of the stretch of the given number of days with the smallest
    difference between its highest and lowest value; the latest in case of ties.
    None if there are too few days.

    >>> steadiest_start([1, 5, 6, 2, 3], 2)
    3
    >>> steadiest_start([3], 2) is None
    True
    """
    best = None
    start = None
    for i in range(len(temps) - days + 1):
        part = temps[i:i + days]
        spread = max(part) - min(part)
        if best is None or spread <= best:
            best = spread
            start = i
    return start


def smooth(values, width):
    """Moving average over width values, rounded to one decimal.

    >>> smooth([2, 4, 9, 5], 2)
    [3.0, 6.5, 7.0]
    """
    return [round(sum(values[i:i + width]) / width, 1)
            for i in range(len(values) - width + 1)]


def longest_calm(values: List[int], tolerance: int) -> int:
    """Length of the longest stretch in which neighbours differ by at most the
    tolerance.

    >>> longest_calm([5, 6, 6, 9, 10, 11, 12, 20], 1)
    4
    """
    if not values:
        return 0
    best = run = 1
    for i in range(1, len(values)):
        if abs(values[i] - values[i - 1]) <= tolerance:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def wet_windows(rain, width, low, high):
    """Count the windows whose total of rain lies in low..high, with a running total.

    >>> wet_windows([2, 1, 5, 4, 1], 2, 4, 6)
    2
    """
    if len(rain) < width:
        return 0
    total = sum(rain[:width])
    count = 1 if low <= total <= high else 0
    for right in range(width, len(rain)):
        total = total + rain[right] - rain[right - width]
        if low <= total <= high:
            count += 1
    return count


def count_warm_windows(temps: List[int], width: int, limit: int) -> int:
    # windows in which every single value is above the limit
    count = 0
    for i in range(len(temps) - width + 1):
        if all(t > limit for t in temps[i:i + width]):
            count += 1
    return count


def window_ranges(values: List[int], width: int) -> List[Tuple[int, int]]:
    """For every window give its lowest and highest value.

    >>> window_ranges([3, 8, 1, 4], 3)
    [(1, 8), (1, 8)]
    """
    out = []
    for i in range(len(values) - width + 1):
        part = values[i:i + width]
        out.append((min(part), max(part)))
    return out


def distinct_in_windows(ids, width):
    """How many different visitors were there in each window?

    >>> distinct_in_windows(['a', 'b', 'a', 'c'], 3)
    [2, 3]
    """
    return [len(set(ids[i:i + width])) for i in range(len(ids) - width + 1)]


def longest_affordable_stay(prices: List[int], budget: int) -> int:
    """Nightly prices of a hotel, 0 for a night on which it is closed. Length of the
    longest stay in one go, without a closed night, that the budget pays for.

    >>> longest_affordable_stay([40, 30, 0, 20, 30, 30, 90], 80)
    3
    """
    left = spent = best = 0
    for right, price in enumerate(prices):
        if price == 0:
            left = right + 1
            spent = 0
            continue
        spent += price
        while spent > budget:
            spent -= prices[left]
            left += 1
        best = max(best, right - left + 1)
    return best
