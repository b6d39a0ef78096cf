from typing import List, Optional


def middle_mean(values: List[float]) -> Optional[float]:
    """Return the mean of the values without one smallest and one largest value, None if there are fewer than
    three values."""
    if len(values) < 3:
        return None
    total = sum(values) - min(values) - max(values)
    return total / (len(values) - 2)


def weighted(values: List[float], weights: List[float]) -> float:
    """Return the mean of the values in which each value counts as much as its weight says. If all weights
    together are zero, the result is 0.0."""
    total = 0.0
    weight_sum = 0.0
    for value, weight in zip(values, weights):
        total += value * weight
        weight_sum += weight
    if weight_sum == 0:
        return 0.0
    return total / weight_sum


def fading_mean(values: List[float], keep: float) -> List[float]:
    """Follow the values with a mean that forgets: the first mean is the first value, each further one is
    keep times the mean before plus (1 - keep) times the value. Return all means, rounded to two places."""
    means = []
    mean = 0.0
    for i, value in enumerate(values):
        if i == 0:
            mean = value
        else:
            mean = keep * mean + (1 - keep) * value
        means.append(round(mean, 2))
    return means


def mean_of_neighbours(values: List[float], i: int) -> float:
    """Return the mean of the value at index i and its neighbours on both sides. At the ends of the list
    there is only one neighbour, or none if the list has one element."""
    start = max(0, i - 1)
    end = min(len(values), i + 2)
    part = values[start:end]
    return sum(part) / len(part)


def root_mean_square(values: List[float]) -> float:
    """Return the root of the mean of the squares, 0.0 for no values."""
    if not values:
        return 0.0
    squares = 0.0
    for value in values:
        squares += value * value
    return (squares / len(values)) ** 0.5


def count_to_reach_mean(values: List[float], goal: float, top: float) -> int:
    """Marks have a mean below the goal. Return how many further marks of the value top are needed until the
    mean is at least the goal. If top is below the goal, this cannot happen: return -1."""
    if values and sum(values) / len(values) >= goal:
        return 0
    if top < goal or (top == goal and values):
        return -1
    total = sum(values)
    count = len(values)
    added = 0
    while count == 0 or total / count < goal:
        total += top
        count += 1
        added += 1
    return added


def is_level(values: List[float], tolerance: float) -> bool:
    """Tell whether no value is farther from the mean of all values than the tolerance."""
    if not values:
        return True
    mean = sum(values) / len(values)
    return all(abs(value - mean) <= tolerance for value in values)


def means_by_group(pairs: List[tuple]) -> dict:
    """Each pair consists of the name of a group and a value. Return the mean of every group in a dict."""
    totals = {}
    counts = {}
    for group, value in pairs:
        totals[group] = totals.get(group, 0) + value
        counts[group] = counts.get(group, 0) + 1
    return {group: totals[group] / counts[group] for group in totals}
