def shelf_code(index, shelves, boards):
    """
    In a store each shelf has the same number of boards and each board ten places. The places are
    numbered through from 0. Return the code "shelf-board-place", all counted from 0. If the index lies
    outside of the store, return "none".

    >>> shelf_code(57, 4, 5)
    '1-0-7'
    >>> shelf_code(200, 4, 5)
    'none'
    """
    if not 0 <= index < shelves * boards * 10:
        return "none"
    board, place = divmod(index, 10)
    shelf, board = divmod(board, boards)
    return f"{shelf}-{board}-{place}"


def code_to_index(code, boards):
    """Return the running index for a code "shelf-board-place". If a part is no number or is too large,
    return -1.

    code_to_index("1-0-7", 5) == 57
    code_to_index("1-5-7", 5) == -1
    code_to_index("1-x-7", 5) == -1
    """
    parts = code.split("-")
    if len(parts) != 3:
        return -1
    try:
        shelf, board, place = (int(p) for p in parts)
    except ValueError:
        return -1
    if board >= boards or place > 9:
        return -1
    return (shelf * boards + board) * 10 + place


def walk_between(a, b, per_aisle):
    """
    Shelves are numbered from 0 and stand in aisles of per_aisle shelves. Walking to the next
    shelf of the same aisle costs 1. To change the aisle you walk to its beginning (position 0),
    then 3 per aisle, then to the shelf. Return the cost from shelf a to shelf b.

    >>> walk_between(1, 4, 5)
    3
    >>> walk_between(2, 11, 5)
    9
    """
    aisle_a, pos_a = divmod(a, per_aisle)
    aisle_b, pos_b = divmod(b, per_aisle)
    if aisle_a == aisle_b:
        return abs(pos_a - pos_b)
    return pos_a + 3 * abs(aisle_a - aisle_b) + pos_b


def snake_position(index, width):
    """On a snake shelf the rows are filled from left to right and from right to left in turn.
    Return (row, column) of the item with the given index.

    >>> snake_position(5, 4)
    (1, 2)
    >>> snake_position(3, 4)
    (0, 3)
    """
    row, col = divmod(index, width)
    if row % 2 == 1:
        col = width - 1 - col
    return row, col


def free_places(occupied, size, together):
    """
    Return the smallest place number where `together` free places lie side by side on a board
    with `size` places; -1 if there is no room.

    >>> free_places([0, 3], 8, 2)
    1
    >>> free_places([0, 3], 8, 5)
    -1
    """
    for start in range(size - together + 1):
        if all(p not in occupied for p in range(start, start + together)):
            return start
    return -1


def label_sum(low, high):
    """Labels are printed per character. Count the characters for the labels low to high, where
    every full ten is printed with a star behind it.

    label_sum(8, 11) == 7
    """
    total = 0
    for n in range(low, high + 1):
        total += len(str(n))
        if n % 10 == 0:
            total += 1
    return total


def same_board(a, b, boards):
    """Do the two running indices belong to the same board number, maybe on different shelves?"""
    return a // 10 % boards == b // 10 % boards
