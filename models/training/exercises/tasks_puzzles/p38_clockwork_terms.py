from math import gcd


def tick_terms(n):
    """
    Return the first n terms of this sequence: begin with 1; if the number of the next term (from 1) is a multiple of 4, the
    next term is half of the last one (rounded up), otherwise it is the last one plus the number of the next term.

    >>> tick_terms(6)
    [1, 3, 6, 3, 8, 14]
    >>> tick_terms(0)
    []
    """
    if n < 1:
        return []
    terms = [1]
    for number in range(2, n + 1):
        last = terms[-1]
        if number % 4 == 0:
            terms.append((last + 1) // 2)
        else:
            terms.append(last + number)
    return terms


def gear_meetings(teeth_a, teeth_b, marked):
    """
    Two gears with marked teeth 0 touch each other at the start and turn tooth by tooth. Return the first `marked` times
    (in teeth) at which the marked tooth of at least one gear, but not of both, is at the touching point.

    >>> gear_meetings(2, 3, 4)
    [2, 3, 4, 8]
    """
    times = []
    if teeth_a < 1 or teeth_b < 1 or teeth_a == teeth_b:
        return times
    t = 0
    while len(times) < marked:
        t += 1
        if (t % teeth_a == 0) != (t % teeth_b == 0):
            times.append(t)
    return times


def strange_clock(hours, n):
    """
    A clock with `hours` hours strikes the hour, except that it strikes only once at hours that share no divisor (but 1)
    with `hours`. Return the number of strikes in the first n hours, beginning with hour 1.

    >>> strange_clock(6, 6)
    17
    """
    total = 0
    for i in range(n):
        hour = i % hours + 1
        if gcd(hour, hours) == 1:
            total += 1
        else:
            total += hour
    return total


def weave_numbers(low, high, limit):
    """
    Return numbers that come in turn from the low end and from the high end (low, high, low + 1, high - 1, ...) until the two
    ends meet, without the numbers whose distance to the one written before is below `limit`.

    >>> weave_numbers(1, 6, 3)
    [1, 6, 2, 5]
    """
    result = []
    take_low = True
    while low <= high:
        if take_low:
            x = low
            low += 1
        else:
            x = high
            high -= 1
        if not result or abs(x - result[-1]) >= limit:
            result.append(x)
        take_low = not take_low
    return result


def digit_product_climb(start, top):
    """Add to a number the product of its digits that are not zero until `top` is passed; return all the numbers."""
    if start <= 0:
        return []
    numbers = []
    x = start
    while x <= top:
        numbers.append(x)
        product = 1
        for d in str(x):
            if d != "0":
                product *= int(d)
        x += product
    return numbers


def differences_until_flat(terms):
    """
    Replace a list by the list of differences of its neighbours until all entries are equal or only one is left. Return how
    often it was replaced.

    >>> differences_until_flat([1, 4, 9, 16])
    2
    >>> differences_until_flat([7, 7])
    0
    """
    current = list(terms)
    rounds = 0
    while len(set(current)) > 1:
        current = [b - a for a, b in zip(current, current[1:])]
        rounds += 1
    return rounds
