from typing import List, Optional


def streak_of_goal_days(steps: List[int], goal: int) -> int:
    """How many of the latest days in a row reached the goal? The last item is today.

    >>> streak_of_goal_days([9000, 4000, 8000, 8500], 8000)
    2
    """
    streak = 0
    for i in range(len(steps) - 1, -1, -1):
        if steps[i] < goal:
            break
        streak += 1
    return streak


def best_week(steps: List[int]) -> Optional[int]:
    """Steps are listed day by day from a Monday on. Return the number of the full week, counted
    from 1, with the most steps, or None if there is no full week.

    >>> best_week([1] * 7 + [2] * 7 + [50])
    2
    >>> best_week([100, 200]) is None
    True
    """
    best = None
    best_sum = -1
    for week in range(len(steps) // 7):
        total = sum(steps[7 * week:7 * week + 7])
        if total > best_sum:
            best_sum = total
            best = week + 1
    return best


def weekday_means(steps: List[int]) -> List[int]:
    """Rounded mean of the steps for Monday, Tuesday, ... as far as days are present.

    >>> weekday_means([10, 20, 30, 40, 50, 60, 70, 20])
    [15, 20, 30, 40, 50, 60, 70]
    """
    means = []
    for day in range(7):
        values = steps[day::7]
        if values:
            means.append(round(sum(values) / len(values)))
    return means


def adjust_goal(goal: int, steps: List[int]) -> int:
    """The goal rises by 500 after each day on which it was reached and falls by 200 otherwise.
    It never falls below 2000.

    >>> adjust_goal(6000, [7000, 6400, 5000])
    6100
    """
    for s in steps:
        if s >= goal:
            goal += 500
        else:
            goal = max(2000, goal - 200)
    return goal


def medals(steps):
    """Gold for 12000 steps, silver for 9000, bronze for 6000; nothing below.

    >>> medals([13000, 5000, 9000])
    ['gold', '', 'silver']
    """
    result = []
    for s in steps:
        if s >= 12000:
            result.append("gold")
        elif s >= 9000:
            result.append("silver")
        elif s >= 6000:
            result.append("bronze")
        else:
            result.append("")
    return result


def lazy_days(steps: List[int], k: int) -> List[int]:
    """Indexes of the k days with the fewest steps, from the laziest day on.

    >>> lazy_days([500, 100, 300], 2)
    [1, 2]
    """
    return sorted(range(len(steps)), key=lambda i: steps[i])[:k]


def floors_from_altitude(altitudes, floor_height=3):
    """Full floors climbed; going down does not count.

    >>> floors_from_altitude([0, 4, 2, 10])
    4
    """
    climbed = 0
    for a, b in zip(altitudes, altitudes[1:]):
        if b > a:
            climbed += b - a
    return climbed // floor_height


def catch_up_needed(steps, goal, days):
    """Steps per day that are needed on the remaining days to reach the goal in total, rounded up."""
    remaining_days = days - len(steps)
    missing = goal - sum(steps)
    if missing <= 0 or remaining_days <= 0:
        return 0
    return (missing + remaining_days - 1) // remaining_days


def who_walked_more(ann, bob):
    # compare two walkers day by day: (days won by ann, days won by bob)
    a = sum(1 for x, y in zip(ann, bob) if x > y)
    b = sum(1 for x, y in zip(ann, bob) if y > x)
    return a, b
