from typing import List, Optional


def years_until_taller(a: int, grow_a: int, b: int, grow_b: int) -> int:
    """
    Two trees are a and b centimetres high and grow by grow_a and grow_b centimetres each year.
    Return after how many years the first tree is taller than the second one for the first
    time, or -1 if that never happens.

    Examples:
    years_until_taller(100, 30, 150, 20) == 6
    years_until_taller(80, 5, 70, 9) == 0
    years_until_taller(50, 10, 60, 10) == -1
    """
    if a > b:
        return 0
    if grow_a <= grow_b:
        return -1
    years = 0
    while a <= b:
        a += grow_a
        b += grow_b
        years += 1
    return years


def swapped_ages(a: int, b: int, limit: int = 100) -> List[int]:
    """
    Two people are a and b years old. Find all numbers y from 0 to `limit` such that in y
    years the two-digit ages are written with the same digits in the opposite order.
    Ages below 10 or above 99 do not count, and neither do equal ages.

    >>> swapped_ages(30, 3)
    [11, 22, 33, 44, 55, 66]
    >>> swapped_ages(20, 20)
    []
    """
    years = []
    for y in range(limit + 1):
        x = a + y
        z = b + y
        if x == z or x < 10 or z < 10 or x > 99 or z > 99:
            continue
        if x % 10 == z // 10 and x // 10 == z % 10:
            years.append(y)
    return years


def common_birthday_age(ages: List[int], target: int) -> Optional[int]:
    """
    Given the ages of a group of friends, return in how many years the sum of all their ages
    is exactly `target`. Return None if this never happens or lies in the past. The list is
    not empty.

    >>> common_birthday_age([10, 12, 14], 60)
    8
    >>> common_birthday_age([10, 12], 25) is None
    True
    """
    missing = target - sum(ages)
    if missing < 0:
        return None
    if missing % len(ages) != 0:
        return None
    return missing // len(ages)


def age_groups(ages):
    """
    Sort the ages into the groups 0-9, 10-19, 20-29 and so on. Return a list of strings like
    '20-29: 3' for every group with at least one person, the youngest group first.

    age_groups([21, 5, 28, 20]) == ['0-9: 1', '20-29: 3']
    age_groups([]) == []
    """
    groups = {}
    for a in ages:
        g = a // 10
        groups[g] = groups.get(g, 0) + 1
    out = []
    for g in sorted(groups):
        out.append(f'{g * 10}-{g * 10 + 9}: {groups[g]}')
    return out


def can_be_siblings(ages, max_gap):
    """
    Check if the ages can belong to brothers and sisters: sorted by age, no two neighbours are
    more than max_gap years apart, and at most two of them have the same age.

    can_be_siblings([9, 4, 6, 6], 3) # => True
    can_be_siblings([2, 2, 2], 5) # => False
    can_be_siblings([1, 9], 5) # => False
    """
    l = sorted(ages)
    for i in range(1, len(l)):
        if l[i] - l[i - 1] > max_gap:
            return False
        if i >= 2 and l[i] == l[i - 2]:
            return False
    return True


def number_of_candles(age, small, big):
    """
    A cake gets big candles (worth `big` years) and small candles (worth `small` years) which
    add up to the age exactly. Return the smallest possible number of candles, or -1 if it
    cannot be done.

    number_of_candles(23, 1, 10) -> 5
    number_of_candles(12, 4, 10) -> 3
    number_of_candles(7, 4, 10) -> -1
    """
    best = -1
    for b in range(age // big + 1):
        rest = age - b * big
        if rest % small == 0:
            cnt = b + rest // small
            if best == -1 or cnt < best:
                best = cnt
    return best


def oldest_under(ages, limit):
    # the oldest person who is still younger than the limit, -1 if nobody is
    return max([a for a in ages if a < limit], default=-1)
