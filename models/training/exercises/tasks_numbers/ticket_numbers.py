def balanced_tickets(low: int, high: int) -> int:
    """
    A bus ticket with a six-digit number brings luck if the product of its first three digits
    is the same as the product of its last three digits and this product is not zero.
    Count the lucky tickets with numbers from low to high, both included. Numbers with fewer
    than six digits have leading zeros on the ticket, so they are never lucky.

    >>> balanced_tickets(123123, 123140)
    2
    >>> balanced_tickets(0, 99999)
    0
    """
    lucky = 0
    for n in range(low, high + 1):
        left = n // 1000
        right = n % 1000
        p = 1
        q = 1
        for _ in range(3):
            p *= left % 10
            q *= right % 10
            left //= 10
            right //= 10
        if p == q and p != 0:
            lucky += 1
    return lucky


def check_digit(code: str) -> int:
    """
    The check digit of a ticket code is computed like this: multiply the digits from left to
    right by 3, 1, 4, 3, 1, 4, ... and add the products; the check digit is what is missing
    to the next multiple of ten.

    Examples:
    check_digit('111') == 2
    check_digit('55') == 0
    check_digit('') == 0
    """
    weights = [3, 1, 4]
    total = 0
    for i, ch in enumerate(code):
        total += int(ch) * weights[i % 3]
    return (10 - total % 10) % 10


def winner(tickets, drawn):
    """
    Each ticket is a list of numbers. Return the index of the ticket which has the most
    numbers in common with the list of drawn numbers. If there is a tie, the ticket with the
    smaller sum of hits wins, then the one bought earlier. Without tickets return -1.

    winner([[1, 2, 3], [3, 4, 5]], [3, 4]) == 1
    winner([[7, 8], [1, 9]], [8, 1]) == 1
    winner([], [1]) == -1
    """
    best = -1
    best_key = None
    for i, t in enumerate(tickets):
        hits = [x for x in t if x in drawn]
        key = (len(hits), -sum(hits))
        if best_key is None or key > best_key:
            best = i
            best_key = key
    return best


def next_same_ending(n, k):
    """
    Find the smallest number that is larger than n, ends with the same two digits as n and
    is divisible by k. If there is none among the next 100000 numbers, return None.

    next_same_ending(50, 6) -> 150
    next_same_ending(25, 2) -> None
    """
    x = n + 100
    while x <= n + 100000:
        if x % k == 0:
            return x
        x += 100
    return None


def ticket_price(age, zones, return_trip):
    """
    A trip costs 2 euros for the first zone and 1.5 euros for each further zone. Children
    under 6 are free, from 6 to 14 they pay half, people of 65 or more pay 1 euro less (but
    only if they use more than one zone). A return trip costs twice as much, minus 10 percent.
    Return the price rounded to two decimals.

    ticket_price(30, 1, False) == 2.0
    ticket_price(10, 3, False) == 2.5
    ticket_price(70, 2, True) == 4.5
    ticket_price(4, 9, True) == 0.0
    """
    if age < 6:
        return 0.0
    price = 2 + 1.5 * (zones - 1)
    if age <= 14:
        price /= 2
    elif age >= 65 and zones > 1:
        price -= 1
    if return_trip:
        price = price * 2 * 0.9
    return round(price, 2)
