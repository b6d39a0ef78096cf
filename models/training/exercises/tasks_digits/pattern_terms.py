def hop_sequence(n: int) -> list:
    """
    The hop sequence starts with 1. From each element x you hop to x + 3 if x is odd, to x // 2
    if x is divisible by 4, and to x + 5 otherwise. Return the first n elements. For n <= 0 return an
    empty list.

    Examples:
    hop_sequence(5) == [1, 4, 2, 7, 10]
    hop_sequence(0) == []
    """
    if n <= 0:
        return []
    terms = [1]
    while len(terms) < n:
        x = terms[-1]
        if x % 2 == 1:
            terms.append(x + 3)
        elif x % 4 == 0:
            terms.append(x // 2)
        else:
            terms.append(x + 5)
    return terms


def term_of_blocks(k):
    """In the sequence 5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1 and then again 5, 4, 4, ...
    return the term with index k (from 0).

    >>> [term_of_blocks(k) for k in (0, 2, 5, 14, 15)]
    [5, 4, 3, 1, 5]
    """
    k %= 15
    value, length = 5, 1
    while k >= length:
        k -= length
        length += 1
        value -= 1
    return value


def next_in_pattern(terms):
    """
    Given at least three terms, guess the next one: if the differences are constant continue with the same
    difference, if the differences themselves grow by a constant amount continue this, and
    return None in any other case.

    >>> next_in_pattern([2, 5, 8])
    11
    >>> next_in_pattern([1, 2, 4, 7])
    11
    >>> next_in_pattern([1, 2, 4, 8]) is None
    True
    """
    diffs = [b - a for a, b in zip(terms, terms[1:])]
    if all(d == diffs[0] for d in diffs):
        return terms[-1] + diffs[0]
    second = [b - a for a, b in zip(diffs, diffs[1:])]
    if all(s == second[0] for s in second):
        return terms[-1] + diffs[-1] + second[0]
    return None


def interleave_rule(n):
    """Elements with an even index are 3, 6, 9, ..., elements with an odd index are 100, 95, 90, ...
    Return element n, or -1 for a negative index.

    interleave_rule(0) == 3
    interleave_rule(3) == 95
    interleave_rule(-2) == -1
    """
    if n < 0:
        return -1
    half = n // 2
    return 100 - 5 * half if n % 2 else 3 * (half + 1)


def chain_until_repeat(start):
    """
    Starting with `start`, follow x -> (sum of the squares of the even digits) + (number of odd digits), and
    return the list of all values before the first repeated one.

    >>> chain_until_repeat(7)
    [7, 1]
    >>> chain_until_repeat(24)
    [24, 20, 4, 16, 37, 2]
    """
    chain = []
    x = start
    while x not in chain:
        chain.append(x)
        nxt = 0
        for c in str(x):
            d = int(c)
            nxt += d * d if d % 2 == 0 else 1
        x = nxt
    return chain


def is_slow_sequence(terms):
    """Every term is equal to the term before it or one larger, and no value occurs more than three times.
    Check this for a list of terms; an empty list is slow."""
    for i in range(1, len(terms)):
        if not 0 <= terms[i] - terms[i - 1] <= 1:
            return False
    return all(terms.count(t) <= 3 for t in set(terms))
