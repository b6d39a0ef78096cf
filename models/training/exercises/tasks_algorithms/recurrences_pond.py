from typing import List


def pond_sizes(start: int, days: int) -> List[int]:
    """
    A pond is covered by `start` lily pads. Every day the number grows by half of the
    number of the day before (rounded down), and on each third day 5 pads are removed,
    but never more than there are. Return the numbers for day 0 to day `days`.

    >>> pond_sizes(4, 4)
    [4, 6, 9, 8, 12]
    """
    pads = [start]
    for day in range(1, days + 1):
        n = pads[-1] + pads[-1] // 2
        if day % 3 == 0:
            n = max(0, n - 5)
        pads.append(n)
    return pads


def newts(n: int, memo: dict = None) -> int:
    """
    newts(n) is 1 for n < 3; otherwise it is newts(n - 1) + 2 * newts(n - 3). Use a dict
    so that no value is computed twice.

    >>> [newts(i) for i in range(7)]
    [1, 1, 1, 3, 5, 7, 13]
    """
    if memo is None:
        memo = {}
    if n < 3:
        return 1
    if n not in memo:
        memo[n] = newts(n - 1, memo) + 2 * newts(n - 3, memo)
    return memo[n]


def first_above(limit):
    """
    The sequence starts with 1, 2, 4; every later term is the sum of the last three terms
    minus the smallest digit of the term before. Return the index of the first term that
    is larger than `limit` (the first term has the index 0).

    first_above(3) == 2
    first_above(10) == 7
    """
    seq = [1, 2, 4]
    i = 0
    while True:
        if i == len(seq):
            smallest = min(int(c) for c in str(seq[-1]))
            seq.append(seq[-1] + seq[-2] + seq[-3] - smallest)
        if seq[i] > limit:
            return i
        i += 1


def dragonfly_steps(x: int, limit: int = 100) -> int:
    """
    A dragonfly sits on number x. From a multiple of 3 it flies to a third of it, from any
    other number to the number plus 4. Count the flights until it reaches 1 or 3 or comes
    back to its start; after `limit` flights give up and return -1.

    >>> dragonfly_steps(9)
    1
    >>> dragonfly_steps(5)
    2
    """
    here = x
    for step in range(1, limit + 1):
        if here % 3 == 0:
            here //= 3
        else:
            here += 4
        if here in (1, 3) or here == x:
            return step
    return -1


def ripple_word(n):
    """
    Ripple words: word 0 is "o"; word n is word n-1, then a "~", then word n-1 reversed
    without its first letter. Return word n.

    >>> [ripple_word(k) for k in range(3)]
    ['o', 'o~', 'o~~o']
    """
    w = "o"
    for _ in range(n):
        w = w + "~" + w[::-1][1:]
    return w
