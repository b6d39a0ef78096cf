def pond_sequence(n: int) -> list[int]:
    """
    A pond starts with 1 lily. Each day the number of lilies is doubled, but whenever the new
    number has three digits or more, only its last two digits are kept.
    Return the numbers of lilies for the first n days.

    >>> pond_sequence(9)
    [1, 2, 4, 8, 16, 32, 64, 28, 56]
    >>> pond_sequence(0)
    []
    """
    out = []
    lilies = 1
    for _ in range(n):
        out.append(lilies)
        lilies = lilies * 2
        if lilies >= 100:
            lilies %= 100
    return out


def staircase_term(n):
    """
    The sequence t is defined as
        t(1) = 3
        t(n) = t(n - 1) + n        if n is even
        t(n) = 2 * t(n - 1) - n    if n is odd
    Return t(n) for n >= 1.

    Examples:
    staircase_term(1) == 3
    staircase_term(2) == 5
    staircase_term(3) == 7
    staircase_term(4) == 11
    """
    t = 3
    for k in range(2, n + 1):
        if k % 2 == 0:
            t = t + k
        else:
            t = 2 * t - k
    return t


def echo(n):
    """
    Return a list in which each number k from 1 to n stands k % 3 + 1 times.

    echo(4) == [1, 1, 2, 2, 2, 3, 4, 4]
    """
    lst = []
    for k in range(1, n + 1):
        for _ in range(k % 3 + 1):
            lst.append(k)
    return lst


def add_last_three(start: list[int], n: int) -> int:
    """
    The first terms of a sequence are given by `start`, which has at least three numbers.
    Each further term is the sum of the largest and the smallest of the last three terms.
    Return the term with index n (counted from 0).

    >>> add_last_three([1, 2, 3], 3)
    4
    >>> add_last_three([1, 2, 3], 5)
    9
    >>> add_last_three([7, 0, 2], 1)
    0
    """
    seq = list(start)
    while len(seq) <= n:
        last = seq[-3:]
        seq.append(max(last) + min(last))
    return seq[n]


def steps_to_single(n):
    """
    Replace a number by the product of its digits that are not zero, plus the number of its
    zeros. Count how many times this must be done until only one digit is left.

    Note: 0 to 9 need no step at all.

    steps_to_single(8) -> 0
    steps_to_single(205) -> 2
    steps_to_single(77) -> 4
    """
    def shrink(x):
        prod = 1
        zeros = 0
        for c in str(x):
            if c == '0':
                zeros += 1
            else:
                prod *= int(c)
        return prod + zeros

    steps = 0
    while n > 9:
        n = shrink(n)
        steps += 1
    return steps


def first_repeat(f, start, limit=1000):
    """
    Given a function f from integers to integers, build start, f(start), f(f(start)), ...
    and return the first value which appears for the second time. After `limit` values
    without a repetition return None.

    >>> first_repeat(lambda x: (x * x + 1) % 11, 3)
    4
    >>> first_repeat(lambda x: x + 1, 0) is None
    True
    """
    seen = set()
    x = start
    for _ in range(limit):
        if x in seen:
            return x
        seen.add(x)
        x = f(x)
    return None
