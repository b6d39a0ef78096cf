def check_letter(number: str) -> str:
    """
    Tickets carry a check letter. Given the number of a ticket as a string of digits, multiply
    the first digit by 1, the second by 2, the third by 3 and so on, sum the products up and
    take the remainder of the division by 26. The check letter is the letter of the alphabet
    with this index ("A" has the index 0).

    >>> check_letter("123")
    'O'
    >>> check_letter("000")
    'A'
    """
    total = 0
    for i in range(len(number)):
        total += (i + 1) * int(number[i])
    return chr(ord("A") + total % 26)


def ticket_ok(ticket: str) -> bool:
    """
    Check if a ticket is valid. It needs five digits, a slash and the right check letter (as
    in the function check_letter), and nothing else.

    >>> ticket_ok("00123/M")
    False
    >>> ticket_ok("00123/A")
    True
    """
    if ticket.count("/") != 1:
        return False
    number, letter = ticket.split("/")
    if len(number) != 5:
        return False
    for ch in number:
        if ch not in "0123456789":
            return False
    return letter == check_letter(number)


def seat_number(seat: str, per_row: int) -> int:
    """
    Seats in the theatre are written as a row letter and a place, "C7" for the 7th place of the
    third row. Every row has per_row places. Return the running number of the seat, starting
    with 1 for "A1". Return 0 when the place does not exist in the row.

    seat_number("A1", 10) == 1
    seat_number("C7", 10) == 27
    seat_number("B11", 10) == 0
    """
    row = ord(seat[0]) - ord("A")
    place = int(seat[1:])
    if place < 1 or place > per_row:
        return 0
    return row * per_row + place


def neighbours(seats):
    """
    Given a list of seats such as "C7" (a letter and a number), return the pairs of seats that
    are next to each other in the same row, as strings "C7+C8", sorted by row and place.

    neighbours(["C8", "A1", "C7", "C9"]) == ["C7+C8", "C8+C9"]
    neighbours(["B9", "B11"]) == []
    """
    lst = sorted(seats, key=lambda s: (s[0], int(s[1:])))
    res = []
    for i in range(len(lst) - 1):
        a = lst[i]
        b = lst[i + 1]
        if a[0] == b[0] and int(b[1:]) - int(a[1:]) == 1:
            res.append(a + "+" + b)
    return res
