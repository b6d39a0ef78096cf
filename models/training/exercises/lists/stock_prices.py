from typing import List, Optional


def best_price_so_far(prices: List[int]) -> List[str]:
    """Write a note for each day: 'new high', 'new low' or '-'. The first day is both and
    gets 'start'.

    >>> best_price_so_far([10, 12, 11, 9, 13])
    ['start', 'new high', '-', 'new low', 'new high']
    """
    notes = []
    high = low = None
    for p in prices:
        if high is None:
            notes.append('start')
            high = low = p
        elif p > high:
            notes.append('new high')
            high = p
        elif p < low:
            notes.append('new low')
            low = p
        else:
            notes.append('-')
    return notes


def drop_from_peak(prices: List[int]) -> List[int]:
    """For each day, how far the price is below the highest price up to that day.

    >>> drop_from_peak([5, 8, 6, 9, 4])
    [0, 0, 2, 0, 5]
    """
    drops = []
    peak = 0
    for p in prices:
        peak = max(peak, p)
        drops.append(peak - p)
    return drops


def worst_weeks(prices: List[int], week: int) -> List[int]:
    """Start days of the weeks in which the last price is lower than the first one. Only
    complete weeks are looked at.

    >>> worst_weeks([5, 8, 4, 6, 7, 9, 3, 1], 3)
    [0]
    """
    starts = []
    for start in range(0, len(prices) - week + 1, week):
        if prices[start + week - 1] < prices[start]:
            starts.append(start)
    return starts


def future_minimum(prices: List[int]) -> List[int]:
    """For every day the lowest price from that day until the end.

    >>> future_minimum([7, 3, 5, 4, 6])
    [3, 3, 4, 4, 6]
    """
    result = [0] * len(prices)
    lowest = None
    for i in range(len(prices) - 1, -1, -1):
        if lowest is None or prices[i] < lowest:
            lowest = prices[i]
        result[i] = lowest
    return result


def days_until_higher(prices: List[int], day: int) -> Optional[int]:
    """How many days to wait from `day` until the price is higher than on that day.

    >>> days_until_higher([5, 4, 3, 6], 0)
    3
    >>> days_until_higher([5, 4], 0) is None
    True
    """
    for later in range(day + 1, len(prices)):
        if prices[later] > prices[day]:
            return later - day
    return None


def percent_changes(prices: List[float]) -> List[float]:
    """
    >>> percent_changes([100, 110, 99])
    [10.0, -10.0]
    """
    out = []
    for before, after in zip(prices, prices[1:]):
        out.append(round((after - before) / before * 100, 1))
    return out


def rising_runs(prices: List[int]) -> List[List[int]]:
    """Cut the prices into pieces that never fall.

    >>> rising_runs([1, 3, 2, 2, 5, 4])
    [[1, 3], [2, 2, 5], [4]]
    """
    runs = []
    for p in prices:
        if runs and p >= runs[-1][-1]:
            runs[-1].append(p)
        else:
            runs.append([p])
    return runs


def signals(prices: List[int], average_of: int) -> List[str]:
    """'buy' if the price is below the average of the preceding days, else 'sell'; 'wait' as
    long as there are not enough preceding days."""
    out = []
    for i, p in enumerate(prices):
        if i < average_of:
            out.append('wait')
            continue
        mean = sum(prices[i - average_of:i]) / average_of
        out.append('buy' if p < mean else 'sell')
    return out


def parse_ticker(text):
    # 'AAA 10,12,9' becomes ('AAA', [10, 12, 9])
    symbol, numbers = text.split(' ', 1)
    return symbol, [int(n) for n in numbers.split(',')]
