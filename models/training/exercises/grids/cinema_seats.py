from typing import List, Optional, Tuple


def free_seats(hall: List[str]) -> int:
    """Count the free seats in a cinema hall. A free seat is '.', a sold one is '#'.

    >>> free_seats(["..#", "###", "#.."])
    4
    """
    count = 0
    for row in hall:
        for seat in row:
            if seat == ".":
                count += 1
    return count


def seat_name(row: int, col: int) -> str:
    """Turn zero-based row and column into a seat name such as 'C5'.

    >>> seat_name(0, 0)
    'A1'
    >>> seat_name(2, 4)
    'C5'
    """
    return chr(ord("A") + row) + str(col + 1)


def parse_seat(name: str) -> Tuple[int, int]:
    """Turn a seat name such as 'C5' into zero-based row and column.

    Raises ValueError if the name does not look like a seat.

    >>> parse_seat("C5")
    (2, 4)
    >>> parse_seat("b12")
    (1, 11)
    """
    name = name.strip().upper()
    if len(name) < 2 or not name[0].isalpha() or not name[1:].isdigit():
        raise ValueError("not a seat: " + name)
    return ord(name[0]) - ord("A"), int(name[1:]) - 1


def find_adjacent(hall: List[str], group: int) -> Optional[Tuple[int, int]]:
    """Find the first place where a group can sit side by side in one row.

    Returns (row, first column) or None if the group does not fit anywhere.

    >>> find_adjacent(["#.#.", "#..#"], 2)
    (1, 1)
    >>> find_adjacent(["#.#"], 2) is None
    True
    """
    for r, row in enumerate(hall):
        run = 0
        for c, seat in enumerate(row):
            if seat == ".":
                run += 1
                if run == group:
                    return r, c - group + 1
            else:
                run = 0
    return None


def book(hall, row, col):
    """Return a new hall in which the given seat is sold, or None if it was sold already.

    >>> book(["..", ".."], 0, 1)
    ['.#', '..']
    >>> book(["#."], 0, 0)
    """
    if hall[row][col] == "#":
        return None
    result = []
    for r in range(len(hall)):
        if r == row:
            result.append(hall[r][:col] + "#" + hall[r][col + 1:])
        else:
            result.append(hall[r])
    return result


def fullest_row(hall):
    """Index of the row with the most sold seats; the row closest to the screen wins a tie."""
    best_row = 0
    best = -1
    for i in range(len(hall)):
        sold = hall[i].count("#")
        if sold > best:
            best = sold
            best_row = i
    return best_row


def revenue(hall: List[str], prices: List[int]) -> int:
    """Money earned when every sold seat of row i costs prices[i].

    >>> revenue(["##.", "#.."], [10, 7])
    27
    """
    return sum(row.count("#") * price for row, price in zip(hall, prices))


def middle_out(cols: int) -> List[int]:
    """List the seat columns from the middle of the row outwards, left before right.

    >>> middle_out(5)
    [2, 1, 3, 0, 4]
    >>> middle_out(4)
    [1, 2, 0, 3]
    """
    center = (cols - 1) / 2
    return sorted(range(cols), key=lambda c: (abs(c - center), c))


def single_gaps(row: str) -> int:
    """Count the free seats with a sold seat or the wall on both sides.

    >>> single_gaps(".#.#..")
    2
    """
    padded = "#" + row + "#"
    gaps = 0
    for i in range(1, len(padded) - 1):
        if padded[i - 1:i + 2] == "#.#":
            gaps += 1
    return gaps
