def ticket_price(age: int, student: bool = False) -> int:
    """
    Children under 6 go free, those under 18 and students pay 8,
    visitors from 65 on pay 9 and everybody else pays 14.
    >>> [ticket_price(a) for a in (5, 17, 30, 65)]
    [0, 8, 14, 9]
    >>> ticket_price(25, student=True)
    8
    """
    if age < 6:
        return 0
    if age < 18 or student:
        return 8
    if age >= 65:
        return 9
    return 14


def family_fare(ages: list[int]) -> int:
    """ Adults pay 10 and children (under 14) pay 4, but a family with at least one adult
    and two children pays at most 20 in all.
    >>> family_fare([40, 38, 10, 8])
    20
    >>> family_fare([40, 10])
    14
    """
    adults = 0
    children = 0
    for age in ages:
        if age < 14:
            children += 1
        else:
            adults += 1
    total = adults * 10 + children * 4
    if adults >= 1 and children >= 2:
        total = min(total, 20)
    return total


def unsold_blocks(sold: list[int], size: int) -> list[int]:
    """Tickets come in booklets of the given size (1 to size, then size + 1 and so on). Numbers of the
    booklets, counting from 1 up to the last one used, from which nothing was sold.
    >>> unsold_blocks([3, 31, 8], 10)
    [2, 3]
    >>> unsold_blocks([], 10)
    []
    """
    if not sold:
        return []
    used = set((number - 1) // size + 1 for number in sold)
    missing = []
    for booklet in range(1, max(used) + 1):
        if booklet not in used:
            missing.append(booklet)
    return missing


def double_sold(seats):
    """Seat names that were sold more than once, in the order of their second sale.
    >>> double_sold(["A1", "B2", "A1", "C3", "B2", "A1"])
    ['A1', 'B2']
    """
    seen = []
    twice = []
    for seat in seats:
        if seat in seen and seat not in twice:
            twice.append(seat)
        seen.append(seat)
    return twice


def zone_price(zones: str) -> float:
    # "AB" costs 3.0, "BC" 3.5, "ABC" 3.8; the order of the letters does not matter
    key = "".join(sorted(set(zones.upper())))
    if key == "AB":
        return 3.0
    elif key == "BC":
        return 3.5
    elif key == "ABC":
        return 3.8
    else:
        raise ValueError("unknown zones: " + zones)


def best_pass(rides: int, single: int, ten_pass: int, month_pass: int) -> int:
    """
    Least amount to pay for the number of rides if single tickets, ten-ride passes
    and one month pass are on sale.
    >>> best_pass(12, 3, 25, 60)
    31
    >>> best_pass(40, 3, 25, 60)
    60
    >>> best_pass(9, 3, 25, 60)
    25
    """
    best = month_pass
    passes = 0
    while passes * 10 < rides + 10:
        rest = max(rides - passes * 10, 0)
        best = min(best, passes * ten_pass + rest * single)
        passes += 1
    return best


def is_split_lucky(number: str) -> bool:
    """A bus ticket is charming if the digits on the odd places add up to those on the even places.
    >>> is_split_lucky("3545")
    False
    >>> is_split_lucky("3553")
    True
    """
    first = 0
    second = 0
    for i in range(len(number)):
        if i % 2 == 0:
            first += int(number[i])
        else:
            second += int(number[i])
    return first == second


def raffle_winner(tickets, drawn):
    """The winner holds the ticket nearest to the drawn number; on a tie the lower number wins."""
    winner = None
    for t in sorted(tickets):
        if winner is None or abs(t - drawn) < abs(winner - drawn):
            winner = t
    return winner
