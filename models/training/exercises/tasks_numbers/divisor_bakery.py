import math


def tray_layouts(cakes: int, max_rows: int) -> list:
    """
    A baker puts `cakes` cakes on a tray in full rows. The tray has at most `max_rows` rows
    and a row may not be longer than 12 cakes. Return all the possible layouts as a list of
    tuples (rows, cakes per row), with fewer rows first.

    >>> tray_layouts(24, 8)
    [(2, 12), (3, 8), (4, 6), (6, 4), (8, 3)]
    >>> tray_layouts(13, 5)
    []
    """
    layouts = []
    for rows in range(1, max_rows + 1):
        if cakes % rows == 0:
            per_row = cakes // rows
            if per_row <= 12:
                layouts.append((rows, per_row))
    return layouts


def best_box(n):
    """
    A box for n cookies has a rows and b columns, where a <= b and b is at most a + 3. The
    box may stay partly empty, but as few places as possible should be empty. Return (a, b);
    of equally good boxes take the one with more rows.

    Examples:
    best_box(36) == (6, 6)
    best_box(41) == (6, 7)
    best_box(17) == (3, 6)
    """
    best = None
    for a in range(1, math.isqrt(n) + 2):
        for b in range(a, a + 4):
            empty = a * b - n
            if empty >= 0 and (best is None or empty <= best[0]):
                best = (empty, a, b)
    return best[1], best[2]


def lonely_divisors(n, m):
    """
    Return the sorted list of the numbers that divide exactly one of the positive
    integers n and m.

    lonely_divisors(6, 4) == [3, 4, 6]
    lonely_divisors(5, 5) == []
    """
    result = []
    for d in range(1, max(n, m) + 1):
        x = n % d == 0
        y = m % d == 0
        if x != y:
            result.append(d)
    return result


def richest_number(numbers):
    """
    Create a function which returns the number of the list that has the most divisors.
    When there is a tie, the smaller number wins. All numbers are positive; for an empty
    list return None.

    >>> richest_number([10, 12, 25, 18])
    12
    >>> richest_number([7, 5, 3])
    3
    """
    def count_divs(x):
        cnt = 0
        for d in range(1, x + 1):
            if x % d == 0:
                cnt += 1
        return cnt

    if len(numbers) == 0:
        return None
    return min(numbers, key=lambda x: (-count_divs(x), x))


def prime_ladder(n: int) -> list:
    """
    Divide n by its smallest prime factor again and again and write down each number on
    the way, from n itself down to 1.

    Example:
    prime_ladder(60) == [60, 30, 15, 5, 1]
    prime_ladder(1) == [1]
    """
    ladder = [n]
    p = 2
    while n > 1:
        if n % p == 0:
            n //= p
            ladder.append(n)
        else:
            p += 1
    return ladder


def leftover_dough(batches, sizes):
    """
    For each batch of dough (in grams) choose the loaf size out of `sizes` that leaves the
    least dough over; of equally good sizes take the biggest. Return the chosen sizes.

    >>> leftover_dough([1000, 770], [300, 350, 500])
    [500, 350]
    """
    chosen = []
    for grams in batches:
        best = None
        for size in sizes:
            rest = grams % size
            if best is None or (rest, -size) < (best[0], -best[1]):
                best = (rest, size)
        chosen.append(best[1])
    return chosen
