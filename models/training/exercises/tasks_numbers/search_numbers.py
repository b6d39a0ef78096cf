from typing import List, Optional


def smallest_with_rests(conditions: List[tuple], limit: int) -> Optional[int]:
    """
    Each condition is a tuple (divisor, rest). Return the smallest positive number up to the
    limit which fulfils all the conditions, or None.

    >>> smallest_with_rests([(3, 2), (5, 1)], 100)
    11
    >>> smallest_with_rests([(2, 0), (4, 1)], 100) is None
    True
    """
    for n in range(1, limit + 1):
        if all(n % d == r for d, r in conditions):
            return n
    return None


def nth_without(n, digits):
    """
    Return the n-th positive number (n >= 1) which contains none of the digits of the string
    `digits` and is not divisible by 3.

    Examples:
    nth_without(1, '1') == 2
    nth_without(4, '12') == 8
    nth_without(2, '') == 2
    """
    found = 0
    x = 0
    while found < n:
        x += 1
        if x % 3 == 0:
            continue
        ok = True
        for c in str(x):
            if c in digits:
                ok = False
        if ok:
            found += 1
    return x


def first_longer_square(k: int) -> int:
    """
    Find the smallest number whose square contains the number k as a part of its digits.

    >>> first_longer_square(14)
    12
    >>> first_longer_square(9)
    3
    """
    n = 0
    while str(k) not in str(n * n):
        n += 1
    return n


def insert_place(sorted_list, x):
    """
    Given a list sorted from the largest to the smallest number, return the index at which x has
    to be inserted so that it stays sorted. If x is in the list already, it is inserted behind
    all the equal numbers. Use bisection.

    insert_place([9, 7, 7, 2], 7) == 3
    insert_place([9, 7, 7, 2], 10) == 0
    insert_place([], 4) == 0
    """
    left = 0
    right = len(sorted_list)
    while left < right:
        mid = (left + right) // 2
        if sorted_list[mid] >= x:
            left = mid + 1
        else:
            right = mid
    return left


def largest_side(area_limit, border):
    """
    A square picture gets a frame of the width `border` on all sides. Return the largest whole
    side of the picture for which picture and frame together are not larger than area_limit, or
    0 if not even the side 1 fits.

    largest_side(100, 1) -> 8
    largest_side(8, 1) -> 0
    """
    side = 0
    while (side + 1 + 2 * border) ** 2 <= area_limit:
        side += 1
    return side


def last_index_below(nums, x):
    # walks from the right, returns -1 if every number is at least x
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] < x:
            return i
    return -1


def search_first_true(low: int, high: int, test) -> int:
    """
    `test` is a function that is False for small numbers and True from some number on. Return the
    first number from low to high for which it is True; high + 1 if there is none.

    >>> search_first_true(1, 100, lambda n: n * n >= 50)
    8
    >>> search_first_true(1, 5, lambda n: n > 9)
    6
    """
    high += 1
    while low < high:
        mid = (low + high) // 2
        if test(mid):
            high = mid
        else:
            low = mid + 1
    return low


def digits_in_order(n, wanted):
    """
    Check if the digits of `wanted` appear in n from left to right, not necessarily side by
    side.

    digits_in_order(182934, 124) # => True
    digits_in_order(421, 124) # => False
    """
    rest = str(n)
    for c in str(wanted):
        pos = rest.find(c)
        if pos < 0:
            return False
        rest = rest[pos + 1:]
    return True
