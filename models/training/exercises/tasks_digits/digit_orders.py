from typing import List


def sort_by_last_then_size(numbers: List[int]) -> List[int]:
    """
    Sort whole numbers by their last digit (the sign is ignored), the numbers with the same
    last digit from the largest to the smallest.

    >>> sort_by_last_then_size([13, 21, 3, -41])
    [21, -41, 13, 3]
    """
    return sorted(numbers, key=lambda x: (abs(x) % 10, -x))


def is_wave(n: int) -> bool:
    """
    The digits of a wave go up, down, up, down, ... starting with up. Numbers with fewer
    than three digits are no waves. Return True for a wave.

    >>> is_wave(2514)
    True
    >>> is_wave(5251)
    False
    """
    s = str(abs(n))
    if len(s) < 3:
        return False
    for i in range(1, len(s)):
        if i % 2 == 1 and s[i] <= s[i - 1]:
            return False
        if i % 2 == 0 and s[i] >= s[i - 1]:
            return False
    return True


def summit_of(n):
    """A mountain number climbs strictly to one highest digit and falls strictly after it; both
    sides must exist. Return the highest digit of a mountain number, or 0 if n is none.

    summit_of(13842) == 8
    summit_of(1233) == 0
    summit_of(789) == 0
    """
    s = str(n)
    i = 0
    while i + 1 < len(s) and s[i] < s[i + 1]:
        i += 1
    if i == 0 or i == len(s) - 1:
        return 0
    top = int(s[i])
    while i + 1 < len(s) and s[i] > s[i + 1]:
        i += 1
    return top if i == len(s) - 1 else 0


def evens_sorted_in_place(n):
    """The even digits of n >= 0 are sorted in ascending order among their own places, the odd digits do
    not move. Return the result as a string.

    >>> evens_sorted_in_place(8361)
    '6381'
    """
    digits = list(str(n))
    places = [i for i, c in enumerate(digits) if int(c) % 2 == 0]
    evens = sorted(digits[i] for i in places)
    for i, c in zip(places, evens):
        digits[i] = c
    return "".join(digits)


def place_of_first_fall(n):
    """Return the place (ones = 0, tens = 1, ...) of the first digit, read from the right, that is smaller
    than its right neighbour; -1 if there is none."""
    place = 0
    n = abs(n)
    while n >= 10:
        right = n % 10
        n //= 10
        place += 1
        if n % 10 < right:
            return place
    return -1


def digits_by_frequency(n):
    """
    Return the different digits of the number as a text, the most frequent first; equally
    frequent digits in descending order.

    >>> digits_by_frequency(2711217)
    '172'
    """
    s = str(abs(n))
    return "".join(sorted(set(s), key=lambda c: (-s.count(c), -int(c))))
