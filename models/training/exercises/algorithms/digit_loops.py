from typing import List


def wear_of_wheel(reading: int) -> int:
    """Each digit wheel of a meter wears by its digit, wheels from the right count
    1, 2, 3, ... times. Return the sum.

    >>> wear_of_wheel(321)
    14
    """
    total = 0
    place = 1
    while reading > 0:
        total += place * (reading % 10)
        reading //= 10
        place += 1
    return total


def check_digit(number: int) -> int:
    """Weights 3, 1, 3, 1, ... are applied to the digits from the right. The check digit
    fills the sum up to a multiple of ten.

    >>> check_digit(1234)
    8
    >>> check_digit(0)
    0
    """
    total = 0
    for i, ch in enumerate(reversed(str(number))):
        weight = 3 if i % 2 == 0 else 1
        total += weight * int(ch)
    return (10 - total % 10) % 10


def digits_climb(n: int) -> bool:
    """Is every digit of the odometer larger than the digit to its left?

    >>> digits_climb(1379), digits_climb(1337)
    (True, False)
    """
    last = 10
    while n > 0:
        digit = n % 10
        if digit >= last:
            return False
        last = digit
        n //= 10
    return True


def next_pretty(reading: int, step: int) -> int:
    """The odometer advances by step. Return the next reading that has only one kind of
    digit.

    >>> next_pretty(95, 1)
    99
    >>> next_pretty(99, 3)
    111
    """
    reading += step
    while len(set(str(reading))) != 1:
        reading += step
    return reading


def remove_digit(n: int, digit: int) -> int:
    # number without all copies of the digit, 0 if nothing is left
    kept = 0
    factor = 1
    while n > 0:
        n, d = divmod(n, 10)
        if d != digit:
            kept += d * factor
            factor *= 10
    return kept


def even_digits_total(low: int, high: int) -> int:
    """How many even digits does a sign painter paint for the house numbers low..high?

    >>> even_digits_total(8, 12)
    3
    """
    count = 0
    for number in range(low, high + 1):
        for ch in str(number):
            if ch in '02468':
                count += 1
    return count


def split_in_middle(n: int) -> int:
    """Product of the left and the right half of the digits; the middle digit of an odd
    number of digits belongs to the right half.

    >>> split_in_middle(1203)
    36
    >>> split_in_middle(105)
    5
    """
    text = str(n)
    half = len(text) // 2
    left = int(text[:half] or '1')
    return left * int(text[half:])


def dividing_digits(n: int) -> List[int]:
    """Different digits of n that divide n, in rising order.

    >>> dividing_digits(1536)
    [1, 3, 6]
    """
    found = []
    for d in range(1, 10):
        if str(d) in str(n) and n % d == 0:
            found.append(d)
    return found


def outer_minus_inner(n: int) -> int:
    """First plus last digit minus the sum of the digits between them."""
    digits = [int(ch) for ch in str(n)]
    if len(digits) == 1:
        return digits[0]
    return digits[0] + digits[-1] - sum(digits[1:-1])
