import math


def seat_club(number, club_sizes):
    """
    Every member number is tried with the club sizes in the given order. The member joins
    the first club whose size leaves the remainder 1. Return the index of this club, or -1
    when no club takes the member. Sizes below 2 are skipped.

    >>> seat_club(13, [5, 4, 3])
    1
    >>> seat_club(12, [5, 4, 3])
    -1
    """
    for i, size in enumerate(club_sizes):
        if size < 2:
            continue
        if number % size == 1:
            return i
    return -1


def leftover_profile(n, limit):
    """Return the list of remainders of n when divided by 2, 3, ..., limit.

    leftover_profile(10, 5) == [0, 1, 2, 0]
    leftover_profile(10, 1) == []
    """
    return [n % d for d in range(2, limit + 1)]


def same_leftovers(a, b, divisors):
    """Check whether a and b leave the same remainder for every divisor of the list.
    A divisor of zero makes no sense and raises a ValueError.

    >>> same_leftovers(17, 77, [3, 4, 5])
    True
    >>> same_leftovers(17, 47, [3, 4, 5])
    False
    """
    for d in divisors:
        if d == 0:
            raise ValueError("divisor is zero")
        if a % d != b % d:
            return False
    return True


def smallest_group_total(rules):
    """
    A teacher remembers: in rows of m the children left r over. Given a list of such pairs
    (m, r), find the smallest positive number of children that fits all of them. The answer
    is at most the product of all m; if nothing fits, return None.

    >>> smallest_group_total([(3, 2), (4, 1)])
    5
    >>> smallest_group_total([(2, 0), (4, 1)]) is None
    True
    """
    limit = 1
    for m, _ in rules:
        limit *= m
    for n in range(1, limit + 1):
        if all(n % m == r for m, r in rules):
            return n
    return None


def remainder_histogram(numbers, m):
    """Count how many of the numbers fall into each remainder class modulo m. The result is
    a list of length m.

    >>> remainder_histogram([4, 7, -1, 8], 4)
    [2, 0, 0, 2]
    """
    counts = [0] * m
    for x in numbers:
        counts[x % m] += 1
    return counts


def signed_remainder(a: int, m: int) -> int:
    """
    Return the remainder of a modulo m (m > 0) that lies closest to zero: instead
    of 0 .. m - 1 it comes from the range around zero. In case of a tie (m even and the
    remainder m / 2) the positive one is returned.

    Examples:
    signed_remainder(7, 4) == -1
    signed_remainder(6, 4) == 2
    signed_remainder(-5, 10) == 5
    """
    r = a % m
    if 2 * r > m:
        r -= m
    return r


def longest_same_club(numbers, m):
    """Find the length of the longest stretch of neighbours with equal remainder mod m."""
    if not numbers:
        return 0
    best = run = 1
    for prev, cur in zip(numbers, numbers[1:]):
        if prev % m == cur % m:
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def meeting_day(periods, offsets):
    """
    Several night watchmen walk at fixed periods, each starting on his own day (offset).
    Return the first day on which all walk, or -1 if this never happens.

    >>> meeting_day([4, 6], [1, 3])
    9
    >>> meeting_day([2, 4], [0, 1])
    -1
    """
    cycle = 1
    for p in periods:
        cycle = cycle * p // math.gcd(cycle, p)
    start = max(offsets)
    for day in range(start, start + cycle):
        if all((day - o) % p == 0 for p, o in zip(periods, offsets)):
            return day
    return -1
