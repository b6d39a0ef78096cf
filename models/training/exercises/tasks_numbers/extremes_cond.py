def coldest_warm_day(temps: list[float]) -> int:
    """
    Given the temperatures of some days, find the index of the coldest day among those with
    a temperature above zero. Return -1 if there was no such day. If the same temperature
    appears more than once, return the first index.

    >>> coldest_warm_day([-2.0, 5.5, 1.5, 0.0, 1.5])
    2
    >>> coldest_warm_day([-3.0, 0.0])
    -1
    """
    best = -1
    for i, t in enumerate(temps):
        if t > 0 and (best == -1 or t < temps[best]):
            best = i
    return best


def largest_drop(prices):
    """
    Find the largest fall of a price from one day to the next day. A price that never
    falls gives 0.

    Examples:
    largest_drop([10, 7, 8, 2]) == 6
    largest_drop([1, 2, 3]) == 0
    largest_drop([]) == 0
    """
    drop = 0
    for i in range(len(prices) - 1):
        d = prices[i] - prices[i + 1]
        if d > drop:
            drop = d
    return drop


def max_with_limit(offers, budget):
    """
    You are given a list of offers (price, quality). Return the offer with the best quality
    whose price is not above the budget. Of equally good offers choose the cheaper one.
    Return None when everything is too expensive.

    max_with_limit([(30, 5), (20, 5), (50, 9)], 40) == (20, 5)
    max_with_limit([(30, 5)], 10) == None
    """
    best = None
    for price, quality in offers:
        if price > budget:
            continue
        if best is None:
            best = (price, quality)
        elif quality > best[1]:
            best = (price, quality)
        elif quality == best[1] and price < best[0]:
            best = (price, quality)
    return best


def multiple_lead(numbers, k):
    """
    Return by how much the largest multiple of k in the list is above the largest number that
    is not a multiple of k. If one of the two kinds is missing, return 0.

    multiple_lead([4, 9, 12, 3, 10], 3) -> 2
    multiple_lead([1, 2, 5, 11], 5) -> -6
    multiple_lead([2, 4], 2) -> 0
    """
    multiples = [x for x in numbers if x % k == 0]
    others = [x for x in numbers if x % k != 0]
    if not multiples or not others:
        return 0
    return max(multiples) - max(others)


def second_best_distance(jumps):
    """
    In the long jump a foul is written as 0. Return the second best valid jump of the list;
    two jumps of the same distance both count. With fewer than two valid jumps return None.

    >>> second_best_distance([7.1, 0, 7.4, 7.4])
    7.4
    >>> second_best_distance([6.9, 0, 0]) is None
    True
    """
    first = None
    second = None
    for j in jumps:
        if j <= 0:
            continue
        if first is None or j > first:
            second = first
            first = j
        elif second is None or j > second:
            second = j
    return second


def highest_even_floor(floors: list[int]) -> int:
    """Return the highest even floor of the list, or 0 (the ground floor) if all are odd."""
    return max((f for f in floors if f % 2 == 0), default=0)


def peak_positions(readings):
    """
    Return the indices of all readings that are strictly larger than both neighbours. The
    first and the last reading have only one neighbour and are never peaks.

    Example:
    peak_positions([1, 5, 2, 2, 7, 3]) == [1, 4]
    """
    res = []
    for i in range(1, len(readings) - 1):
        if readings[i - 1] < readings[i] > readings[i + 1]:
            res.append(i)
    return res
