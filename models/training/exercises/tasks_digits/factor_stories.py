def box_dimensions(volume):
    """
    A box shall have the given volume and sides a <= b <= c of whole length. Return the sides with the
    smallest sum a + b + c. Volumes below 1 have no box: None.

    >>> box_dimensions(24)
    (2, 3, 4)
    >>> box_dimensions(7)
    (1, 1, 7)
    """
    if volume < 1:
        return None
    best = (1, 1, volume)
    a = 1
    while a * a * a <= volume:
        if volume % a == 0:
            rest = volume // a
            b = a
            while b * b <= rest:
                if rest % b == 0 and a + b + rest // b < sum(best):
                    best = (a, b, rest // b)
                b += 1
        a += 1
    return best


def odd_core(n):
    """
    Return the odd part of n (all factors 2 removed) and say how many times it had to be halved. Zero
    stays as it is, negative numbers keep their sign.

    >>> odd_core(48)
    (3, 4)
    >>> odd_core(-10)
    (-5, 1)
    >>> odd_core(0)
    (0, 0)
    """
    if n == 0:
        return 0, 0
    halvings = 0
    while n % 2 == 0:
        n //= 2
        halvings += 1
    return n, halvings


def lonely_divisor(n, others):
    """Return the smallest divisor of n above 1 that divides none of the other numbers, or 0.

    >>> lonely_divisor(30, [6, 9])
    5
    >>> lonely_divisor(6, [12])
    0
    """
    for d in range(2, n + 1):
        if n % d == 0 and all(x % d != 0 for x in others):
            return d
    return 0


def factor_tree_depth(n):
    """
    In a factor tree n is split into two factors which are as close together as possible, these
    again, until nothing can be split. Return the number of levels below the root.

    factor_tree_depth(7) == 0
    factor_tree_depth(12) == 2
    factor_tree_depth(36) == 2
    """
    a = int(n ** 0.5)
    while a > 1 and n % a != 0:
        a -= 1
    if a <= 1:
        return 0
    return 1 + max(factor_tree_depth(a), factor_tree_depth(n // a))


def is_crowded(n):
    """A number n > 1 is crowded if it has more divisors than digits and more even divisors than odd ones.

    >>> is_crowded(12)
    True
    >>> is_crowded(15)
    False
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    even = [d for d in divisors if d % 2 == 0]
    return len(divisors) > len(str(n)) and 2 * len(even) > len(divisors)


def smallest_common_stranger(numbers):
    """Find the smallest number above 1 that divides none of the given numbers. Zeros are left
    out of account."""
    d = 2
    while any(x % d == 0 for x in numbers if x != 0):
        d += 1
    return d


def share_factor_chain(numbers):
    """Check that each number has a common divisor greater than 1 with its right neighbour.

    >>> share_factor_chain([6, 10, 25])
    True
    """
    for a, b in zip(numbers, numbers[1:]):
        if not any(a % d == 0 and b % d == 0 for d in range(2, min(a, b) + 1)):
            return False
    return True
