def prime_floor_lifts(floors: int, stops: list[int]) -> list[int]:
    """
    In a tower with `floors` floors the express lift only stops at floors whose number is
    prime. Return the wished stops at which it really stops, without repetition and from the
    bottom to the top. Stops above the last floor are ignored.

    >>> prime_floor_lifts(20, [4, 7, 23, 2, 7, 15])
    [2, 7]
    """
    def prime(x):
        if x < 2:
            return False
        d = 2
        while d * d <= x:
            if x % d == 0:
                return False
            d += 1
        return True

    chosen = set()
    for s in stops:
        if s <= floors and prime(s):
            chosen.add(s)
    return sorted(chosen)


def prime_gaps_over(limit: int, gap: int) -> list[tuple[int, int]]:
    """
    You are given a limit and a gap. Find all pairs of neighbouring primes (p, q), both not
    above the limit, whose distance is larger than the gap.

    >>> prime_gaps_over(40, 4)
    [(23, 29), (31, 37)]
    >>> prime_gaps_over(10, 2)
    []
    """
    sieve = [True] * (limit + 1)
    primes = []
    for i in range(2, limit + 1):
        if sieve[i]:
            primes.append(i)
            for j in range(i * i, limit + 1, i):
                sieve[j] = False
    return [(p, q) for p, q in zip(primes, primes[1:]) if q - p > gap]


def digits_make_prime_sum(numbers):
    """
    Count the numbers of the list whose digit sum is one of the primes below 30.

    digits_make_prime_sum([23, 11, 40, 199]) # => 3
    digits_make_prime_sum([]) # => 0
    """
    small_primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    cnt = 0
    for n in numbers:
        s = 0
        for c in str(n):
            s += int(c)
        if s in small_primes:
            cnt += 1
    return cnt
