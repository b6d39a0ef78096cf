from typing import List


def chess_club(year: int) -> int:
    """The club has 3 members in year 0, 5 in year 1 and 6 in year 2. Later it has the
    members of the year before plus half (rounded down) of those three years before.

    >>> [chess_club(y) for y in range(6)]
    [3, 5, 6, 7, 9, 12]
    """
    members = [3, 5, 6]
    for y in range(3, year + 1):
        members.append(members[y - 1] + members[y - 3] // 2)
    return members[year]


def moss_levels(limit: int) -> List[int]:
    """Moss covers 1, 1 and 1 tiles on the first days, then each day the sum of the last
    three days minus 1. All sizes up to the limit.

    >>> moss_levels(30)
    [1, 1, 1, 2, 3, 5, 9, 16, 29]
    """
    sizes = [1, 1, 1]
    while True:
        size = sizes[-1] + sizes[-2] + sizes[-3] - 1
        if size > limit:
            return sizes
        sizes.append(size)


def frog_on_pads(n: int) -> List[int]:
    """A frog sits on pad 0. Its k-th jump goes k + 1 pads back if there is such a pad and
    it has an even number, otherwise k pads forward. Pads of the first n moments.

    >>> frog_on_pads(6)
    [0, 1, 3, 6, 10, 4]
    """
    pads = [0]
    for k in range(1, n):
        back = pads[-1] - k - 1
        if back >= 0 and back % 2 == 0:
            pads.append(back)
        else:
            pads.append(pads[-1] + k)
    return pads


def spoken_total(rounds):
    """Start with '3'. In every round each digit d is replaced by d followed by 9 - d.
    Return the sum of the digits at the end.

    >>> spoken_total(0), spoken_total(2)
    (3, 18)
    """
    text = '3'
    for _ in range(rounds):
        text = ''.join(d + str(9 - int(d)) for d in text)
    return sum(int(d) for d in text)


def savings(month: int) -> int:
    """Month 1 brings 10 coins, every other month as much as the month before plus the
    number of the month, but never more than 25. Savings after the given month.

    >>> savings(3)
    37
    >>> savings(5)
    80
    """
    deposit = 10
    total = 10
    for m in range(2, month + 1):
        deposit = min(25, deposit + m)
        total += deposit
    return total


def tribe(n: int, memo=None) -> int:
    # t(0) = 1, t(1) = 2, t(2) = 4, t(n) = t(n - 1) + 2 * t(n - 3), remembered in a dict
    if memo is None:
        memo = {0: 1, 1: 2, 2: 4}
    if n not in memo:
        memo[n] = tribe(n - 1, memo) + 2 * tribe(n - 3, memo)
    return memo[n]


def steps_to_eight(start: int, step: int) -> int:
    """x(0) = start and x(k) = 3 * x(k - 1) + step. Smallest k for which 8 divides x(k), or
    -1 if there is none among the first 20.

    >>> steps_to_eight(2, 1)
    -1
    >>> steps_to_eight(5, 1)
    1
    """
    x = start
    for k in range(20):
        if x % 8 == 0:
            return k
        x = 3 * x + step
    return -1


def two_species(days: int, foxes: int, hares: int) -> tuple:
    """Each day the hares double and every fox eats 3 hares; if there are not enough for
    all of them, a fox leaves. Return (foxes, hares).

    >>> two_species(2, 4, 10)
    (4, 4)
    """
    for _ in range(days):
        hares *= 2
        eaten = 3 * foxes
        if eaten > hares:
            eaten = hares
            foxes -= 1
        hares -= eaten
    return foxes, hares


def staircase_differences(values):
    """Differences of neighbours, then of these and so on, until one number is left.

    >>> staircase_differences([1, 4, 9, 16])
    0
    """
    while len(values) > 1:
        values = [b - a for a, b in zip(values, values[1:])]
    return values[0]
