def bees_on(n):
    """
    The flowers of a meadow are numbered. On a flower sit as many bees as its number has digits that
    are larger than the digit to their left; the first digit has nothing to its left and does not count.

    Examples:
    bees_on(1357) == 3
    bees_on(7531) == 0
    bees_on(1927) == 2
    """
    bees = 0
    digits = str(n)
    for i in range(1, len(digits)):
        if digits[i] > digits[i - 1]:
            bees += 1
    return bees


def busy_flowers(first, last):
    """
    Return the flowers from first to last on which the most bees sit, in rising order.

    Examples:
    busy_flowers(10, 15) == [12, 13, 14, 15]
    busy_flowers(10, 11) == [10, 11]
    """
    busiest = []
    most = -1
    for n in range(first, last + 1):
        bees = bees_on(n)
        if bees > most:
            most = bees
            busiest = [n]
        elif bees == most:
            busiest.append(n)
    return busiest


def bee_route(n, hops):
    """
    A bee sits on flower n. In each hop it flies forward by 10 for every bee on the flower, or back by
    one if no bee sits there. It never flies below 0. Return the flower after the given hops.

    Examples:
    bee_route(12, 2) == 21
    bee_route(20, 3) == 39
    bee_route(0, 5) == 0
    """
    for _ in range(hops):
        bees = bees_on(n)
        if bees > 0:
            n += 10 * bees
        elif n > 0:
            n -= 1
    return n


def honey_of_meadow(flowers):
    """
    A flower gives one drop of honey for each bee, and three more if the number of bees is the same as the
    last digit of its number. Return the drops of all flowers.

    Examples:
    honey_of_meadow([12, 31]) == 1
    honey_of_meadow([7891, 121]) == 6
    """
    drops = 0
    for n in flowers:
        bees = bees_on(n)
        drops += bees
        if bees == n % 10:
            drops += 3
    return drops


def quiet_stretch(flowers):
    """
    Return the first and the last index of the longest stretch of flowers without bees as a tuple, the
    first one of several; (-1, -1) if there are bees everywhere.

    Examples:
    quiet_stretch([12, 31, 20, 45, 7]) == (1, 2)
    quiet_stretch([12, 13]) == (-1, -1)
    """
    best = (-1, -1)
    longest = 0
    start = 0
    for i, n in enumerate(flowers):
        if bees_on(n) > 0:
            start = i + 1
            continue
        if i - start + 1 > longest:
            longest = i - start + 1
            best = (start, i)
    return best


def smallest_flower_with(bees):
    """
    Return the smallest flower number with exactly so many bees. Only numbers whose
    digits rise all the time are used; beyond eight bees there is none, and the answer is None, as it is for
    a negative number of bees.

    Examples:
    smallest_flower_with(0) == 0
    smallest_flower_with(2) == 123
    smallest_flower_with(12) == None
    """
    if bees < 0 or bees > 8:
        return None
    if bees == 0:
        return 0
    number = 0
    for digit in range(1, bees + 2):
        number = number * 10 + digit
    return number
