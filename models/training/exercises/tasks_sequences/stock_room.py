def shelf_after_orders(shelf, orders):
    """
    A shelf holds boxes with the given numbers of items, left to right. Each order is a
    number of items which is taken from the leftmost box that holds enough; a
    box that becomes empty is removed. An order that no single box can fill is skipped.

    >>> shelf_after_orders([3, 5, 2], [4, 3, 9])
    [1, 2]
    """
    boxes = list(shelf)
    for need in orders:
        for i in range(len(boxes)):
            if boxes[i] >= need:
                boxes[i] -= need
                if boxes[i] == 0:
                    del boxes[i]
                break
    return boxes


def gaps_on_shelf(slots: list) -> list[tuple[int, int]]:
    """
    Slots hold a product name or None. List the gaps as (position, width), left to right.

    >>> gaps_on_shelf(["tea", None, None, "salt", None])
    [(1, 2), (4, 1)]
    >>> gaps_on_shelf([])
    []
    """
    gaps = []
    i = 0
    while i < len(slots):
        if slots[i] is not None:
            i += 1
            continue
        start = i
        while i < len(slots) and slots[i] is None:
            i += 1
        gaps.append((start, i - start))
    return gaps


def push_left(slots):
    """
    Move all products to the left end without changing their order; the empty
    slots (None) end up on the right. The list is changed in place and also returned.

    >>> push_left([None, "tea", None, "oil"])
    ['tea', 'oil', None, None]
    """
    write = 0
    for read in range(len(slots)):
        if slots[read] is not None:
            slots[write], slots[read] = slots[read], slots[write]
            write += 1
    return slots


def reorder_days(stock: int, sales: list[int], minimum: int, pack: int) -> list[int]:
    """
    Every evening the sales of the day are subtracted from the stock. If the stock is
    then below the minimum, one pack is ordered which arrives at once.
    Return the days (from 0) on which something was ordered.
    Sales can never exceed what is there; a stock that would fall below zero is zero.

    >>> reorder_days(10, [4, 4, 1, 9], 5, 6)
    [1, 3]
    """
    if pack <= 0:
        return []
    days = []
    for day, sold in enumerate(sales):
        stock = max(0, stock - sold)
        if stock < minimum:
            stock += pack
            days.append(day)
    return days


def stackable(crates):
    """
    Crates are (width, weight) from bottom to top. Return True if every crate is at most
    as wide as the one below it, and weighs no more than it.

    stackable([(5, 9), (5, 4), (3, 4)]) # => True
    stackable([(5, 9), (6, 1)]) # => False
    """
    if len(crates) < 2:
        return True
    for lower, upper in zip(crates, crates[1:]):
        if upper[0] > lower[0] or upper[1] > lower[1]:
            return False
    return True


def count_dead_stock(last_sold: dict, today: int, limit: int = 90) -> int:
    """Count products that were never sold (None) or not within the last `limit` days."""
    cnt = 0
    for day in last_sold.values():
        if day is None:
            cnt += 1
        elif today - day > limit:
            cnt += 1
    return cnt


def pick_route(aisles: list[int]) -> list[int]:
    """Visit odd aisles in rising order, then even aisles in falling order; each aisle only once."""
    odd = sorted(set(a for a in aisles if a % 2 == 1))
    even = sorted(set(a for a in aisles if a % 2 == 0), reverse=True)
    return odd + even
