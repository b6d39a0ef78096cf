def prize(ticket, drawn):
    """The prize of a ticket with four digits: 1 for the same last digit as the number drawn, 10 for the
    last two, 100 for the last three, 1000 for all of them. Otherwise nothing.

    prize(1234, 9934) == 10
    prize(1234, 1234) == 1000
    prize(1234, 1235) == 0
    """
    won = 0
    for places in range(1, 5):
        if ticket % 10 ** places != drawn % 10 ** places:
            break
        won = 10 ** (places - 1)
    return won


def prizes_paid(tickets, drawn):
    """All prizes of the sold tickets together.

    prizes_paid([1234, 4, 34, 1235], 9934) == 21
    """
    paid = 0
    for ticket in tickets:
        paid += prize(ticket, drawn)
    return paid


def draw(seed, count):
    """Draw numbers below 10000 without a drum: the next seed is 137 times the seed plus 1871, of which
    the last four digits are kept; each seed is a number drawn.

    draw(1, 3) == [2008, 6967, 6350]
    draw(1, 0) == []
    """
    drawn = []
    for _ in range(count):
        seed = (137 * seed + 1871) % 10000
        drawn.append(seed)
    return drawn


def best_day(ticket, seed, days):
    """One number is drawn each day by the rule of draw. Return the number (from 1) of the first day on
    which the ticket wins most, or 0 if it never wins.

    best_day(1958, 1, 3) == 1
    best_day(1111, 1, 3) == 0
    """
    best = 0
    most = 0
    for day, drawn in enumerate(draw(seed, days), 1):
        won = prize(ticket, drawn)
        if won > most:
            most = won
            best = day
    return best


def consolation(ticket, drawn, reach):
    """A ticket that wins nothing gets a consolation if it lies at most `reach` away from the number
    drawn, where 0 follows after 9999.

    consolation(9998, 1, 3) == True
    consolation(20, 50, 3) == False
    consolation(31, 41, 20) == False
    """
    if prize(ticket, drawn) > 0:
        return False
    distance = (ticket - drawn) % 10000
    distance = min(distance, 10000 - distance)
    return distance <= reach


def ticket_text(ticket):
    """A ticket as it is printed: four digits with a hyphen in the middle; "invalid" for other numbers.

    ticket_text(7) == "00-07"
    ticket_text(1234) == "12-34"
    ticket_text(-1) == "invalid"
    """
    if not 0 <= ticket <= 9999:
        return "invalid"
    front, back = divmod(ticket, 100)
    return str(front).zfill(2) + "-" + str(back).zfill(2)


def unsold_endings(tickets):
    """The last digits from 0 to 9 that no sold ticket has.

    unsold_endings([10, 21, 32, 43, 54]) == [5, 6, 7, 8, 9]
    unsold_endings(range(10)) == []
    """
    sold = set()
    for ticket in tickets:
        sold.add(ticket % 10)
    unsold = []
    for digit in range(10):
        if digit not in sold:
            unsold.append(digit)
    return unsold


def profit_by_price(tickets, drawn, price):
    """What the lottery keeps: the price of all tickets less the prizes. Negative if it loses money.

    profit_by_price([1234, 4, 34, 1235], 9934, 3) == -9
    """
    taken = price * len(tickets)
    return taken - prizes_paid(tickets, drawn)
