import math
from typing import List


def digit_step_sequence(start: int, n: int) -> List[int]:
    """
    The first term is `start`. If a term is even, the next is the term plus its first digit, otherwise it is the term
    plus twice its last digit. Return the first n terms.

    >>> digit_step_sequence(12, 4)
    [12, 13, 19, 37]
    >>> digit_step_sequence(12, 0)
    []
    """
    if n <= 0:
        return []
    terms = [start]
    while len(terms) < n:
        x = terms[-1]
        if x % 2 == 0:
            terms.append(x + int(str(x)[0]))
        else:
            terms.append(x + 2 * (x % 10))
    return terms


def jumpy(n: int) -> int:
    """
    A function is given by jumpy(0) = 2, jumpy(1) = 5, and for larger n: jumpy(n) = jumpy(n - 1) - jumpy(n - 2) when n
    is a multiple of 3, otherwise jumpy(n - 1) + jumpy(n // 2). Return jumpy(n); for negative n return the same as for
    -n with the other sign.

    >>> [jumpy(i) for i in range(5)]
    [2, 5, 10, 5, 15]
    >>> jumpy(-2)
    -10
    """
    if n < 0:
        return -jumpy(-n)
    if n < 2:
        return 2 if n == 0 else 5
    values = [2, 5]
    for i in range(2, n + 1):
        if i % 3 == 0:
            values.append(values[i - 1] - values[i - 2])
        else:
            values.append(values[i - 1] + values[i // 2])
    return values[n]


def blocks_of(n: int) -> List[int]:
    """Return the list 1, 2, 2, 1, 2, 3, 3, 2, 1 ...: for each k from 1 to n the numbers up to k, odd k backwards."""
    result = []
    for k in range(1, n + 1):
        if k % 2 == 1:
            result.extend(range(k, 0, -1))
        else:
            result.extend(range(1, k + 1))
    return result


def root_steps(x: float, limit: float) -> int:
    """
    Replace x by its square root plus 1 again and again until two terms differ by less than `limit`. Return the number
    of replacements. Negative numbers give -1.

    >>> root_steps(4, 2)
    1
    >>> root_steps(-1, 0.5)
    -1
    """
    if x < 0 or limit <= 0:
        return -1
    steps = 0
    while True:
        new = math.sqrt(x) + 1
        steps += 1
        if abs(new - x) < limit:
            return steps
        x = new


def choose_unused(n: int, step: int) -> List[int]:
    """
    Start with 1. The next term is the last term minus `step` if this is positive and not used yet, otherwise the
    smallest number above the last term that is not used. Return n terms.

    >>> choose_unused(6, 2)
    [1, 2, 3, 4, 5, 6]
    """
    terms = []
    used = set()
    x = 1
    for _ in range(n):
        terms.append(x)
        used.add(x)
        if x - step > 0 and x - step not in used:
            x -= step
        else:
            while x in used:
                x += 1
    return terms


def repeats_after(terms: list) -> int:
    """
    Return the smallest p > 0 so that terms[i] equals terms[i + p] wherever both exist; 0 for an empty list.

    >>> repeats_after([1, 2, 3, 1, 2])
    3
    """
    n = len(terms)
    for p in range(1, n + 1):
        if all(terms[i] == terms[i + p] for i in range(n - p)):
            return p
    return 0
