def turned(n):
    """Write the last digit of n in front; the others follow. Zeros that come to the front vanish.

    >>> turned(1234)
    4123
    >>> turned(50)
    5
    """
    if n < 10:
        return n
    text = str(n)
    return int(text[-1] + text[:-1])


def is_swivel(n):
    """A number is a swivel if turning it (see turned) gives a multiple of the number.

    >>> is_swivel(44)
    True
    >>> is_swivel(102564)
    True
    >>> is_swivel(12)
    False
    >>> is_swivel(0)
    False
    """
    if n <= 0:
        return False
    return turned(n) % n == 0


def turns_until_back(n):
    """How many turns bring n back to itself? If it loses a zero on the way, it never comes back: -1.

    >>> turns_until_back(123)
    3
    >>> turns_until_back(4545)
    2
    >>> turns_until_back(102)
    -1
    """
    if "0" in str(n):
        return -1
    turns = 1
    current = turned(n)
    while current != n:
        current = turned(current)
        turns += 1
    return turns


def largest_turn(n):
    """The largest number that can be seen while n is turned as often as it has digits.

    >>> largest_turn(193)
    931
    """
    largest = n
    for _ in range(len(str(n))):
        n = turned(n)
        if n > largest:
            largest = n
    return largest


def is_peak_number(n):
    """The digits go up strictly, then down strictly; both parts must be there.

    >>> is_peak_number(1452)
    True
    >>> is_peak_number(145)
    False
    >>> is_peak_number(1442)
    False
    """
    digits = [int(d) for d in str(n)]
    i = 0
    while i + 1 < len(digits) and digits[i] < digits[i + 1]:
        i += 1
    if i == 0 or i == len(digits) - 1:
        return False
    while i + 1 < len(digits) and digits[i] > digits[i + 1]:
        i += 1
    return i == len(digits) - 1


def is_shy(n):
    """A number is shy if its greatest digit does not stand at one of its ends.

    >>> is_shy(385)
    True
    >>> is_shy(883)
    False
    >>> is_shy(7)
    False
    """
    text = str(abs(n))
    greatest = max(text)
    return text[0] != greatest and text[-1] != greatest


def sort_kinds(numbers):
    """Sort numbers into three lists: peak numbers, other shy numbers, and the rest.

    >>> sort_kinds([1452, 385, 12, 3881])
    ([1452, 385], [3881], [12])
    """
    peaks, shy, rest = [], [], []
    for n in numbers:
        if is_peak_number(n):
            peaks.append(n)
        elif is_shy(n):
            shy.append(n)
        else:
            rest.append(n)
    return peaks, shy, rest
