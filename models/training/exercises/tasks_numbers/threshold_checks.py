from typing import List, Optional


def is_triangle_stock(n: int) -> bool:
    """
    Cans are stacked so that each row has one can more than the row above it, and the top row
    has two cans. Check if exactly n cans can be stacked in this way without any left over.
    No can at all is also fine.

    >>> is_triangle_stock(9)
    True
    >>> is_triangle_stock(10)
    False
    """
    row = 2
    while n >= row:
        n -= row
        row += 1
    return n == 0


def alarm_level(values: List[float], warn: float, danger: float) -> str:
    """
    Return 'danger' if any value is above the danger mark or if three values in a row are above
    the warning mark. Return 'warning' if only some value is above the warning mark, and 'ok'
    otherwise.

    Examples:
    alarm_level([1.0, 5.5, 2.0], 5, 8) == 'warning'
    alarm_level([6.0, 7.0, 5.1], 5, 8) == 'danger'
    alarm_level([], 5, 8) == 'ok'
    """
    row = 0
    warned = False
    for v in values:
        if v > danger:
            return 'danger'
        if v > warn:
            warned = True
            row += 1
            if row == 3:
                return 'danger'
        else:
            row = 0
    return 'warning' if warned else 'ok'


def exactly_one(a, b, c, k):
    """
    Check if exactly one of the three numbers is divisible by k.

    exactly_one(4, 5, 7, 2) == True
    exactly_one(4, 6, 7, 2) == False
    exactly_one(1, 1, 1, 3) == False
    """
    cnt = 0
    for x in (a, b, c):
        if x % k == 0:
            cnt += 1
    return cnt == 1


def between_neighbours(lst):
    """
    Check if each number, except the first one and the last one, lies between its neighbours
    or is the same as one of them.

    between_neighbours([1, 3, 3, 8]) # => True
    between_neighbours([1, 5, 4]) # => False
    between_neighbours([2]) # => True
    """
    for i in range(1, len(lst) - 1):
        low = min(lst[i - 1], lst[i + 1])
        high = max(lst[i - 1], lst[i + 1])
        if lst[i] < low or lst[i] > high:
            return False
    return True


def first_over_sum(nums: List[int]) -> Optional[int]:
    """
    Return the first number that is larger than the sum of all the numbers before it, not
    looking at the first number of the list. If there is none, return None.

    >>> first_over_sum([3, 2, 6, 1])
    6
    >>> first_over_sum([3, 1, 4]) is None
    True
    """
    s = 0
    for i, n in enumerate(nums):
        if i > 0 and n > s:
            return n
        s += n
    return None


def fits_pattern(nums, pattern):
    """
    The pattern is a string with one sign for each step from one number to the next: '+' means
    up, '-' means down, '=' means the same. Check if the list fits the pattern. If the number
    of signs is wrong, it does not fit.

    fits_pattern([1, 4, 4, 2], '+=-') == True
    fits_pattern([1, 4], '-') == False
    fits_pattern([1, 4], '') == False
    """
    if len(pattern) != len(nums) - 1:
        return False
    for i, sign in enumerate(pattern):
        a, b = nums[i], nums[i + 1]
        if sign == '+' and not a < b:
            return False
        if sign == '-' and not a > b:
            return False
        if sign == '=' and a != b:
            return False
    return True


def speed_ok(speeds, limit, tolerance):
    # True if nobody drives faster than the limit plus the tolerance in percent
    return all(v <= limit * (100 + tolerance) / 100 for v in speeds)
