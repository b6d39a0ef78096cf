def first_below(levels, limit):
    """The battery levels only fall. Return the index of the first one below the
    limit, or len(levels) if there is none. Uses halving.

    >>> first_below([90, 70, 70, 30], 70)
    3
    >>> first_below([90, 80], 50)
    2
    """
    left, right = 0, len(levels)
    while left < right:
        mid = (left + right) // 2
        if levels[mid] < limit:
            right = mid
        else:
            left = mid + 1
    return left


def count_between(times: list[int], start: int, end: int) -> int:
    """Number of log entries with start <= time <= end.

    >>> count_between([1, 4, 4, 9, 12], 4, 9)
    3
    """
    count = 0
    for t in times:
        if start <= t <= end:
            count += 1
    return count


def smallest_fleet(parcels, hours, per_hour):
    """Find by halving the smallest number of vans (1 to 1000) that deliver all the
    parcels in the given hours, if every van needs its first hour for loading.

    >>> smallest_fleet(100, 6, 5)
    4
    >>> smallest_fleet(100, 1, 5) is None
    True
    """
    low, high = 1, 1000
    answer = None
    while low <= high:
        mid = (low + high) // 2
        if mid * (hours - 1) * per_hour >= parcels:
            answer = mid
            high = mid - 1
        else:
            low = mid + 1
    return answer


def last_error(lines: list[str]) -> int:
    """Index of the last line that begins with 'ERROR', or -1.

    >>> last_error(['ok', 'ERROR a', 'ok', 'ERROR b', 'ok'])
    3
    >>> last_error(['ok'])
    -1
    """
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].startswith('ERROR'):
            return i
    return -1


def closest_reading(readings, target):
    """Return the reading nearest to the target; of two equally near ones the
    smaller one. None for no readings.

    >>> closest_reading([18, 25, 22], 20)
    18
    """
    best = None
    for r in readings:
        if best is None or abs(r - target) < abs(best - target):
            best = r
        elif abs(r - target) == abs(best - target) and r < best:
            best = r
    return best


def find_restarts(counter: list[int]) -> list[int]:
    # a counter only grows until the device restarts; give the indexes of all drops
    restarts = []
    for i in range(1, len(counter)):
        if counter[i] < counter[i - 1]:
            restarts.append(i)
    return restarts


def cannonball_layers(balls: int) -> int:
    """Layers of a full pyramid with 1, 4, 9, 16, ... balls that can be built with the
    balls, found by bisection with n(n + 1)(2n + 1) / 6.

    >>> cannonball_layers(30)
    4
    >>> cannonball_layers(29)
    3
    """
    low, high = 0, balls + 1
    while high - low > 1:
        mid = (low + high) // 2
        if mid * (mid + 1) * (2 * mid + 1) // 6 <= balls:
            low = mid
        else:
            high = mid
    return low


def guesses_needed(secret, limit):
    """How many guesses does the halving strategy need to hit the secret in 1..limit?

    >>> guesses_needed(50, 100)
    1
    >>> guesses_needed(25, 100)
    2
    """
    low, high, tries = 1, limit, 0
    while low <= high:
        tries += 1
        guess = (low + high) // 2
        if guess == secret:
            return tries
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
    return -1
