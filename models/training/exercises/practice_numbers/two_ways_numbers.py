def thinned_sum_loop(n, step):
    """Add the numbers n, n - step, n - 2 * step and so on as long as they are positive.

    thinned_sum_loop(10, 3) -> 22
    thinned_sum_loop(0, 3) -> 0
    """
    total = 0
    while n > 0:
        total += n
        n -= step
    return total


def thinned_sum_recursive(n, step):
    """The same sum, found by calling itself with the next number.

    thinned_sum_recursive(10, 3) -> 22
    thinned_sum_recursive(-4, 3) -> 0
    """
    if n <= 0:
        return 0
    return n + thinned_sum_recursive(n - step, step)


def shares_loop(total, parts):
    """Split a whole number into the given number of whole parts which differ by one at most, large ones
    last.

    shares_loop(11, 4) -> [2, 3, 3, 3]
    shares_loop(2, 3) -> [0, 1, 1]
    """
    shares = []
    left = total
    for people in range(parts, 0, -1):
        share = left // people
        shares.append(share)
        left -= share
    return shares


def shares_short(total, parts):
    """The same shares by the differences of rounded down multiples.

    shares_short(11, 4) -> [2, 3, 3, 3]
    """
    small = parts - total % parts
    return [total // parts] * small + [total // parts + 1] * (parts - small)


def halvings_loop(n):
    """How often can a number be halved without a rest? Zero could be halved for ever and gives -1.

    halvings_loop(24) -> 3
    halvings_loop(7) -> 0
    halvings_loop(0) -> -1
    """
    if n == 0:
        return -1
    count = 0
    while n % 2 == 0:
        n = n // 2
        count += 1
    return count


def halvings_text(n):
    """The same count, read from the zeros at the end of the binary text.

    halvings_text(24) -> 3
    halvings_text(0) -> -1
    """
    if n == 0:
        return -1
    binary = bin(n)
    return len(binary) - len(binary.rstrip("0"))


def nearest_divisor_loop(n, wish):
    """The divisor of n that is closest to the wish, the smaller one if two are equally close.

    nearest_divisor_loop(20, 8) -> 10
    nearest_divisor_loop(20, 3) -> 2
    """
    nearest = 1
    for d in range(1, n + 1):
        if n % d == 0 and abs(d - wish) < abs(nearest - wish):
            nearest = d
    return nearest


def nearest_divisor_key(n, wish):
    """The same divisor with min and a key.

    nearest_divisor_key(20, 8) -> 10
    nearest_divisor_key(7, 4) -> 1
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return min(divisors, key=lambda d: (abs(d - wish), d))


def climb_loop(start, goal):
    """A number grows by its last digit, or by 5 if that digit is zero. How many steps until the goal is
    reached?

    climb_loop(12, 20) -> 3
    climb_loop(30, 30) -> 0
    """
    steps = 0
    while start < goal:
        last = start % 10
        start += last if last > 0 else 5
        steps += 1
    return steps


def climb_recursive(start, goal):
    """The same number of steps without a loop.

    climb_recursive(12, 20) -> 3
    """
    if start >= goal:
        return 0
    growth = start % 10 or 5
    return 1 + climb_recursive(start + growth, goal)
