from typing import List, Optional


def digit_sum_until_below(code: int, limit: int) -> int:
    """Replace the code by the sum of its digits until it is smaller than limit.

    The limit has to be at least 10, otherwise a ValueError is raised.

    >>> digit_sum_until_below(98765, 20)
    8
    >>> digit_sum_until_below(98765, 40)
    35
    """
    if limit < 10:
        raise ValueError("limit too small")
    while code >= limit:
        total = 0
        while code > 0:
            total += code % 10
            code //= 10
        code = total
    return code


def locker_is_balanced(code: str) -> bool:
    """A locker code is balanced if its first half and its second half have the same digit sum.
    In a code of odd length the middle digit belongs to neither half.

    >>> locker_is_balanced("1331")
    True
    >>> locker_is_balanced("27963")
    True
    >>> locker_is_balanced("1234")
    False
    """
    half = len(code) // 2
    left = sum(int(c) for c in code[:half])
    right = sum(int(c) for c in code[len(code) - half:])
    return left == right


def next_locker(current: int, forbidden_digit: int) -> int:
    """Return the smallest locker number above current that does not show the forbidden digit.

    >>> next_locker(12, 3)
    14
    >>> next_locker(399, 4)
    500
    """
    n = current + 1
    while str(forbidden_digit) in str(n):
        n += 1
    return n


def lockers_with_rising_digits(first: int, last: int) -> List[int]:
    """List the lockers from first to last (both included) whose digits rise strictly from left to right.

    >>> lockers_with_rising_digits(120, 130)
    [123, 124, 125, 126, 127, 128, 129]
    """
    result = []
    for n in range(first, last + 1):
        digits = str(n)
        rising = True
        for i in range(1, len(digits)):
            if digits[i] <= digits[i - 1]:
                rising = False
                break
        if rising:
            result.append(n)
    return result


def turn_over(code: str) -> Optional[str]:
    """What a code shows when the lock is hung upside down: 6 and 9 change roles, 0, 1 and 8 stay.
    None if any other digit is in it.

    >>> turn_over("1896")
    '9681'
    >>> turn_over("12") is None
    True
    """
    pairs = {"0": "0", "1": "1", "8": "8", "6": "9", "9": "6"}
    turned = ""
    for digit in code:
        if digit not in pairs:
            return None
        turned = pairs[digit] + turned
    return turned


def missing_locker(lockers: List[int]) -> Optional[int]:
    """Locker keys hang in rising order, but one number was left out. Return that number,
    or None if there is no gap.

    >>> missing_locker([41, 42, 44, 45])
    43
    >>> missing_locker([7, 8, 9]) is None
    True
    """
    for i in range(len(lockers) - 1):
        if lockers[i + 1] - lockers[i] > 1:
            return lockers[i] + 1
    return None


def swap_first_and_last_digit(n):
    # 7213 becomes 3217, a single digit stays as it is
    s = str(n)
    if len(s) < 2:
        return n
    return int(s[-1] + s[1:-1] + s[0])
