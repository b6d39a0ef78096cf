from typing import List


def common_team_sizes(groups: List[int]) -> List[int]:
    """Team sizes of at least 2 that divide all groups without a rest.

    >>> common_team_sizes([12, 18, 30])
    [2, 3, 6]
    >>> common_team_sizes([4, 9])
    []
    """
    sizes = []
    for size in range(2, min(groups) + 1):
        if all(g % size == 0 for g in groups):
            sizes.append(size)
    return sizes


def factor_ladder(n: int) -> List[int]:
    """From n go to its largest divisor below itself again and again, down to 1.

    >>> factor_ladder(18)
    [18, 9, 3, 1]
    """
    ladder = [n]
    while n > 1:
        d = n // 2
        while n % d != 0:
            d -= 1
        ladder.append(d)
        n = d
    return ladder


def smooth_tiles(lengths: List[int], largest: int) -> List[int]:
    """Keep the lengths that are a product of numbers up to `largest` only.

    >>> smooth_tiles([12, 14, 25, 22], 5)
    [12, 25]
    """
    kept = []
    for length in lengths:
        rest = length
        for d in range(2, largest + 1):
            while rest % d == 0:
                rest //= d
        if rest == 1:
            kept.append(length)
    return kept


def remainders_all_different(n: int, numbers: List[int]) -> bool:
    """Does n leave a different remainder for each of the numbers?

    >>> remainders_all_different(17, [3, 4, 5])
    False
    >>> remainders_all_different(17, [3, 4, 7])
    True
    """
    seen = set()
    for m in numbers:
        r = n % m
        if r in seen:
            return False
        seen.add(r)
    return True


def balanced_split(n: int) -> int:
    """n is a product a * b. Smallest possible a + b.

    >>> balanced_split(30), balanced_split(7)
    (11, 8)
    """
    best = n + 1
    for a in range(2, n):
        if a * a > n:
            break
        if n % a == 0:
            best = min(best, a + n // a)
    return best


def busiest_number(low, high):
    """Number in low..high with the most divisors, the smallest one for ties."""
    return max(range(low, high + 1),
               key=lambda n: (sum(1 for d in range(1, n + 1) if n % d == 0), -n))
