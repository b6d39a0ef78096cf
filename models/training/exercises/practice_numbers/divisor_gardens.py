def bed_sizes(n):
    """All ways to plant n bulbs in a full rectangle, as pairs (rows, columns) with rows <= columns.

    bed_sizes(12) == [(1, 12), (2, 6), (3, 4)]
    bed_sizes(1) == [(1, 1)]
    bed_sizes(0) == []
    """
    sizes = []
    rows = 1
    while rows * rows <= n:
        if n % rows == 0:
            sizes.append((rows, n // rows))
        rows += 1
    return sizes


def fence_of_best_bed(n):
    """The shortest way around a bed for n bulbs, each of which needs a square of side 1.

    fence_of_best_bed(12) == 14
    fence_of_best_bed(7) == 16
    """
    best = 2 * (n + 1)
    for rows, columns in bed_sizes(n):
        around = 2 * (rows + columns)
        if around < best:
            best = around
    return best


def is_square_friend(a, b):
    """Two numbers of bulbs are square friends if together they fill a square, and so does a alone.

    is_square_friend(9, 16) == True
    is_square_friend(9, 7) == True
    is_square_friend(8, 8) == False
    """
    def fills_square(n):
        rows, columns = bed_sizes(n)[-1]
        return rows == columns

    if a < 1 or b < 1:
        return False
    return fills_square(a) and fills_square(a + b)


def even_divisor_share(n):
    """Which part of the divisors of n is even? The result is rounded to two places.

    even_divisor_share(12) == 0.67
    even_divisor_share(9) == 0.0
    """
    divisors = 0
    even = 0
    for d in range(1, n + 1):
        if n % d == 0:
            divisors += 1
            if d % 2 == 0:
                even += 1
    return round(even / divisors, 2)


def bulbs_with_most_beds(low, high):
    """The number from low to high that can be planted in most ways; the smallest such number.

    bulbs_with_most_beds(10, 20) == 12
    bulbs_with_most_beds(13, 13) == 13
    """
    winner = low
    most = len(bed_sizes(low))
    for n in range(low + 1, high + 1):
        ways = len(bed_sizes(n))
        if ways > most:
            most = ways
            winner = n
    return winner


def add_until_bed(n, rows):
    """How many bulbs have to be bought until n bulbs fill whole rows of the given length?

    add_until_bed(10, 4) == 2
    add_until_bed(12, 4) == 0
    """
    bought = 0
    while n % rows != 0:
        n += 1
        bought += 1
    return bought


def inner_divisors_total(n):
    """The sum of the divisors of n without 1 and n itself.

    inner_divisors_total(12) == 15
    inner_divisors_total(7) == 0
    inner_divisors_total(1) == 0
    """
    return sum(d for d in range(2, n) if n % d == 0)
