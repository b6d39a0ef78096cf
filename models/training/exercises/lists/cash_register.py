from typing import List, Tuple


def balance_history(start: int, moves: List[int]) -> List[int]:
    """The cash in the drawer after each move, beginning with the start amount.

    >>> balance_history(50, [20, -30, 5])
    [50, 70, 40, 45]
    """
    history = [start]
    for move in moves:
        history.append(history[-1] + move)
    return history


def top_ups(start: int, moves: List[int], refill: int) -> List[int]:
    """Before a move that the drawer cannot pay, `refill` is fetched from the safe as often as
    needed. Return for each move how often that happened.

    >>> top_ups(10, [5, -20, -30, 4], 20)
    [0, 1, 1, 0]
    """
    cash = start
    counts = []
    for move in moves:
        times = 0
        while cash + move < 0:
            cash += refill
            times += 1
        cash += move
        counts.append(times)
    return counts


def accepted_moves(start, moves):
    """Moves that would make the drawer negative are refused and skipped.

    >>> accepted_moves(10, [-4, -9, 2, -8])
    [-4, 2, -8]
    """
    accepted = []
    cash = start
    for move in moves:
        if cash + move < 0:
            continue
        cash += move
        accepted.append(move)
    return accepted


def payments_and_refunds(moves: List[int]) -> Tuple[int, int]:
    """Sum of all positive moves and sum of all negative ones (as a positive number).

    >>> payments_and_refunds([20, -5, 10, -1])
    (30, 6)
    """
    paid = 0
    refunded = 0
    for m in moves:
        if m > 0:
            paid += m
        else:
            refunded -= m
    return paid, refunded


def net_by_hour(moves: List[int], per_hour: int) -> List[int]:
    """Group the moves in blocks of per_hour and add up each block.

    >>> net_by_hour([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    """
    return [sum(moves[i:i + per_hour]) for i in range(0, len(moves), per_hour)]


def largest_single_refund(moves):
    """
    >>> largest_single_refund([5, -3, -8, 4])
    8
    >>> largest_single_refund([5, 4])
    0
    """
    worst = 0
    for m in moves:
        if m < worst:
            worst = m
    return -worst


def cancel_opposites(moves: List[int]) -> List[int]:
    """A move directly followed by its exact opposite is a typing mistake, both disappear.
    This may bring two other moves together, which then vanish too.

    >>> cancel_opposites([5, 3, -3, -5, 7])
    [7]
    """
    stack = []
    for m in moves:
        if stack and stack[-1] == -m:
            stack.pop()
        else:
            stack.append(m)
    return stack


def days_until_goal(savings: List[int], goal: int) -> int:
    """After how many days the sum of the savings reaches the goal; -1 if it never does.

    >>> days_until_goal([3, 4, 5], 7)
    2
    >>> days_until_goal([1, 1], 9)
    -1
    """
    if goal <= 0:
        return 0
    total = 0
    day = 0
    for amount in savings:
        day += 1
        total += amount
        if total >= goal:
            return day
    return -1


def peak_and_low(start, moves):
    # highest and lowest amount ever in the drawer
    cash = high = low = start
    for move in moves:
        cash += move
        high = max(high, cash)
        low = min(low, cash)
    return high, low
