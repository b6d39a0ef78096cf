"""Each task twice: first with a loop, then shorter."""


def points_loop(purchases):
    """One point for every full 5 euros of a purchase; purchases below 10 euros give none.

    >>> points_loop([4, 9, 12, 25])
    7
    """
    points = 0
    for euros in purchases:
        if euros < 10:
            continue
        points += euros // 5
    return points


def points_short(purchases):
    """The same as points_loop, in one expression.

    >>> points_short([4, 9, 12, 25])
    7
    """
    return sum(euros // 5 for euros in purchases if euros >= 10)


def balance_after_loop(start, changes):
    """Points after each change. A change that would lead below zero is ignored.

    >>> balance_after_loop(5, [3, -9, -8, 1])
    [8, 8, 0, 1]
    """
    balance = start
    history = []
    for change in changes:
        if balance + change >= 0:
            balance += change
        history.append(balance)
    return history


def balance_after_recursive(start, changes):
    """The same by recursion: the first change, then the rest of the list.

    >>> balance_after_recursive(5, [3, -9, -8, 1])
    [8, 8, 0, 1]
    """
    if not changes:
        return []
    balance = start + changes[0]
    if balance < 0:
        balance = start
    return [balance] + balance_after_recursive(balance, changes[1:])


def gold_members_loop(members, least):
    """Members are (name, points). Names of those with at least so many points, best first.

    >>> gold_members_loop([("Ida", 40), ("Bo", 90), ("Kai", 10)], 30)
    ['Bo', 'Ida']
    """
    gold = []
    for name, points in members:
        if points >= least:
            gold.append((points, name))
    gold.sort(reverse=True)
    names = []
    for points, name in gold:
        names.append(name)
    return names


def gold_members_short(members, least):
    """The same with sorted and a comprehension.

    >>> gold_members_short([("Ida", 40), ("Bo", 90), ("Kai", 10)], 30)
    ['Bo', 'Ida']
    """
    ordered = sorted(members, key=lambda member: member[1], reverse=True)
    return [name for name, points in ordered if points >= least]


def days_to_reward_loop(daily, reward):
    """Return after how many days the collected points reach the reward, 0 if never.

    >>> days_to_reward_loop([4, 4, 4], 7)
    2
    """
    collected = 0
    days = 0
    for points in daily:
        days += 1
        collected += points
        if collected >= reward:
            return days
    return 0


def days_to_reward_short(daily, reward):
    """The same with next and a default.

    >>> days_to_reward_short([4, 4, 4], 7)
    2
    >>> days_to_reward_short([4], 7)
    0
    """
    lengths = range(1, len(daily) + 1)
    return next((days for days in lengths if sum(daily[:days]) >= reward), 0)
