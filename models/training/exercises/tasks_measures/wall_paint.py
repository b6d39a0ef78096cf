def wall_area(width, height, holes):
    """
    Return the area of a wall that must be painted: width times height less all the holes
    (windows and doors), each a pair (w, h). A hole that is larger than the wall in one direction
    is an error in the plan and is ignored. The area is never below zero.

    >>> wall_area(5, 3, [(1, 2), (2, 1)])
    11
    >>> wall_area(5, 3, [(6, 1)])
    15
    """
    area = width * height
    for w, h in holes:
        if w > width or h > height:
            continue
        area -= w * h
    return max(area, 0)


def cans_needed(areas, per_can, coats=2):
    """Given the areas of the walls and the area that one can covers, return the number of whole cans
    for the given number of coats.

    For example:
        cans_needed([10, 12.5], 15) == 3
        cans_needed([], 15) == 0
    """
    if not areas:
        return 0
    total = sum(areas) * coats
    cans = int(total // per_can)
    if total % per_can > 0:
        cans += 1
    return cans


def cheapest_cans(litres, small, large):
    """
    small and large are pairs (litres, price) of two sizes of cans.
    Find the lowest price for at least `litres` litres, trying every number of large cans.

    >>> cheapest_cans(7, (1, 9), (5, 30))
    48
    >>> cheapest_cans(9, (1, 9), (5, 30))
    60
    >>> cheapest_cans(0, (1, 9), (5, 30))
    0
    """
    if litres <= 0:
        return 0
    best = None
    n = 0
    while True:
        left = litres - n * large[0]
        price = n * large[1]
        if left > 0:
            price += -(-left // small[0]) * small[1]
        if best is None or price < best:
            best = price
        if left <= 0:
            break
        n += 1
    return best


def blend_channel(a, b, share):
    # share 0 gives a, share 1 gives b, anything outside is clipped
    if share <= 0:
        return a
    if share >= 1:
        return b
    return round(a + (b - a) * share)


def blend_colours(first, second, share):
    """Mix two colours, tuples of three ints from 0 to 255, with the given share of the second.

    >>> blend_colours((0, 100, 200), (100, 100, 0), 0.5)
    (50, 100, 100)
    >>> blend_colours((1, 2, 3), (9, 9, 9), -1)
    (1, 2, 3)
    """
    if first == second:
        return first
    mixed = []
    for a, b in zip(first, second):
        mixed.append(blend_channel(a, b, share))
    return tuple(mixed)


def darkest(colours):
    """Return the darkest colour of a list of (r, g, b), None for an empty list.
    Darkness counts green double; of two equally dark ones the first wins.

    >>> darkest([(10, 20, 30), (30, 10, 20), (50, 5, 5)])
    (50, 5, 5)
    """
    if not colours:
        return None
    return min(colours, key=lambda c: c[0] + 2 * c[1] + c[2])


def dry_hours(coats, temperature):
    """Write a function that tells how many hours the coats take to dry one after another: four hours
    each, six below 10 degrees, and each coat after the second takes an hour more.
    Below zero nothing dries, so the answer is None.

    >>> dry_hours(2, 20), dry_hours(3, 5), dry_hours(1, -2)
    (8, 19, None)
    """
    if temperature < 0:
        return None
    base = 6 if temperature < 10 else 4
    hours = 0
    for i in range(coats):
        hours += base if i < 2 else base + 1
    return hours
