def hut_plan(distances, longest, shortest):
    """
    Huts lie along a trail; distances[i] is the way from hut i to hut i + 1. A hiker sleeps in huts and walks each day at
    least `shortest` and at most `longest`. Return the number of different plans from the first to the last hut, in which no
    two days after each other have the same length.

    >>> hut_plan([2, 3, 2], 5, 2)
    3
    >>> hut_plan([], 5, 2)
    1
    """
    n = len(distances)
    starts = [0]
    for d in distances:
        starts.append(starts[-1] + d)
    plans = [{} for _ in range(n + 1)]
    plans[0][None] = 1
    for hut in range(1, n + 1):
        for before in range(hut):
            day = starts[hut] - starts[before]
            if not shortest <= day <= longest:
                continue
            ways = sum(count for last, count in plans[before].items() if last != day)
            if ways > 0:
                plans[hut][day] = plans[hut].get(day, 0) + ways
    return sum(plans[n].values())


def snack_sum(snacks, most):
    """
    Along the way the hiker finds snacks with positive values and may eat some of them, but at most `most` in a row without
    leaving one out. Return the largest sum of the snacks that are eaten.

    >>> snack_sum([5, 4, 3, 9], 2)
    18
    >>> snack_sum([5, 4], 0)
    0
    """
    if most <= 0 or not snacks:
        return 0
    best = [0] * (most + 1)
    for k in range(1, most + 1):
        best[k] = -1
    for value in snacks:
        new = [max(best)]
        for k in range(1, most + 1):
            new.append(best[k - 1] + value if best[k - 1] >= 0 else -1)
        best = new
    return max(best)


def climb_cost(heights):
    """
    A hiker goes from the first to the last stone of a row. A step to the next stone costs 1 plus the metres up (down is for
    free); a jump over one stone costs 3 plus twice the metres up. Return the lowest cost.

    >>> climb_cost([0, 9, 1])
    5
    >>> climb_cost([4])
    0
    """
    if len(heights) < 2:
        return 0
    costs = [0]
    for i in range(1, len(heights)):
        up = max(0, heights[i] - heights[i - 1])
        cost = costs[i - 1] + 1 + up
        if i >= 2:
            up = max(0, heights[i] - heights[i - 2])
            cost = min(cost, costs[i - 2] + 3 + 2 * up)
        costs.append(cost)
    return costs[-1]


def view_points(heights, km):
    """Return the km marks (multiples of `km` from 0) at which the trail is higher than at both marks beside it."""
    marks = []
    for i in range(1, len(heights) - 1):
        if heights[i - 1] < heights[i] > heights[i + 1]:
            marks.append(i * km)
    return marks


def water_left(litres, days, springs):
    """
    Each day a hiker drinks 2 litres, or 3 on every day that can be divided by 3 (days count from 1). On the days in the set
    `springs` the bottle is filled up to `litres` in the evening. Return the litres left after the days, or -1 if the water
    was not enough on some day.

    >>> water_left(5, 3, {2})
    2
    >>> water_left(5, 3, set())
    -1
    """
    bottle = litres
    for day in range(1, days + 1):
        bottle -= 3 if day % 3 == 0 else 2
        if bottle < 0:
            return -1
        if day in springs:
            bottle = litres
    return bottle
