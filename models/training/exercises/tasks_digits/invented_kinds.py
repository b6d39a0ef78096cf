def is_bridge(n):
    """
    A number is called a bridge if it has at least three digits, its first and last digit are
    equal, and every digit between them is smaller than these two.
    Return True if n is a bridge.

    >>> is_bridge(7217)
    True
    >>> is_bridge(7297)
    False
    >>> is_bridge(55)
    False
    """
    s = str(n)
    if n < 100 or s[0] != s[-1]:
        return False
    return all(c < s[0] for c in s[1:-1])


def is_modest(n):
    """A positive number is modest if its largest digit is not larger than the number of
    its digits. Check if n is modest.

    is_modest(3120) == True
    is_modest(41) == False
    is_modest(0) == False
    """
    if n <= 0:
        return False
    digits = [int(c) for c in str(n)]
    return max(digits) <= len(digits)


def modest_numbers_below(limit):
    """Return how many modest numbers there are below the limit, see is_modest.

    >>> modest_numbers_below(23)
    7
    """
    return sum(1 for n in range(1, limit) if is_modest(n))


def echo_depth(n):
    """
    The echo of a number is the number without its first digit (leading zeros vanish).
    A number is "heard" by its echo if the echo divides it. Starting from n, count how
    many times in a row the echo divides the number before it. An echo of 0 ends
    the walk.

    >>> echo_depth(1125)
    3
    >>> echo_depth(17)
    0
    """
    depth = 0
    while n >= 10:
        echo = int(str(n)[1:])
        if echo == 0 or n % echo != 0:
            break
        depth += 1
        n = echo
    return depth


def is_staircase(n: int) -> bool:
    """
    In a staircase number every two neighbouring digits differ by exactly 1, and the digit
    sum is odd. One-digit numbers are not stairs at all.

    >>> is_staircase(5434)
    False
    >>> is_staircase(1232345)
    False
    >>> is_staircase(32123)
    True
    """
    if n < 10:
        return False
    total = n % 10
    while n >= 10:
        last = n % 10
        n //= 10
        if abs(last - n % 10) != 1:
            return False
        total += n % 10
    return total % 2 == 1


def generous_rank(n):
    """The generosity of a number is its digit sum minus the sum of the absolute differences between
    neighbouring digits. It may be negative. The sign of n plays no role.

    generous_rank(1224) == 6
    generous_rank(70) == 0
    generous_rank(-909) == 0
    """
    digits = [int(c) for c in str(abs(n))]
    rank = sum(digits)
    for a, b in zip(digits, digits[1:]):
        rank -= abs(a - b)
    return rank


def most_generous(low, high):
    """
    Among all numbers from low to high find the one with the highest generous_rank. When
    several are equally generous the smallest is returned. None for an empty range.

    >>> most_generous(10, 40)
    33
    >>> most_generous(5, 3)
    """
    if low > high:
        return None
    return max(range(low, high + 1), key=lambda n: (generous_rank(n), -n))


def two_faced(n):
    """A number is two-faced if it contains exactly two different digits, both equally often.
    Say whether n is two-faced."""
    s = str(abs(n))
    faces = list(set(s))
    if len(faces) != 2:
        return False
    return s.count(faces[0]) == s.count(faces[1])
