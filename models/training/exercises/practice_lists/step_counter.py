"""A step counter's functions, each written twice."""


def goal_days_loop(steps, goal):
    """Return the weekdays (0 to 6) on which the goal was reached every time. The first number
    in steps belongs to weekday 0, and at least one week is given.

    >>> goal_days_loop([9, 2, 9, 1, 9, 1, 1, 9, 9, 8], 9)
    [0, 4]
    """
    days = []
    for weekday in range(7):
        reached = True
        for number in steps[weekday::7]:
            if number < goal:
                reached = False
        if reached:
            days.append(weekday)
    return days


def goal_days_short(steps, goal):
    """The same with min.

    >>> goal_days_short([9, 2, 9, 1, 9, 1, 1, 9, 9, 8], 9)
    [0, 4]
    """
    return [day for day in range(7) if min(steps[day::7]) >= goal]


def lazy_streak_loop(steps, few):
    """Length of the lazy streak at the end of the list: days with fewer steps than few.

    >>> lazy_streak_loop([1, 9, 2, 3], 5)
    2
    """
    streak = 0
    for i in range(len(steps) - 1, -1, -1):
        if steps[i] >= few:
            break
        streak += 1
    return streak


def lazy_streak_recursive(steps, few):
    """The same by recursion.

    >>> lazy_streak_recursive([1, 9, 2, 3], 5)
    2
    """
    if not steps or steps[-1] >= few:
        return 0
    return 1 + lazy_streak_recursive(steps[:-1], few)


def catch_up_loop(steps, goal):
    """What is missing to the goal on one day is added to the goal of the next day. Return the
    list of goals.

    >>> catch_up_loop([6, 12, 10], 8)
    [8, 10, 8]
    """
    goals = []
    missing = 0
    for number in steps:
        today = goal + missing
        goals.append(today)
        missing = max(0, today - number)
    return goals


def catch_up_recursive(steps, goal, missing=0):
    """The same by recursion.

    >>> catch_up_recursive([6, 12, 10], 8)
    [8, 10, 8]
    """
    if len(steps) == 0:
        return []
    today = goal + missing
    return [today] + catch_up_recursive(steps[1:], goal, max(0, today - steps[0]))


def better_walker_loop(mine, yours):
    """Compare two people day by day. Return "mine", "yours" or "both" for who won more days; days
    with a difference of less than 100 steps have no winner.

    >>> better_walker_loop([5000, 3000, 900], [4000, 3050, 800])
    'mine'
    """
    score = 0
    for a, b in zip(mine, yours):
        if a - b >= 100:
            score += 1
        elif b - a >= 100:
            score -= 1
    if score == 0:
        return "both"
    return "mine" if score > 0 else "yours"


def better_walker_short(mine, yours):
    """The same by comparing two sums.

    >>> better_walker_short([5000, 3000, 900], [4000, 3050, 800])
    'mine'
    """
    my_days = sum(a - b >= 100 for a, b in zip(mine, yours))
    your_days = sum(b - a >= 100 for a, b in zip(mine, yours))
    names = {True: "mine", False: "yours"}
    return "both" if my_days == your_days else names[my_days > your_days]


def record_gaps_loop(steps):
    """Days between one record and the next; the first day is a record, equal steps are none.

    >>> record_gaps_loop([5, 4, 6, 6, 2, 9])
    [2, 3]
    """
    gaps = []
    record = 0
    for day in range(1, len(steps)):
        if steps[day] > steps[record]:
            gaps.append(day - record)
            record = day
    return gaps
