from typing import Dict, List


def count_songs(bars: int, lengths: List[int]) -> int:
    """
    A song has a given number of bars and is made of phrases whose possible lengths are
    listed. Two phrases of the same length must not follow each other. Count the songs
    that fill the bars exactly; the order of the phrases counts.

    >>> count_songs(4, [1, 3])
    2
    >>> count_songs(4, [2])
    0
    """
    # ends[b][x]: songs of b bars whose last phrase has length x (0 = empty song)
    ends = [{0: 1}]
    for b in range(1, bars + 1):
        row = {}
        for x in lengths:
            if x <= b:
                row[x] = sum(n for last, n in ends[b - x].items() if last != x)
        ends.append(row)
    return sum(ends[bars].values())


def cheapest_crossing(fees: list[int]) -> int:
    """
    A river is crossed on stones; stepping on stone i costs fees[i]. From a stone one may
    go to the next one or jump over exactly two stones to the third one. One starts on
    stone 0 and must end on the last one. Return the least total of the fees, both ends
    included.

    >>> cheapest_crossing([1, 5, 9, 2, 7])
    10
    >>> cheapest_crossing([4])
    4
    """
    n = len(fees)
    cost = [0] * n
    cost[0] = fees[0]
    for i in range(1, n):
        cost[i] = cost[i - 1] + fees[i]
        if i >= 3:
            cost[i] = min(cost[i], cost[i - 3] + fees[i])
    return cost[-1]


def rest_days(gains, pause):
    """
    After each concert a band has to pause for `pause` days. gains[i] is what it would
    earn on day i. Return the largest sum that can be earned.

    Examples:
    rest_days([5, 6, 5], 1) == 10
    rest_days([5, 6, 5, 9], 2) == 14
    rest_days([], 1) == 0
    """
    memo: Dict[int, int] = {}

    def best_from(day):
        if day >= len(gains):
            return 0
        if day not in memo:
            play = gains[day] + best_from(day + pause + 1)
            skip = best_from(day + 1)
            memo[day] = max(play, skip)
        return memo[day]

    return best_from(0)


def ribbon_value(length, offers, fee):
    """Return the most money for a ribbon; offers maps piece lengths to prices, each piece costs a fee.

    Leftovers are worth nothing.

    >>> ribbon_value(7, {2: 5, 3: 8}, 1)
    15
    >>> ribbon_value(1, {2: 5}, 1)
    0
    """
    table = [0] * (length + 1)
    for size in range(1, length + 1):
        table[size] = table[size - 1]
        for piece, price in offers.items():
            if piece <= size:
                table[size] = max(table[size], table[size - piece] + price - fee)
    return table[length]


def halving_cost(n, memo=None):
    """
    A machine reduces a number to 1. It may subtract 1 (cost 2), halve an even number
    (cost 3) or divide a multiple of five by five (cost 5). Find the least total cost.

    halving_cost(1) == 0
    halving_cost(4) == 5
    halving_cost(10) == 7
    """
    if memo is None:
        memo = {}
    if n == 1:
        return 0
    if n in memo:
        return memo[n]
    best = halving_cost(n - 1, memo) + 2
    if n % 2 == 0:
        best = min(best, halving_cost(n // 2, memo) + 3)
    if n % 5 == 0:
        best = min(best, halving_cost(n // 5, memo) + 5)
    memo[n] = best
    return best


def longest_price_climb(prices):
    """
    Pick days (not necessarily neighbours) on which the price is at least 2 higher than
    on the picked day before. Return the largest number of days that can be picked.

    longest_price_climb([3, 4, 5, 2, 7]) == 3
    """
    if not prices:
        return 0
    longest = [1] * len(prices)
    for i in range(len(prices)):
        for j in range(i):
            if prices[i] - prices[j] >= 2:
                longest[i] = max(longest[i], longest[j] + 1)
    return max(longest)
