import math


def batting_average(hits: list[int], tries: list[int]) -> float:
    """All hits divided by all tries, with three places; 0.0 without any try.

    >>> batting_average([2, 1], [4, 4])
    0.375
    """
    if sum(tries) == 0:
        return 0.0
    return round(sum(hits) / sum(tries), 3)


def harmonic_pace(speeds: list[float]) -> float:
    """Average speed over laps of equal length, each run with its own speed.

    >>> harmonic_pace([10, 15])
    12.0
    """
    total = 0
    for v in speeds:
        total += 1 / v
    return round(len(speeds) / total, 2)


def growth_mean(factors: list[float]) -> float:
    """The equal yearly factor that would lead to the same result as the given factors.

    >>> growth_mean([2, 8])
    4.0
    """
    product = 1
    for f in factors:
        product *= f
    return round(product ** (1 / len(factors)), 4)


def fairness(goals: list[int]) -> float:
    """Share of the goals that the best scorer of a team has not made, to two places. It is 0.0 if
    one player made them all, or if there are no goals.

    >>> fairness([2, 4, 9])
    0.4
    """
    total = sum(goals)
    if total == 0:
        return 0.0
    return round((total - max(goals)) / total, 2)


def outliers(values, k=2):
    """Values further than k standard deviations away from the mean, in their order.

    >>> outliers([5, 5, 6, 5, 5, 6, 30])
    [30]
    """
    n = len(values)
    mean = sum(values) / n
    variance = sum((v - mean) ** 2 for v in values) / n
    limit = k * math.sqrt(variance)
    return [v for v in values if abs(v - mean) > limit]


def form_table(results: str) -> int:
    """Points of the last five games: W is three points, D one and L none.

    >>> form_table("LLWWDWD")
    11
    """
    points = 0
    for r in results[-5:]:
        if r == "W":
            points += 3
        elif r == "D":
            points += 1
    return points


def value_next_to_mean(values: list[int]) -> int:
    """The value that is nearest to the mean of all values; the first one in a tie."""
    mean = sum(values) / len(values)
    return min(values, key=lambda v: abs(v - mean))


def mean_without_zeros(values):
    """Mean of the values that are not zero, or None.

    >>> mean_without_zeros([0, 4, 0, 8])
    6.0
    """
    total = 0
    cnt = 0
    for v in values:
        if v == 0:
            continue
        total += v
        cnt += 1
    if cnt == 0:
        return None
    return total / cnt


def quartile_cut(values):
    # the top quarter of the values, at least one of them
    k = max(1, len(values) // 4)
    return sorted(values)[-k:]
