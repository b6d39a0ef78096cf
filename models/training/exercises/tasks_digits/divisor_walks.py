from typing import List, Tuple


def middle_divisor(n: int) -> int:
    """
    Write the divisors of n > 0 in ascending order and return the one in the middle. If
    there are two in the middle, return the smaller one.

    >>> middle_divisor(12)
    3
    >>> middle_divisor(9)
    3
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return divisors[(len(divisors) - 1) // 2]


def divisor_gap(n: int) -> int:
    """Return the largest difference between two neighbouring divisors of n. The number 1 has
    just one divisor, here the result is 0.

    divisor_gap(12) == 6
    divisor_gap(15) == 10
    """
    best = 0
    prev = 1
    for d in range(2, n + 1):
        if n % d == 0:
            best = max(best, d - prev)
            prev = d
    return best


def tile_shapes(area: int, max_ratio: float) -> List[Tuple[int, int]]:
    """
    A rectangular terrace has the given area, its sides are whole numbers (a, b) with a <= b. Return
    all shapes whose longer side is at most max_ratio times the shorter one, from the
    narrowest to the squarest.

    >>> tile_shapes(36, 4)
    [(3, 12), (4, 9), (6, 6)]
    >>> tile_shapes(7, 2)
    []
    """
    shapes = []
    a = 1
    while a * a <= area:
        if area % a == 0:
            b = area // a
            if b <= max_ratio * a:
                shapes.append((a, b))
        a += 1
    return shapes


def odd_even_divisor_balance(n):
    """Return the number of odd divisors of n minus the number of its even divisors.

    >>> odd_even_divisor_balance(12)
    -2
    >>> odd_even_divisor_balance(15)
    4
    """
    balance = 0
    for d in range(1, n + 1):
        if n % d != 0:
            continue
        balance += 1 if d % 2 == 1 else -1
    return balance


def strip_factors(n, factors):
    """
    Divide n by each of the factors as often as it goes, in the order of the list,
    and return what remains together with the number of divisions that were done. Factors
    below 2 are ignored, and for n = 0 nothing is divided.

    strip_factors(360, [2, 3]) == (5, 5)
    strip_factors(7, [2]) == (7, 0)
    """
    if n == 0:
        return 0, 0
    done = 0
    for f in factors:
        if f < 2:
            continue
        while n % f == 0:
            n //= f
            done += 1
    return n, done


def shares_no_digit_with_divisors(n):
    """A number is "shy" if none of its proper divisors other than 1 contains a digit of the number.
    Return True if n is shy.

    >>> shares_no_digit_with_divisors(54)
    True
    >>> shares_no_digit_with_divisors(24)
    False
    """
    digits = set(str(n))
    for d in range(2, n // 2 + 1):
        if n % d == 0 and digits & set(str(d)):
            return False
    return True


def last_divisible(numbers, d):
    """Return the position of the last number that d divides; -1 if there is none."""
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] % d == 0:
            return i
    return -1
