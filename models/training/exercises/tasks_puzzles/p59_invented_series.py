from typing import Iterator, List, Optional


def lazy_sums(start: List[int], n: int) -> List[int]:
    """
    Continue a list: each next number is the sum of the first and the last number of the list; but if that sum has two equal
    last digits, 1 is added. Return the list with n further numbers. An empty list stays empty.

    >>> lazy_sums([3, 4], 3)
    [3, 4, 7, 10, 13]
    >>> lazy_sums([4, 7], 1)
    [4, 7, 12]
    """
    if not start:
        return []
    result = start[:]
    for _ in range(n):
        x = result[0] + result[-1]
        if x % 10 == x // 10 % 10:
            x += 1
        result.append(x)
    return result


def staircase_terms() -> Iterator[int]:
    """
    Yield without an end groups of numbers: group k goes up from 1 to k if k is odd, and down from k to 1 if k is even.

    >>> terms = staircase_terms()
    >>> [next(terms) for _ in range(7)]
    [1, 2, 1, 1, 2, 3, 4]
    """
    k = 1
    while True:
        if k % 2 == 1:
            for x in range(1, k + 1):
                yield x
        else:
            for x in range(k, 0, -1):
                yield x
        k += 1


def term_with_memory(n: int) -> int:
    """
    t(0) = 0. For larger n: if t(n - 1) is a new number in the series, t(n) is t(n - 1) + n, otherwise it is n minus the number
    of different terms so far. Return t(n), and -1 for a negative n.

    >>> [term_with_memory(k) for k in range(4)]
    [0, 1, 3, 6]
    """
    if n < 0:
        return -1
    t = 0
    seen = set()
    for k in range(1, n + 1):
        if t not in seen:
            seen.add(t)
            t = t + k
        else:
            t = k - len(seen)
    return t


def square_hops(n: int, limit: int) -> List[int]:
    """List the numbers met when n is squared and cut to its last three digits, up to `limit` numbers or a repetition."""
    met = []
    x = n % 1000
    while len(met) < limit and x not in met:
        met.append(x)
        x = x * x % 1000
    return met


def first_over(a: int, b: int, bound: int) -> Optional[int]:
    """
    A series begins with a and b; the next term is always the last one plus the difference of the last two, doubled at every
    third new term. Return the index of the first term above `bound`, None if the series does not rise.

    >>> first_over(1, 3, 12)
    5
    >>> first_over(3, 3, 12) is None
    True
    """
    if a > bound:
        return 0
    if b > bound:
        return 1
    if b <= a:
        return None
    index = 1
    while b <= bound:
        index += 1
        step = b - a
        if (index - 1) % 3 == 0:
            step *= 2
        a, b = b, b + step
    return index


def sieve_by_words(words: List[str]) -> List[int]:
    """
    Number the words from 1. The first word's length is k: strike out the numbers that can be divided by k; go on with the
    next number that is not struck out and its word, always keeping the number that is just used. Return what is left.

    >>> sieve_by_words(["to", "sea", "a", "bee"])
    [1, 3]
    """
    left = list(range(1, len(words) + 1))
    i = 0
    while i < len(left):
        current = left[i]
        k = len(words[current - 1])
        if k > 1:
            left = [x for x in left if x <= current or x % k != 0]
        i += 1
    return left
