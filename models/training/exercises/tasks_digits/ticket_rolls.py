def digits_climb_after(number: int, start: int) -> bool:
    """
    A roll of cloakroom tickets is called "climbing from k" if, reading the number
    from left to right and ignoring the first k digits, every digit is at least
    as large as the one before it. Return True for such a number.
    A negative number has no tickets, so the answer is False.

    Examples:
    >>> digits_climb_after(91123, 1)
    True
    >>> digits_climb_after(91123, 0)
    False
    """
    if number < 0:
        return False
    s = str(number)[start:]
    if len(s) < 2:
        return True
    for i in range(1, len(s)):
        if s[i] < s[i - 1]:
            return False
    return True


def first_torn_ticket(tickets):
    """Tickets are torn off one after another, so each number is one more than the
    number before it. Return the position of the first ticket that breaks this rule,
    or None if there is no such ticket.

    >>> first_torn_ticket([41, 42, 44, 45])
    2
    >>> first_torn_ticket([7]) is None
    True
    """
    if not tickets:
        return None
    for i in range(len(tickets)):
        if i > 0 and tickets[i] != tickets[i - 1] + 1:
            return i
    return None


def lucky_tickets(low, high, weight):
    """
    Given a range of ticket numbers from low to high (both included), return the list of
    those whose digit sum, multiplied by weight, is a divisor of the ticket number.
    Tickets with digit sum 0 never win.

    >>> lucky_tickets(10, 40, 2)
    [10, 12, 18, 20, 24, 30, 36, 40]
    >>> lucky_tickets(5, 4, 1)
    []
    """
    def digit_sum(n):
        total = 0
        while n > 0:
            n, d = divmod(n, 10)
            total += d
        return total

    if low > high:
        return []
    winners = []
    for t in range(low, high + 1):
        s = digit_sum(t) * weight
        if s > 0 and t % s == 0:
            winners.append(t)
    return winners


def ticket_discount(number, day):
    """A ticket gives 5 percent discount for each of its digits that is equal to the last digit of the day's
    number, but at most 15 percent, and nothing at all on a ticket below 1000.

    ticket_discount(4774, 17) == 10
    ticket_discount(77777, 7) == 15
    ticket_discount(770, 7) == 0
    """
    if number < 1000:
        return 0
    hits = str(number).count(str(day % 10))
    return min(15, 5 * hits)


def roll_label(first, last, width=5):
    """
    Write the label of a roll: both numbers filled up with zeros to the given width and
    joined by a dash. If the roll is empty (last below first), return "empty". If it
    contains just one ticket, write that one only.

    >>> roll_label(12, 340)
    '00012-00340'
    >>> roll_label(8, 8, 3)
    '008'
    """
    if last < first:
        return "empty"
    a = str(first).zfill(width)
    if first == last:
        return a
    return a + "-" + str(last).zfill(width)


def tickets_with_digit_at(limit, digit, place):
    """Count the tickets from 1 to limit which have the given digit at the given place,
    where place 0 is the ones, place 1 the tens, and so on. Leading zeros do not count.

    >>> tickets_with_digit_at(30, 2, 1)
    10
    >>> tickets_with_digit_at(30, 0, 0)
    3
    """
    count = 0
    for n in range(1, limit + 1):
        s = str(n)[::-1]
        if place < len(s) and s[place] == str(digit):
            count += 1
    return count
