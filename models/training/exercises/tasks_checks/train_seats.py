def seat_kind(seat: str) -> str:
    """
    A seat on the coast train is written as a row number and a letter, as in "12C".
    Return "window" for the letters A and F, "aisle" for C and D, "middle" for B and E.
    If the text is no seat at all, or if the row is not between 1 and 40, return "unknown".

    >>> seat_kind("12C")
    'aisle'
    >>> seat_kind("7F")
    'window'
    >>> seat_kind("41A")
    'unknown'
    >>> seat_kind("C12")
    'unknown'
    """
    row, letter = seat[:-1], seat[-1:]
    if not row.isdigit() or not 1 <= int(row) <= 40:
        return "unknown"
    if letter in ("A", "F"):
        return "window"
    elif letter in ("C", "D"):
        return "aisle"
    elif letter in ("B", "E"):
        return "middle"
    return "unknown"


def seats_together(seats: list[str]) -> bool:
    """Check if all the seats are in one row and their letters follow each other without a gap.

    The seats can be given in any order. One seat is together with itself; no seats are not.

    >>> seats_together(["9B", "9A", "9C"])
    True
    >>> seats_together(["9A", "9C"])
    False
    >>> seats_together([])
    False
    """
    if not seats:
        return False
    if len({s[:-1] for s in seats}) > 1:
        return False
    letters = sorted(s[-1] for s in seats)
    for i in range(1, len(letters)):
        if ord(letters[i]) - ord(letters[i - 1]) != 1:
            return False
    return True


def double_booked(bookings):
    """
    You are given a list of (seat, from_stop, to_stop) tuples. The seat is free again at to_stop.
    Return the first seat (in list order) that an earlier booking already holds for a part of
    the way, or None if there is no such seat.

    >>> double_booked([("1A", 0, 3), ("1B", 0, 5), ("1A", 3, 6)]) is None
    True
    >>> double_booked([("1A", 0, 3), ("1B", 0, 5), ("1A", 2, 6)])
    '1A'
    """
    for i in range(len(bookings)):
        seat, start, stop = bookings[i]
        for j in range(i):
            other, a, b = bookings[j]
            if other == seat and start < b and a < stop:
                return seat
    return None


def row_is_fair(row: str) -> bool:
    """In a row such as "aac.cc" each letter is a passenger of a group and "." is empty.
    A row is fair if no passenger sits alone between two passengers of another group.

    row_is_fair("aba") == False
    row_is_fair("aabb.a") == True
    """
    for i in range(1, len(row) - 1):
        before, here, after = row[i - 1], row[i], row[i + 1]
        if here == "." or before == "." or after == ".":
            continue
        if before == after and here != before:
            return False
    return True


def can_seat_group(rows: list[str], size: int) -> bool:
    """Is there a row with `size` empty places (".") side by side?"""
    if size <= 0:
        return True
    for row in rows:
        free = 0
        for place in row:
            free = free + 1 if place == "." else 0
            if free == size:
                return True
    return False


def faces_forward(car, seat, reverse=False):
    # in odd cars the even rows look ahead, in even cars the odd ones
    row = int(seat[:-1])
    ahead = (car + row) % 2 == 1
    return not ahead if reverse else ahead
