from typing import Dict, List, Set


def matches(ticket: List[int], drawn: List[int]) -> int:
    """Number of correct numbers on a ticket.

    >>> matches([3, 17, 22, 40], [40, 1, 3, 9])
    2
    """
    return len(set(ticket) & set(drawn))


def ticket_is_valid(ticket: List[int], size: int, highest: int) -> bool:
    """A valid ticket has exactly `size` different numbers from 1 to highest.

    >>> ticket_is_valid([1, 5, 9], 3, 10)
    True
    >>> ticket_is_valid([1, 5, 5], 3, 10)
    False
    """
    if len(ticket) != size:
        return False
    if len(set(ticket)) < size:
        return False
    for n in ticket:
        if n < 1 or n > highest:
            return False
    return True


def winners_by_class(tickets: List[List[int]], drawn: List[int]) -> Dict[int, int]:
    """Count tickets by their number of correct numbers, from many to few.
    Tickets without a correct number are not listed.

    >>> winners_by_class([[1, 2], [2, 3], [1, 9], [8, 9]], [1, 2])
    {2: 1, 1: 2}
    """
    counts: Dict[int, int] = {}
    for ticket in tickets:
        hits = sum(1 for n in ticket if n in drawn)
        if hits > 0:
            counts[hits] = counts.get(hits, 0) + 1
    return {hits: counts[hits] for hits in sorted(counts, reverse=True)}


def prize_per_winner(pot: int, winners: int, carry: int = 0) -> int:
    """The pot and the money carried over are shared equally, in full euros; 0 without winners."""
    if winners == 0:
        return 0
    return (pot + carry) // winners


def longest_absence(draws: List[Set[int]], number: int) -> int:
    """The longest row of draws in which the number did not come up.

    >>> longest_absence([{1, 2}, {3}, {4}, {1}, {5}], 1)
    2
    """
    longest = waiting = 0
    for draw in draws:
        if number in draw:
            waiting = 0
        else:
            waiting += 1
            longest = max(longest, waiting)
    return longest


def hot_numbers(draws, top):
    """The numbers drawn most often; equally frequent numbers are sorted by size.

    >>> hot_numbers([[1, 5], [5, 9], [9, 5], [2, 1]], 2)
    [5, 1]
    """
    counts = {}
    for draw in draws:
        for n in draw:
            counts[n] = counts.get(n, 0) + 1
    return sorted(counts, key=lambda n: (-counts[n], n))[:top]


def has_twins(ticket: List[int]) -> bool:
    """True if the ticket contains two consecutive numbers.

    >>> has_twins([4, 19, 5])
    True
    """
    numbers = sorted(ticket)
    for i in range(len(numbers) - 1):
        if numbers[i + 1] - numbers[i] == 1:
            return True
    return False


def end_digit_prize(number: int, winning: int) -> int:
    """The number of final digits in which the two six-digit numbers agree.

    >>> end_digit_prize(123456, 993456)
    4
    >>> end_digit_prize(7, 8)
    0
    """
    agree = 0
    while agree < 6 and number % 10 == winning % 10:
        agree += 1
        number //= 10
        winning //= 10
    return agree


def ticket_text(ticket):
    # "03 17 22": sorted and with two digits
    return " ".join(str(n).zfill(2) for n in sorted(ticket))
