def lantern(n: int) -> int:
    """
    The lantern sequence is defined by
    lantern(0) = 2,
    lantern(1) = 1,
    lantern(k) = lantern(k - 1) + k if k is odd, and lantern(k - 2) * 2 if k is even.
    Return the n-th element. For a negative n return 0.

    Examples:
    lantern(2) == 4
    lantern(3) == 7
    lantern(4) == 8
    """
    if n < 0:
        return 0
    values = [2, 1]
    for k in range(2, n + 1):
        if k % 2 == 1:
            values.append(values[k - 1] + k)
        else:
            values.append(values[k - 2] * 2)
    return values[n]


def moss(n):
    """Moss grows on day k by the number of different digits of its size on the day
    before. On day 0 it has the size 1. Return the sizes of the days 0 to n as a list.

    >>> moss(12)
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16]
    """
    sizes = [1]
    for _ in range(n):
        last = sizes[-1]
        sizes.append(last + len(set(str(last))))
    return sizes


def pendulum(start, n):
    """
    The pendulum sequence begins with start. Element k (k = 1, 2, ...) is the element before it
    plus k if that element is not positive, otherwise minus k. Return element n.

    >>> pendulum(5, 3)
    -1
    >>> [pendulum(0, k) for k in range(6)]
    [0, 1, -1, 2, -2, 3]
    """
    x = start
    for k in range(1, n + 1):
        if x <= 0:
            x += k
        else:
            x -= k
    return x


def recursive_ladder(n):
    """Return L(n), where L(n) = n for n < 3 and otherwise
    L(n) = L(n // 2) + 3 * L(n // 3).

    recursive_ladder(3) == 4
    recursive_ladder(6) == 10
    """
    if n < 3:
        return n
    return recursive_ladder(n // 2) + 3 * recursive_ladder(n // 3)


def first_above(limit, a, b):
    """
    A sequence starts with a and b. Each further element is twice the one before
    plus the one before that. Return the first element that is greater than the limit.
    It is promised that a and b are positive and a <= b.

    >>> first_above(10, 1, 1)
    17
    >>> first_above(0, 1, 1)
    1
    """
    while a <= limit:
        a, b = b, 2 * b + a
    return a


def fold_index(seq_length, modulus):
    """Take q(0) = 1, q(1) = 1, q(k) = (q(k - 1) * q(k - 2) + k) mod modulus. Return the index of the
    largest among the first seq_length elements (the first one in case of a tie); -1 if there
    are no elements."""
    if seq_length <= 0:
        return -1
    q = [1, 1]
    while len(q) < seq_length:
        k = len(q)
        q.append((q[k - 1] * q[k - 2] + k) % modulus)
    q = q[:seq_length]
    return q.index(max(q))


def snail_days(well, up, slip):
    """
    A snail climbs `up` on the first day and one less on each further day, but never less
    than 1. In the night it slips down by `slip`, never below the ground. Return on which
    day it reaches the height of the well, or -1 if it is not out after 1000 days.

    >>> snail_days(10, 6, 2)
    3
    >>> snail_days(50, 3, 3)
    -1
    """
    height = 0
    step = up
    for day in range(1, 1001):
        height += step
        if height >= well:
            return day
        height = max(0, height - slip)
        step = max(1, step - 1)
    return -1
