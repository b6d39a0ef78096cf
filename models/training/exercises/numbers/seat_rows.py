from typing import List, Tuple


def seat_label(index: int, per_row: int) -> str:
    """Label of a seat counted from 0: row number from 1 and a letter for the seat in the row.

    >>> seat_label(0, 6)
    '1A'
    >>> seat_label(13, 6)
    '3B'
    """
    row = index // per_row + 1
    letter = chr(ord("A") + index % per_row)
    return f"{row}{letter}"


def seat_index(label: str, per_row: int) -> int:
    """The number of a seat, counted from 0, that belongs to its label.

    >>> seat_index("3B", 6)
    13
    """
    row = int(label[:-1])
    place = ord(label[-1].upper()) - ord("A")
    return (row - 1) * per_row + place


def adjacent_free(row: str, people: int) -> int:
    """In a row free seats are "." and taken ones "x". Return the first seat from which the people can
    sit side by side, or -1.

    >>> adjacent_free("x..x...", 3)
    4
    >>> adjacent_free("x.x", 2)
    -1
    """
    for start in range(len(row) - people + 1):
        if row[start:start + people] == "." * people:
            return start
    return -1


def is_window(index, per_row):
    """True for seats at either end of a row."""
    place = index % per_row
    return place == 0 or place == per_row - 1


def seats_in_cinema(first_row: int, growth: int, rows: int) -> int:
    """Each row has `growth` more seats than the row in front of it.

    >>> seats_in_cinema(10, 2, 4)
    52
    """
    total = 0
    for r in range(rows):
        total += first_row + r * growth
    return total


def row_of_seat(number: int, first_row: int, growth: int) -> Tuple[int, int]:
    """Seats are numbered from 1 through all rows. Return the row and the place in it, both from 1.

    >>> row_of_seat(11, 10, 2)
    (2, 1)
    """
    row = 1
    length = first_row
    while number > length:
        number -= length
        length += growth
        row += 1
    return row, number


def checkerboard_seats(rows: int, per_row: int) -> List[str]:
    """Seats that may be used when every second seat has to stay empty, in a checkerboard manner.

    >>> checkerboard_seats(2, 3)
    ['1A', '1C', '2B']
    """
    allowed = []
    for r in range(rows):
        for c in range(per_row):
            if (r + c) % 2 == 0:
                allowed.append(str(r + 1) + chr(65 + c))
    return allowed


def count_pairs_side_by_side(row):
    """Largest number of couples that can sit side by side in a row.

    >>> count_pairs_side_by_side("...x..")
    2
    """
    return sum(len(block) // 2 for block in row.split("x"))


def cheapest_seats(prices, needed):
    # positions of the cheapest seats, in the order of the seats
    order = sorted(range(len(prices)), key=lambda i: prices[i])
    return sorted(order[:needed])
