def pick_route(aisles: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Goods lie at (aisle, place). Aisles with an even number are walked upwards, odd ones
    downwards. Order the goods by aisle and way.

    >>> pick_route([(1, 2), (0, 5), (1, 9), (0, 1)])
    [(0, 1), (0, 5), (1, 9), (1, 2)]
    """
    def key(spot):
        aisle, place = spot
        if aisle % 2 == 0:
            return aisle, place
        return aisle, -place

    return sorted(aisles, key=key)


def take_oldest(stock: list[tuple[int, int]], amount: int) -> list[tuple[int, int]]:
    """Stock holds (day, pieces). Take the amount from the oldest days first and return
    what is left, in order of days. Raise ValueError if there is not enough.

    >>> take_oldest([(5, 10), (2, 4), (3, 6)], 7)
    [(3, 3), (5, 10)]
    """
    if sum(pieces for _, pieces in stock) < amount:
        raise ValueError('not enough in stock')
    left = []
    for day, pieces in sorted(stock):
        used = min(pieces, amount)
        amount -= used
        if pieces > used:
            left.append((day, pieces - used))
    return left


def shelf_levels(heights, clear):
    """Pile boxes until the pile would be higher than `clear`, then begin a new pile. Return
    the heights of the piles.

    >>> shelf_levels([30, 40, 50, 20], 80)
    [70, 70]
    """
    piles = []
    for h in heights:
        if piles and piles[-1] + h <= clear:
            piles[-1] += h
        else:
            piles.append(h)
    return piles


def reorder_days(daily_use: list[int], stock: int, minimum: int, package: int) -> list[int]:
    """After each day one package is ordered if the stock is below the minimum; it arrives
    before the next day. Return the days (from 0) with an order.

    >>> reorder_days([5, 5, 5, 5], 12, 6, 10)
    [1, 3]
    """
    days = []
    for day, use in enumerate(daily_use):
        stock -= use
        if stock < minimum:
            days.append(day)
            stock += package
    return days


def labels_on_shelf(labels: list[str], shelf: str) -> int:
    """Labels like 'B-017' are in order. Count those of the shelf with this letter; the first
    one is found by halving the range.

    >>> labels_on_shelf(['A-003', 'A-120', 'B-017', 'C-001'], 'A')
    2
    >>> labels_on_shelf(['A-003', 'A-120'], 'B')
    0
    """
    low, high = 0, len(labels)
    while low < high:
        mid = (low + high) // 2
        if labels[mid][0] < shelf:
            low = mid + 1
        else:
            high = mid
    count = 0
    while low + count < len(labels) and labels[low + count][0] == shelf:
        count += 1
    return count


def biggest_free_block(cells: str) -> tuple[int, int]:
    """Start and length of the longest block of free cells '_' (the last of equal ones).

    >>> biggest_free_block('x__x__xx_')
    (4, 2)
    >>> biggest_free_block('xx')
    (-1, 0)
    """
    best_start, best_length = -1, 0
    start = 0
    for i in range(len(cells)):
        if cells[i] != '_':
            start = i + 1
            continue
        length = i - start + 1
        if length >= best_length:
            best_start, best_length = start, length
    return best_start, best_length


def count_differences(book, counted):
    # goods whose counted amount is not the one in the book, with the difference
    names = sorted(set(book) | set(counted))
    result = {}
    for name in names:
        difference = counted.get(name, 0) - book.get(name, 0)
        if difference != 0:
            result[name] = difference
    return result


def lift_trips(pallets, limit):
    """Heaviest pallet first; then as many of the lightest ones as still fit are added to the
    trip. Return the number of trips."""
    rest = sorted(pallets)
    trips = 0
    while rest:
        load = rest.pop()
        while rest and load + rest[0] <= limit:
            load += rest.pop(0)
        trips += 1
    return trips
