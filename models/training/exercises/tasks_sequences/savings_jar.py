def lowest_point(changes: list[int], start: int = 0) -> tuple[int, int]:
    """
    Money goes into a jar (positive) and is taken out (negative). Return (day, amount) of the
    day with the lowest amount in the evening, the last one if there are several. Without any
    change the answer is (-1, start).

    >>> lowest_point([5, -8, 2, -2], 10)
    (3, 7)
    >>> lowest_point([], 4)
    (-1, 4)
    """
    if not changes:
        return -1, start
    amount = start
    day = -1
    low = None
    for i, c in enumerate(changes):
        amount += c
        if low is None or amount <= low:
            low = amount
            day = i
    return day, low


def repaid_when(changes: list[int]) -> list[int]:
    """
    For each withdrawal tell after how many days the later payments in (withdrawals left aside)
    add up to at least its amount; -1 if they never do.

    >>> repaid_when([-3, 2, -1, 2])
    [3, 1]
    """
    days = []
    for i, c in enumerate(changes):
        if c >= 0:
            continue
        got = 0
        answer = -1
        for j in range(i + 1, len(changes)):
            if changes[j] > 0:
                got += changes[j]
            if got >= -c:
                answer = j - i
                break
        days.append(answer)
    return days


def same_sum_days(coins: list[list[int]]) -> list[tuple[int, int]]:
    """
    coins[d] are the coins put in on day d. Return the pairs of neighbouring days with equal
    sums, but made of different coins (the order of the coins does not matter).

    >>> same_sum_days([[2, 2], [4], [3, 1], [1, 3]])
    [(0, 1), (1, 2)]
    """
    pairs = []
    for d in range(1, len(coins)):
        a, b = coins[d - 1], coins[d]
        if sum(a) == sum(b) and sorted(a) != sorted(b):
            pairs.append((d - 1, d))
    return pairs


def goal_with_bonus(weekly: list[int], goal: int, bonus_every: int, bonus: int) -> int:
    """
    After each `bonus_every` weeks in a row with a payment of more than zero, grandmother adds a
    bonus, and counting begins anew. Return the number of weeks until the goal is
    reached, 0 if the goal is not positive, -1 if it is not reached.

    >>> goal_with_bonus([5, 5, 0, 5, 5], 25, 2, 3)
    5
    """
    if goal <= 0:
        return 0
    saved = 0
    streak = 0
    for week, w in enumerate(weekly, start=1):
        saved += w
        streak = streak + 1 if w > 0 else 0
        if streak == bonus_every:
            saved += bonus
            streak = 0
        if saved >= goal:
            return week
    return -1


def split_in_jars(amounts, jars):
    """
    Put the amounts one by one into the jar that holds least at that moment (leftmost if equal).
    Return the contents of the jars.

    Example:
    split_in_jars([5, 3, 4, 1], 2) == [6, 7]
    """
    if jars < 1:
        return []
    content = [0] * jars
    for a in amounts:
        k = content.index(min(content))
        content[k] += a
    return content


def is_growing_plan(plan: list[int], step: int) -> bool:
    """True if each payment is larger than the one before, but by no more than `step`."""
    return all(0 < b - a <= step for a, b in zip(plan, plan[1:]))
