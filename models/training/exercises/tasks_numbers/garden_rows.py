import math
from typing import List


def plant_rows(n, first, more):
    """
    Plants are put in rows: `first` in the first row and `more` additional ones in each following
    row. Return the list of the row lengths for n plants; the last row gets what is left and can
    be shorter.

    Examples:
    plant_rows(12, 2, 1) == [2, 3, 4, 3]
    plant_rows(5, 5, 2) == [5]
    plant_rows(0, 3, 1) == []
    """
    rows = []
    size = first
    while n > 0:
        row = min(size, n)
        rows.append(row)
        n -= row
        size += more
    return rows


def harvest_days(growth: List[int], ripe: int) -> List[int]:
    """
    A plant grows by the given amounts each day. Whenever its height has reached `ripe` at the
    end of a day, it is cut back to 0. Return the days (from 1) on which it is cut.

    >>> harvest_days([3, 3, 3, 3, 3], 5)
    [2, 4]
    """
    days = []
    height = 0
    for day in range(1, len(growth) + 1):
        height += growth[day - 1]
        if height >= ripe:
            days.append(day)
            height = 0
    return days


def sunny_beds(heights, sun):
    """
    The sun shines from the left over a row of beds with plants of the given heights. A bed is in
    the shade if a plant on its left is more than `sun` higher than its own plant. Return the
    indices of the beds that are in the sun.

    sunny_beds([5, 4, 2, 6, 3], 2) == [0, 1, 3]
    sunny_beds([], 1) == []
    """
    res = []
    for i in range(len(heights)):
        shade = False
        for j in range(i):
            if heights[j] - heights[i] > sun:
                shade = True
        if not shade:
            res.append(i)
    return res


def seed_bags(beds, per_bag):
    """
    Each bed needs a number of seeds. A bag holds per_bag seeds; a bag that is open is used for
    the next beds, but a bed must never get seeds from more than two bags. Return the number of
    bags opened, or -1 if some bed needs more than two bags can give.

    Note: when the rest of the open bag and one new bag are not enough, the rest is thrown
    away and two new bags are opened.

    seed_bags([6, 6, 6], 10) -> 2
    seed_bags([6, 15], 10) -> 3
    seed_bags([25], 10) -> -1
    """
    bags = 0
    rest = 0
    for need in beds:
        if need > 2 * per_bag:
            return -1
        if need <= rest:
            rest -= need
        elif need <= rest + per_bag:
            bags += 1
            rest = rest + per_bag - need
        elif need > per_bag:
            bags += 2
            rest = 2 * per_bag - need
    return bags


def watering_cost(days, litres, price):
    # every dry day (0 mm of rain) needs water, after rain above 10 mm the next day is free as well
    cost = 0
    skip = False
    for rain in days:
        if rain == 0 and not skip:
            cost += litres * price
        skip = rain > 10
    return cost


def tallest_pair_sum(rows):
    """
    From each row take its tallest plant, then return the sum of the two tallest of these.
    Empty rows are skipped; with fewer than two plants the sum of what there is.

    tallest_pair_sum([[3, 8], [], [7], [2]]) # => 15
    """
    tops = sorted((max(r) for r in rows if r), reverse=True)
    return sum(tops[:2])
