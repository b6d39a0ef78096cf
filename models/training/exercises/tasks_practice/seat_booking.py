from typing import List, Optional, Tuple


def best_block(row: str, people: int) -> int:
    """
    In a row of seats "." is free and "x" is taken. Find a block of `people` free
    seats side by side whose first seat is as near as possible to the middle,
    which is index len(row) // 2. Of two equally near ones take the left one.
    Return the index of the first seat, or -1.

    >>> best_block('..x....x..', 2)
    5
    >>> best_block('.x.x', 2)
    -1
    """
    middle = len(row) // 2
    best = -1
    for i in range(len(row) - people + 1):
        if 'x' in row[i:i + people]:
            continue
        if best == -1 or abs(i - middle) < abs(best - middle):
            best = i
    return best


class Hall:
    """
    A hall with numbered rows and seats. Seats can be held by a name.

    >>> h = Hall(2, 3)
    >>> h.book(1, 2, 'Lea'), h.book(1, 2, 'Tim'), h.book(2, 9, 'Tim')
    (True, False, False)
    >>> h.free_in_row(1)
    [1, 3]
    >>> h.seats_of('Lea')
    ['1-2']
    """

    def __init__(self, rows, seats):
        self.rows = rows
        self.seats = seats
        self.held = {}

    def book(self, row, seat, name):
        if not (1 <= row <= self.rows and 1 <= seat <= self.seats):
            return False
        if (row, seat) in self.held:
            return False
        self.held[(row, seat)] = name
        return True

    def free_in_row(self, row):
        return [s for s in range(1, self.seats + 1) if (row, s) not in self.held]

    def seats_of(self, name):
        found = []
        for (row, seat), holder in sorted(self.held.items()):
            if holder == name:
                found.append(str(row) + '-' + str(seat))
        return found


def ticket_price(age: int, row: int, rows: int) -> int:
    """
    Return the price of a ticket in cents. The normal price is 1200; in the front
    half of the rows (row numbers up to rows // 2) it is 900. Children under 12
    pay half, people from 65 on pay 200 less.

    Examples:
    ticket_price(30, 8, 10) == 1200
    ticket_price(10, 2, 10) == 450
    ticket_price(70, 5, 10) == 700
    """
    price = 1200
    if row <= rows // 2:
        price = 900
    if age < 12:
        price //= 2
    elif age >= 65:
        price -= 200
    return price


def lonely_seats(rows: List[str]) -> int:
    """
    Count the free seats with no free seat directly beside them in their row.

    lonely_seats(['.x.', '..x', 'x.x']) -> 3
    """
    cnt = 0
    for row in rows:
        for i in range(len(row)):
            if row[i] != '.':
                continue
            left = i > 0 and row[i - 1] == '.'
            right = i + 1 < len(row) and row[i + 1] == '.'
            if not left and not right:
                cnt += 1
    return cnt


def parse_seat(s: str) -> Optional[Tuple[int, int]]:
    """
    Turn a seat like "C12" into (row, seat) = (3, 12). Rows go from A to Z. If the
    text is no seat return None.

    >>> parse_seat('C12')
    (3, 12)
    >>> parse_seat('12C') is None
    True
    """
    if len(s) < 2 or not ('A' <= s[0] <= 'Z') or not s[1:].isdigit():
        return None
    return ord(s[0]) - ord('A') + 1, int(s[1:])
