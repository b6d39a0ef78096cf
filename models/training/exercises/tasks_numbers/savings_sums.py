from typing import List, Optional


def saving_plan(first: int, extra: int, weeks: int) -> int:
    """
    Lena puts `first` euros into her box in the first week. Each week she puts in `extra`
    euros more than in the week before, except that every fourth week she puts in nothing
    (the rise goes on as if she had). Return the sum in the box after the given weeks.

    Examples:
    saving_plan(2, 1, 3) == 9
    saving_plan(2, 1, 4) == 9
    saving_plan(2, 1, 5) == 15
    """
    total = 0
    amount = first
    for week in range(1, weeks + 1):
        if week % 4 != 0:
            total += amount
        amount += extra
    return total


def weeks_until(goal, weekly, bonus):
    """
    Count the weeks needed to save at least `goal` when `weekly` is saved every week and
    a bonus is added in every fifth week. `weekly` is positive.

    weeks_until(100, 10, 25) == 8
    weeks_until(0, 10, 5) == 0
    """
    saved = 0
    week = 0
    while saved < goal:
        week += 1
        saved += weekly
        if week % 5 == 0:
            saved += bonus
    return week


def deepest_debt(balance: int, changes: List[int]) -> Optional[int]:
    """
    Given a starting balance and the changes of the following days, return the number of the
    day (1 for the first change) on which the account is at its lowest point below zero. Of
    equally low days return the last. Return None if the account is never below zero.

    >>> deepest_debt(20, [-25, -10, 3, -3])
    4
    >>> deepest_debt(1, [-1, 1]) is None
    True
    """
    lowest = -1
    found = None
    for day, change in enumerate(changes, start=1):
        balance += change
        if balance <= lowest:
            lowest = balance
            found = day
    return found


def sum_without_neighbours(nums: List[int], banned: int) -> int:
    """
    Return the sum of the list, but leave out each element which is a multiple of `banned`
    and also the elements directly before and after it.

    >>> sum_without_neighbours([1, 26, 5, 2], 13)
    2
    >>> sum_without_neighbours([7, 8, 9], 13)
    24
    """
    total = 0
    for i in range(len(nums)):
        if nums[i] % banned == 0:
            continue
        if i > 0 and nums[i - 1] % banned == 0:
            continue
        if i + 1 < len(nums) and nums[i + 1] % banned == 0:
            continue
        total += nums[i]
    return total


def alternating_product_sum(l):
    """
    Multiply the first number by the second, the third by the fourth and so on, and return
    the sum of these products. If one number is left at the end, it is added as it is.

    alternating_product_sum([2, 3, 4, 5, 6]) -> 32
    alternating_product_sum([7]) -> 7
    alternating_product_sum([]) -> 0
    """
    ans = 0
    i = 0
    while i + 1 < len(l):
        ans += l[i] * l[i + 1]
        i += 2
    if i < len(l):
        ans += l[i]
    return ans


def yearly_interest(amount, rate, years):
    # the bank rounds down to whole cents at the end of each year
    cents = amount * 100
    for _ in range(years):
        cents += cents * rate // 100
    return cents / 100
