def erase_every_other(n: int) -> int:
    """
    Erase the digits of n at the first, third, fifth, ... place from the left. Repeat this until
    one digit is left, and return it. The sign is lost.

    >>> erase_every_other(45678)
    7
    >>> erase_every_other(-3)
    3
    """
    s = str(abs(n))
    while len(s) > 1:
        s = s[1::2]
    return int(s)


def erasures_to_divisible(n, d):
    """
    In each step the last digit of n > 0 is erased. How many steps does it take until the number is
    divisible by d? An empty number does not count, so the answer may be -1.

    >>> erasures_to_divisible(3648, 9)
    2
    >>> erasures_to_divisible(12, 7)
    -1
    """
    steps = 0
    while n > 0:
        if n % d == 0:
            return steps
        n //= 10
        steps += 1
    return -1


def drop_digit_once(n):
    """Return a sorted list of the different numbers that can be made by erasing exactly one digit of n.
    A number with a single digit leaves nothing.

    drop_digit_once(1323) == [123, 132, 133, 323]
    drop_digit_once(7) == []
    drop_digit_once(100) == [0, 10]
    """
    s = str(abs(n))
    if len(s) == 1:
        return []
    results = set()
    for i in range(len(s)):
        results.add(int(s[:i] + s[i + 1:]))
    return sorted(results)


def without_twins(n):
    """
    Wherever a digit stands next to an equal one, both vanish; this is done once from left to right without
    looking at pairs that arise newly. If nothing is left, return 0.

    >>> without_twins(122344)
    13
    >>> without_twins(1555)
    15
    >>> without_twins(77)
    0
    """
    s = str(n)
    out = ""
    i = 0
    while i < len(s):
        if i + 1 < len(s) and s[i] == s[i + 1]:
            i += 2
        else:
            out += s[i]
            i += 1
    return int(out) if out else 0


def keep_in_range(n, low, high):
    """Keep only the digits of n between low and high. The result is a text, because it may be empty or
    begin with zeros.

    >>> keep_in_range(9052, 0, 5)
    '052'
    """
    return "".join(c for c in str(abs(n)) if low <= int(c) <= high)


def survivors(n, k):
    """
    Count around the digits of n as if they stood in a circle: every k-th digit is erased, until two
    digits are left. Return these two as a string, in their original order. Shorter numbers
    come back unchanged.

    >>> survivors(12345, 2)
    '35'
    >>> survivors(7, 3)
    '7'
    """
    s = list(str(n))
    i = 0
    while len(s) > 2:
        i = (i + k - 1) % len(s)
        s.pop(i)
    return "".join(s)


def cheapest_erasure(n, digit_cost):
    """Erasing the digit d costs digit_cost[d]. Return the position of the cheapest digit of the
    number; among equally cheap ones the leftmost."""
    s = str(n)
    best = 0
    for i in range(1, len(s)):
        if digit_cost[int(s[i])] < digit_cost[int(s[best])]:
            best = i
    return best


def erased_to_zero(n, step):
    """Subtract step from the last digit of n; as soon as the last digit is smaller than step it is erased.
    How many subtractions are done until nothing is left?

    erased_to_zero(57, 3) == 3
    erased_to_zero(12, 5) == 0
    """
    if step < 1:
        return -1
    count = 0
    for ch in reversed(str(n)):
        d = int(ch)
        while d >= step:
            d -= step
            count += 1
    return count
