def evaporate(drops):
    """
    In each minute the number of drops loses its own largest digit. Return the number of minutes
    until nothing is left.

    >>> evaporate(12)
    3
    >>> evaporate(0)
    0
    """
    minutes = 0
    while drops > 0:
        drops -= max(int(c) for c in str(drops))
        minutes += 1
    return minutes


def pour_back_and_forth(a, b, times):
    """There are two jugs. In odd rounds a third of jug a (rounded down) is poured into b, in
    even rounds a third of b into a. Return the contents after the given number of rounds.

    pour_back_and_forth(9, 0, 1) == (6, 3)
    pour_back_and_forth(9, 0, 2) == (7, 2)
    """
    for t in range(1, times + 1):
        if t % 2 == 1:
            part = a // 3
            a, b = a - part, b + part
        else:
            part = b // 3
            a, b = a + part, b - part
    return a, b


def settles_at(start, rule_a, rule_b):
    """
    As long as the number is above 100 subtract rule_a; as long as it is below 50 add rule_b.
    Return the number which is reached when neither rule applies, or None if this takes more than 500 steps.

    >>> settles_at(250, 60, 7)
    70
    >>> settles_at(40, 61, 61) is None
    True
    """
    x = start
    for _ in range(500):
        if x > 100:
            x -= rule_a
        elif x < 50:
            x += rule_b
        else:
            return x
    return None


def merge_until_two(numbers):
    """Take the two smallest numbers out of the list and put their sum plus one back; repeat
    until at most two numbers are left. Return them in ascending order.

    >>> merge_until_two([4, 1, 2, 6])
    [6, 9]
    """
    nums = sorted(numbers)
    while len(nums) > 2:
        a, b = nums[0], nums[1]
        nums = sorted(nums[2:] + [a + b + 1])
    return nums


def candle_nights(candles, stubs_for_new):
    """
    Each night one candle burns down to a stub. From stubs_for_new stubs a new candle can be
    made, but only on nights with an even number. Return the number of nights with light.

    >>> candle_nights(4, 2)
    7
    >>> candle_nights(0, 2)
    0
    """
    nights = stubs = 0
    while candles > 0:
        candles -= 1
        stubs += 1
        nights += 1
        if nights % 2 == 0 and stubs >= stubs_for_new:
            stubs -= stubs_for_new
            candles += 1
    return nights


def ping_pong(a, b, goal):
    """Starting with a the two numbers are changed in turn: a grows by the last digit of b, then
    b by the last digit of a. Return the total number of changes until one of them reaches the
    goal; give up with -1 as soon as a whole turn changes nothing."""
    changes = 0
    while a < goal and b < goal:
        old = (a, b)
        if changes % 2 == 0:
            a += b % 10
        else:
            b += a % 10
        changes += 1
        if old == (a, b) and a % 10 == 0 and b % 10 == 0:
            return -1
    return changes


def halve_or_hide(n, hidden):
    """
    Halve n (rounded down) until it is 1. Numbers that end in the digit `hidden` are passed in
    secret. Return the list of the others, the start included.

    halve_or_hide(20, 5) == [20, 10, 2, 1]
    """
    path = []
    while n >= 1:
        if n % 10 != hidden:
            path.append(n)
        n //= 2
    return path
