def lucky_ticket(digits):
    """
    A ticket wins if the digits at even positions add up to more than the
    digits at odd positions. The first digit is at position 0.

    >>> lucky_ticket("9182")
    True
    >>> lucky_ticket("1928")
    False
    """
    even_sum = 0
    odd_sum = 0
    for i in range(len(digits)):
        if i % 2 == 0:
            even_sum += int(digits[i])
        else:
            odd_sum += int(digits[i])
    return even_sum > odd_sum


def seat_of(ticket):
    """
    A ticket such as "R12S7" names the row and the seat. Return both numbers.

    >>> seat_of("R12S7")
    (12, 7)
    """
    row_text, seat_text = ticket[1:].split("S")
    row = int(row_text)
    seat = int(seat_text)
    return row, seat


def next_ticket(ticket):
    """
    Tickets have a letter and two digits. Behind "A99" comes "B00", and behind
    "Z99" comes "A00" again.

    >>> next_ticket("A07")
    'A08'
    >>> next_ticket("A99")
    'B00'
    >>> next_ticket("Z99")
    'A00'
    """
    letter = ticket[0]
    number = int(ticket[1:]) + 1
    if number == 100:
        number = 0
        if letter == "Z":
            letter = "A"
        else:
            letter = chr(ord(letter) + 1)
    return letter + str(number).zfill(2)


def check_digit(digits):
    """
    Multiply the first digit by 1, the second by 2, the third by 3, and so on,
    add it all up and return the last digit of the sum as text.

    >>> check_digit("123")
    '4'
    >>> check_digit("55")
    '5'
    """
    total = 0
    for weight, digit in enumerate(digits, 1):
        total += weight * int(digit)
    return str(total % 10)


def is_real_ticket(ticket):
    """
    A real ticket has at least two characters, all of them are digits, and the
    last one is the check digit of those before it.

    >>> is_real_ticket("1234")
    True
    >>> is_real_ticket("1235")
    False
    >>> is_real_ticket("4")
    False
    """
    if len(ticket) < 2 or not ticket.isdigit():
        return False
    return check_digit(ticket[:-1]) == ticket[-1]


def punch(ticket, holes):
    """
    Punch a ticket: the characters at the given positions are replaced by "o".
    Negative positions count from the end.

    >>> punch("12345", [0, -1])
    'o234o'
    """
    marks = list(ticket)
    for hole in holes:
        if hole < 0:
            hole += len(marks)
        marks[hole] = "o"
    return "".join(marks)


def longest_even_run(digits):
    """
    Return the longest part of a ticket number in which all digits are even.
    The first one is returned if several have the same length.

    >>> longest_even_run("1246380")
    '246'
    >>> longest_even_run("135")
    ''
    """
    longest = ""
    run = ""
    for digit in digits:
        if int(digit) % 2 == 0:
            run += digit
            if len(run) > len(longest):
                longest = run
        else:
            run = ""
    return longest


def missing_tickets(tickets):
    """
    Given sorted tickets of the same letter, list those that are missing
    between the first and the last one.

    >>> missing_tickets(["C05", "C06", "C09"])
    ['C07', 'C08']
    """
    missing = []
    expected = tickets[0]
    for ticket in tickets:
        while expected != ticket:
            missing.append(expected)
            expected = next_ticket(expected)
        expected = next_ticket(expected)
    return missing
