from typing import List


def rabbit_fence(n: int) -> int:
    """The fence has 2 posts on day 0, 3 posts on day 1, and from then on every
    day has twice the posts of the day before minus those of two days before plus 1.

    >>> [rabbit_fence(i) for i in range(6)]
    [2, 3, 5, 8, 12, 17]
    """
    if n == 0:
        return 2
    if n == 1:
        return 3
    before, current = 2, 3
    for _ in range(2, n + 1):
        before, current = current, 2 * current - before + 1
    return current


def coral_growth(days: int) -> List[int]:
    """Sizes of a coral: it starts 1, 1, 2; every later size is the sum of the
    last and the third last.

    >>> coral_growth(8)
    [1, 1, 2, 3, 4, 6, 9, 13]
    """
    sizes = [1, 1, 2]
    while len(sizes) < days:
        sizes.append(sizes[-1] + sizes[-3])
    return sizes[:days]


def halving_tank(level, steps):
    """Each step: an even level is halved, an odd level gets 5 litres more.
    Return the level after all the steps.

    >>> halving_tank(12, 3)
    8
    """
    for _ in range(steps):
        if level % 2 == 0:
            level //= 2
        else:
            level += 5
    return level


def moody_plant(n: int) -> int:
    """Height in week n: it starts with 4. In weeks that are multiples of 3 the plant loses
    2, in other weeks it grows by the number of the week.

    >>> [moody_plant(i) for i in range(5)]
    [4, 5, 7, 5, 9]
    """
    height = 4
    for week in range(1, n + 1):
        if week % 3 == 0:
            height -= 2
        else:
            height += week
    return height


def bell_pattern(n):
    # strokes of the bell: 1, 2, 5 and then the largest of the last three plus their smallest
    strokes = [1, 2, 5]
    while len(strokes) <= n:
        last = strokes[-3:]
        strokes.append(max(last) + min(last))
    return strokes[n]


def steps_until_repeat(start: int, modulus: int) -> int:
    """Apply x -> (x * x + 1) % modulus until a value comes that was there
    before. Return how many different values were seen.

    >>> steps_until_repeat(2, 10)
    6
    """
    seen = set()
    x = start % modulus
    while x not in seen:
        seen.add(x)
        x = (x * x + 1) % modulus
    return len(seen)


def first_above(limit: int) -> int:
    """The sequence a, b = 1, 4 goes on with 3 * b - a. Return its first member
    above the limit.

    >>> first_above(10)
    11
    >>> first_above(11)
    29
    """
    a, b = 1, 4
    while a <= limit:
        a, b = b, 3 * b - a
    return a


def recursive_rings(n: int) -> int:
    """A target with n rings costs n coins plus twice a target with n - 2 rings."""
    if n <= 0:
        return 0
    return n + 2 * recursive_rings(n - 2)
