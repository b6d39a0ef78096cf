from typing import List


def untouched_doors(n: int, steps: List[int]) -> List[int]:
    """Doors 1..n. For every step size all of its multiples are painted. Return
    the doors that stay unpainted.

    >>> untouched_doors(12, [2, 3])
    [1, 5, 7, 11]
    """
    painted = [False] * (n + 1)
    for step in steps:
        for door in range(step, n + 1, step):
            painted[door] = True
    return [d for d in range(1, n + 1) if not painted[d]]


def no_square_inside(limit: int) -> List[int]:
    """Numbers up to the limit that no square above 1 divides.

    >>> no_square_inside(12)
    [1, 2, 3, 5, 6, 7, 10, 11]
    """
    fine = [True] * (limit + 1)
    root = 2
    while root * root <= limit:
        square = root * root
        for multiple in range(square, limit + 1, square):
            fine[multiple] = False
        root += 1
    return [n for n in range(1, limit + 1) if fine[n]]


def last_bus_visitors(stops, every):
    """Bus k stops at every every[k]-th stop. For each of the stops 1..stops give the
    number of the last bus in the list that stops there, -1 if none does.

    >>> last_bus_visitors(6, [2, 3])
    [-1, 0, 1, 0, -1, 1]
    """
    visitor = [-1] * (stops + 1)
    for k, step in enumerate(every):
        for stop in range(step, stops + 1, step):
            visitor[stop] = k
    return visitor[1:]


def lucky_seats(n: int) -> List[int]:
    """Start with seats 1..n. Strike out every second one, then of the rest every
    third one, then every fourth one, and so on while there are enough seats.

    >>> lucky_seats(20)
    [1, 3, 7, 13, 19]
    """
    seats = list(range(1, n + 1))
    step = 2
    while step <= len(seats):
        seats = [s for i, s in enumerate(seats, 1) if i % step != 0]
        step += 1
    return seats


def divisor_sums(limit):
    """Sum of the proper divisors for each number from 0 to the limit.

    >>> divisor_sums(6)
    [0, 0, 1, 1, 3, 1, 6]
    """
    sums = [0] * (limit + 1)
    for d in range(1, limit // 2 + 1):
        for multiple in range(2 * d, limit + 1, d):
            sums[multiple] += d
    return sums


def hungry_numbers(limit: int, missing: int) -> List[int]:
    # numbers whose proper divisors sum to exactly `missing` less than the number itself
    sums = divisor_sums(limit)
    return [n for n in range(1, limit + 1) if n - sums[n] == missing]


def primes_ending_in(digit: int, limit: int) -> List[int]:
    """Primes up to the limit with this last digit.

    >>> primes_ending_in(3, 50)
    [3, 13, 23, 43]
    """
    composite = set()
    found = []
    for n in range(2, limit + 1):
        if n in composite:
            continue
        if n % 10 == digit:
            found.append(n)
        for multiple in range(n * n, limit + 1, n):
            composite.add(multiple)
    return found
