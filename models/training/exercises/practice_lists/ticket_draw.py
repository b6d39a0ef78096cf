"""The draw of a school fair: every task in two versions."""


def winning_loop(tickets, lucky):
    """A ticket wins when its last digit is one of the lucky digits. Return the winning tickets
    without repetitions, smallest first.

    >>> winning_loop([127, 33, 47, 127, 50], [7, 0])
    [47, 50, 127]
    """
    winners = []
    for ticket in tickets:
        if ticket % 10 in lucky and ticket not in winners:
            winners.append(ticket)
    winners.sort()
    return winners


def winning_short(tickets, lucky):
    """The same with a set.

    >>> winning_short([127, 33, 47, 127, 50], [7, 0])
    [47, 50, 127]
    """
    return sorted({ticket for ticket in tickets if ticket % 10 in lucky})


def prizes_loop(tickets, prizes):
    """Tickets are drawn in order and every one takes the next prize. When the prizes are used
    up the others get "pen". Return (ticket, prize) tuples.

    >>> prizes_loop([5, 8, 2], ["bike", "book"])
    [(5, 'bike'), (8, 'book'), (2, 'pen')]
    """
    given = []
    for i in range(len(tickets)):
        if i < len(prizes):
            given.append((tickets[i], prizes[i]))
        else:
            given.append((tickets[i], "pen"))
    return given


def prizes_recursive(tickets, prizes):
    """The same by recursion.

    >>> prizes_recursive([5, 8, 2], ["bike", "book"])
    [(5, 'bike'), (8, 'book'), (2, 'pen')]
    """
    if not tickets:
        return []
    prize = prizes[0] if prizes else "pen"
    return [(tickets[0], prize)] + prizes_recursive(tickets[1:], prizes[1:])


def nearest_loop(tickets, jackpot):
    """The ticket nearest to the jackpot number but not above it; None if all are above.

    >>> nearest_loop([40, 52, 49, 60], 50)
    49
    """
    gap = jackpot + 1
    for ticket in tickets:
        if 0 <= jackpot - ticket < gap:
            gap = jackpot - ticket
    if gap > jackpot:
        return None
    return jackpot - gap


def nearest_short(tickets, jackpot):
    """The same with max.

    >>> nearest_short([40, 52, 49, 60], 50)
    49
    >>> nearest_short([60], 50) is None
    True
    """
    return max((ticket for ticket in tickets if ticket <= jackpot), default=None)


def sold_in_a_row_loop(tickets):
    """Count the tickets that were sold directly after the ticket with the number below.

    >>> sold_in_a_row_loop([4, 5, 6, 9, 10, 2])
    3
    """
    count = 0
    previous = None
    for ticket in tickets:
        if previous is not None and ticket == previous + 1:
            count += 1
        previous = ticket
    return count


def sold_in_a_row_short(tickets):
    """The same, with all neighbours at once.

    >>> sold_in_a_row_short([4, 5, 6, 9, 10, 2])
    3
    """
    return [b - a for a, b in zip(tickets, tickets[1:])].count(1)


def sellers_loop(sold):
    """sold is a list of (seller, tickets). Names of sellers with an even count of tickets.

    >>> sellers_loop([("Al", [3, 8]), ("Bo", [5]), ("Cy", [])])
    ['Al', 'Cy']
    """
    names = []
    for seller, tickets in sold:
        even = True
        for _ in tickets:
            even = not even
        if even:
            names.append(seller)
    return names


def sellers_short(sold):
    """The same with len.

    >>> sellers_short([("Al", [3, 8]), ("Bo", [5]), ("Cy", [])])
    ['Al', 'Cy']
    """
    return [seller for seller, tickets in sold if len(tickets) % 2 == 0]
