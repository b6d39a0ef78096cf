from typing import List


def balance_history(start: int, bookings: List[int]) -> List[int]:
    """Balance of an account after each booking.

    >>> balance_history(100, [50, -30, -90])
    [150, 120, 30]
    """
    history = []
    balance = start
    for amount in bookings:
        balance += amount
        history.append(balance)
    return history


def refused_bookings(start: int, bookings: List[int], credit: int) -> List[int]:
    """A booking that would bring the balance below minus credit is refused. List the refused ones.

    >>> refused_bookings(20, [-15, -30, 40, -30], 10)
    [-30]
    """
    balance = start
    refused = []
    for amount in bookings:
        if balance + amount < -credit:
            refused.append(amount)
        else:
            balance += amount
    return refused


def running_deficit(levels: List[int]) -> List[int]:
    """How far each level is below the highest level measured so far.

    >>> running_deficit([3, 1, 5, 4, 6])
    [0, 2, 0, 1, 0]
    """
    below = []
    highest = None
    for level in levels:
        if highest is None or level > highest:
            highest = level
        below.append(highest - level)
    return below


def running_mean(values):
    """Mean of all values so far, rounded to two places.

    >>> running_mean([4, 5, 9])
    [4.0, 4.5, 6.0]
    """
    means = []
    total = 0
    for i in range(len(values)):
        total += values[i]
        means.append(round(total / (i + 1), 2))
    return means


def undo_totals(totals: List[int]) -> List[int]:
    """Recover the single amounts from the running totals.

    >>> undo_totals([4, 9, 7])
    [4, 5, -2]
    """
    amounts = []
    previous = 0
    for t in totals:
        amounts.append(t - previous)
        previous = t
    return amounts


def fair_cut(loads: List[int]) -> int:
    """Cut a row of crates into a left and a right part so that the weights differ as little as possible.
    Return how many crates belong to the left part; both parts must get at least one crate.

    >>> fair_cut([4, 2, 3, 8])
    3
    >>> fair_cut([9, 1, 1])
    1
    """
    total = sum(loads)
    best_cut = 1
    best_diff = None
    left = 0
    for i in range(len(loads) - 1):
        left += loads[i]
        diff = abs(total - 2 * left)
        if best_diff is None or diff < best_diff:
            best_diff = diff
            best_cut = i + 1
    return best_cut


def lowest_point(steps: str) -> int:
    """A hiker goes up ('u') and down ('d') from height 0. How low does the hiker get?

    >>> lowest_point("uddduu")
    -2
    """
    height = 0
    low = 0
    for step in steps:
        if step == "u":
            height += 1
        elif step == "d":
            height -= 1
        low = min(low, height)
    return low


def range_sums(values, queries):
    """Answer many questions of the form "what is the sum from i to j (both included)?"

    >>> range_sums([5, 1, 2, 7], [(0, 1), (1, 3), (2, 2)])
    [6, 10, 2]
    """
    prefix = [0]
    for v in values:
        prefix.append(prefix[-1] + v)
    return [prefix[j + 1] - prefix[i] for i, j in queries]


def days_until_full(tank, daily_rain):
    # number of rainy days after which the tank holds no more, or -1
    filled = 0
    for day, rain in enumerate(daily_rain, start=1):
        filled += rain
        if filled >= tank:
            return day
    return -1
