def keep_every_other_row(rows):
    """For distance, only every other row of a hall is used, beginning with the first one.
    Of the rows in use all seats are returned in one list.

    keep_every_other_row([[1, 2], [3, 4], [5, 6]]) -> [1, 2, 5, 6]
    keep_every_other_row([]) -> []
    """
    seats = []
    for row in rows[::2]:
        for seat in row:
            seats.append(seat)
    return seats


def widest_gap(taken):
    """Numbers of taken seats of one row, in any order, are given. Return the largest count
    of free seats that lie between two taken ones.

    widest_gap([9, 2, 5]) -> 3
    widest_gap([4, 5]) -> 0
    widest_gap([7]) -> 0
    """
    ordered = sorted(taken)
    widest = 0
    for i in range(len(ordered) - 1):
        free = ordered[i + 1] - ordered[i] - 1
        if free > widest:
            widest = free
    return widest


def seat_pairs(taken, last):
    """Return all pairs of free seats side by side, as tuples, in a row of seats 1 to last.

    seat_pairs([3], 5) -> [(1, 2), (4, 5)]
    seat_pairs([2, 4], 5) -> []
    """
    pairs = []
    for seat in range(1, last):
        if seat not in taken and seat + 1 not in taken:
            pairs.append((seat, seat + 1))
    return pairs


def move_forward(seats, free):
    """Guests (given by their seats) may move, one after the other, to the smallest free seat
    if it is in front of their own; the seat which they leave becomes free.

    move_forward([5, 9], [2]) -> [2, 5]
    move_forward([1, 4], [6]) -> [1, 4]
    """
    free = list(free)
    moved = []
    for seat in seats:
        if free and min(free) < seat:
            target = min(free)
            free.remove(target)
            free.append(seat)
            moved.append(target)
        else:
            moved.append(seat)
    return moved


def side_of_aisle(seats, aisle):
    """Split seat numbers into those left of the aisle and those right of it. The number of
    the aisle belongs to no seat, so it is dropped.

    side_of_aisle([1, 6, 3, 4], 4) -> ([1, 3], [6])
    """
    left = []
    right = []
    for seat in seats:
        if seat < aisle:
            left.append(seat)
        elif seat > aisle:
            right.append(seat)
    return left, right


def fair_prices(seats, front_price, discount):
    """The first seat costs front_price, every further one costs discount less than the one
    before, but none costs less than 5.

    fair_prices(["a", "b", "c"], 9, 3) -> [("a", 9), ("b", 6), ("c", 5)]
    """
    prices = []
    price = front_price
    for seat in seats:
        prices.append((seat, max(price, 5)))
        price -= discount
    return prices


def is_row_complete(seats):
    """Check that the seats are numbered without a hole, whatever number comes first.

    is_row_complete([4, 5, 6]) -> True
    is_row_complete([4, 6]) -> False
    """
    for number, seat in enumerate(seats, seats[0] if seats else 0):
        if number != seat:
            return False
    return True


def seats_by_distance(seats, door):
    """Sort seats by how far they are from the door; of two at the same distance the one
    with the greater number comes first.

    seats_by_distance([1, 5, 8, 3], 4) -> [5, 3, 1, 8]
    """
    return sorted(seats, key=lambda seat: (abs(seat - door), -seat))
