def ends_in(n, ending):
    """Does the number n end with the digits of ending?

    ends_in(1725, 25) == True
    ends_in(1725, 17) == False
    """
    size = len(str(ending))
    return n % 10 ** size == ending


def count_endings(first, last, ending):
    """Tickets are numbered from first to last. How many of them end with the digits of ending?

    count_endings(1, 300, 25) == 3
    count_endings(25, 25, 25) == 1
    """
    count = 0
    for ticket in range(first, last + 1):
        if ends_in(ticket, ending):
            count += 1
    return count


def count_endings_fast(first, last, ending):
    """The same as count_endings, calculated without looking at every ticket.

    count_endings_fast(1, 300, 25) == 3
    count_endings_fast(26, 124, 25) == 0
    """
    step = 10 ** len(str(ending))

    def up_to(n):
        if n < ending:
            return 0
        return (n - ending) // step + 1

    return up_to(last) - up_to(first - 1)


def nth_with_even_front(n):
    """Tickets with three digits whose first digit is even are sold at the left window. Return the n-th of
    them, counted from 1, or None if there are not so many.

    nth_with_even_front(1) == 200
    nth_with_even_front(101) == 400
    nth_with_even_front(1000) == None
    """
    seen = 0
    for ticket in range(100, 1000):
        front = ticket // 100
        if front % 2 == 0:
            seen += 1
            if seen == n:
                return ticket
    return None


def window_of(ticket):
    """There are three windows: tickets that can be divided by 4 go to window "A", others whose digit sum can
    be divided by 3 go to "B", and the rest goes to "C".

    window_of(16) == "A"
    window_of(15) == "B"
    window_of(14) == "C"
    """
    if ticket % 4 == 0:
        return "A"
    digits = 0
    for d in str(ticket):
        digits += int(d)
    if digits % 3 == 0:
        return "B"
    return "C"


def queue_lengths(first, last):
    """How many tickets from first to last go to each window?

    queue_lengths(1, 12) == {"A": 3, "B": 3, "C": 6}
    """
    lengths = {"A": 0, "B": 0, "C": 0}
    for ticket in range(first, last + 1):
        lengths[window_of(ticket)] += 1
    return lengths


def longest_wait(first, last, window):
    """The largest distance between a ticket of the window and the next one of the same window.

    longest_wait(1, 30, "A") == 4
    longest_wait(1, 30, "B") == 6
    longest_wait(1, 3, "A") == 0
    """
    longest = 0
    before = None
    for ticket in range(first, last + 1):
        if window_of(ticket) != window:
            continue
        if before is not None:
            longest = max(longest, ticket - before)
        before = ticket
    return longest
