from typing import List, Optional


def oven_heat(doughs: List[int], minutes: int) -> int:
    """
    A dough of size d is done after d * d // h + 1 minutes at heat h. All doughs are baked one after another. Find the lowest
    whole heat h from 1 to 1000 for which all are done within the given minutes, or return -1.

    >>> oven_heat([3, 2], 6)
    3
    >>> oven_heat([3, 2], 1)
    -1
    """
    if not doughs:
        return 1

    def time_at(heat):
        total = 0
        for d in doughs:
            total += d * d // heat + 1
        return total

    low, high = 1, 1000
    if time_at(high) > minutes:
        return -1
    while low < high:
        mid = (low + high) // 2
        if time_at(mid) <= minutes:
            high = mid
        else:
            low = mid + 1
    return low


def best_slice_width(loaf: int, guests: int, crust: int) -> int:
    """
    A loaf of `loaf` millimetres loses `crust` at both ends. Guest k (from 1) gets one slice that is k millimetres wider than
    the basic width. Return the largest basic width for which the loaf is enough for all guests, found by halving; 0 if
    even the width 0 is too much or there are no guests.

    >>> best_slice_width(100, 3, 5)
    28
    """
    if guests <= 0:
        return 0
    low, high = 0, max(0, loaf)
    while low < high:
        mid = (low + high + 1) // 2
        needed = 2 * crust
        for k in range(1, guests + 1):
            needed += mid + k
        if needed <= loaf:
            low = mid
        else:
            high = mid - 1
    return low


def find_batch(sizes: List[int], roll: int) -> Optional[int]:
    """
    Rolls are numbered from 1 and baked in batches of the given sizes. Return the index of the batch in which the roll was
    baked, None if there is no such roll.

    >>> find_batch([3, 2, 4], 5)
    1
    """
    if roll < 1:
        return None
    for index, size in enumerate(sizes):
        if roll <= size:
            return index
        roll -= size
    return None


def busy_and_slow(sales: List[int], slow: int) -> tuple:
    """
    Sum up the sales of a day up to and including the busiest hour (the first one), and count the hours after it that are not
    above `slow`.

    >>> busy_and_slow([2, 5, 3, 1, 5], 2)
    (7, 1)
    >>> busy_and_slow([], 2)
    (0, 0)
    """
    if not sales:
        return (0, 0)
    busiest = 0
    for hour in range(1, len(sales)):
        if sales[hour] > sales[busiest]:
            busiest = hour
    slow_hours = sum(1 for x in sales[busiest + 1:] if x <= slow)
    return (sum(sales[:busiest + 1]), slow_hours)


def price_steps(start: int, lowest: int) -> List[int]:
    """Return the prices of old bread: each hour a third is taken off (rounded down, at least 1), never below `lowest`."""
    prices = [start]
    while prices[-1] > lowest:
        off = max(1, prices[-1] // 3)
        prices.append(max(lowest, prices[-1] - off))
    return prices


def dozen_text(rolls: int) -> str:
    """
    Tell a number of rolls in dozens.

    >>> dozen_text(30)
    '2 dozen and 6'
    >>> dozen_text(12)
    'a dozen'
    """
    if rolls <= 0:
        return "none"
    dozens, rest = divmod(rolls, 12)
    if dozens == 0:
        return str(rest)
    text = "a dozen" if dozens == 1 else str(dozens) + " dozen"
    return text if rest == 0 else text + " and " + str(rest)
