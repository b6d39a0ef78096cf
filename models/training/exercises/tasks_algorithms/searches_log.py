from typing import List, Optional


def first_reading_after(times: List[int], moment: int) -> int:
    """
    Given a sorted list of times at which a sensor was read, return the position of the
    first reading that was made strictly later than `moment`, or -1 if there is none.
    Halve the range in every step instead of walking through the list.

    >>> first_reading_after([10, 20, 20, 35], 20)
    3
    >>> first_reading_after([10, 20], 5)
    0
    >>> first_reading_after([10, 20], 20)
    -1
    """
    left = 0
    right = len(times)
    while left < right:
        mid = (left + right) // 2
        if times[mid] <= moment:
            left = mid + 1
        else:
            right = mid
    if left == len(times):
        return -1
    return left


def guesses_needed(low, high, secret):
    """
    Two friends play a number game: one thinks of a number `secret` between low and
    high, the other always names the number in the middle (rounded down) and is told
    "more" or "less". Return the list of the numbers that were named, the last of them
    being the secret.

    Example:
    guesses_needed(1, 100, 37) == [50, 25, 37]
    guesses_needed(1, 3, 2) == [2]
    """
    named = []
    while True:
        guess = (low + high) // 2
        named.append(guess)
        if guess == secret:
            return named
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1


def readings_between(sorted_values: list[int], lo: int, hi: int) -> int:
    """Count the values v of a sorted list with lo <= v <= hi, using two binary searches.

    >>> readings_between([1, 3, 3, 5, 8], 3, 5)
    3
    >>> readings_between([1, 3, 3, 5, 8], 6, 7)
    0
    """
    def first_not_below(limit):
        a, b = 0, len(sorted_values)
        while a < b:
            m = (a + b) // 2
            if sorted_values[m] < limit:
                a = m + 1
            else:
                b = m
        return a

    return first_not_below(hi + 1) - first_not_below(lo)


def smallest_tap(needs: List[int], start: int, size: int) -> Optional[int]:
    """
    A barrel of the given size holds `start` litres. Every hour a tap first adds r litres
    (what does not fit runs over), then needs[i] litres are taken out. Find the smallest
    whole r for which there is always enough water. Return None if even a tap that fills
    the barrel at once does not help.

    >>> smallest_tap([4, 9, 2], 5, 10)
    4
    >>> smallest_tap([11], 5, 10) is None
    True
    """
    def works(r):
        level = start
        for need in needs:
            level = min(size, level + r)
            if need > level:
                return False
            level -= need
        return True

    if not works(size):
        return None
    low, high = 0, size
    while low < high:
        mid = (low + high) // 2
        if works(mid):
            high = mid
        else:
            low = mid + 1
    return low


def page_of(word, first_words):
    """
    first_words[i] is the first word on page i + 1 of a dictionary, in alphabetical
    order. Return the number of the page on which `word` must be looked for, or 0 if it
    comes before everything in the book.

    page_of("cat", ["ant", "bee", "dog"]) == 2
    page_of("aal", ["ant"]) == 0
    """
    x, y = 0, len(first_words) - 1
    ans = 0
    while x <= y:
        m = (x + y) // 2
        if first_words[m] <= word:
            ans = m + 1
            x = m + 1
        else:
            y = m - 1
    return ans
