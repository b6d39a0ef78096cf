def loaves_left_each_hour(baked, sold):
    """
    Two lists are given, hour by hour: how many loaves were baked and how many
    customers asked for one. Return how many loaves lie on the shelf at the end
    of every hour. The shelf never holds less than zero loaves.

    >>> loaves_left_each_hour([10, 0, 5], [4, 8, 2])
    [6, 0, 3]
    >>> loaves_left_each_hour([], [])
    []
    """
    shelf = 0
    left = []
    for new, wanted in zip(baked, sold):
        shelf += new
        shelf -= min(shelf, wanted)
        left.append(shelf)
    return left


def first_hour_sold_out(left):
    """
    Return the number of the first hour (counted from 1) that ends with an empty
    shelf although the hour before did not, or None when that never happens.

    >>> first_hour_sold_out([6, 0, 3])
    2
    >>> first_hour_sold_out([0, 0]) is None
    True
    """
    for i in range(1, len(left)):
        if left[i] == 0 and left[i - 1] > 0:
            return i + 1
    return None


def cheapest_with_seeds(breads):
    """
    Every bread is a tuple (name, price, seeded). Return the name of the cheapest
    seeded bread; of equally cheap ones the first counts. Without any seeded
    bread the answer is an empty text.

    >>> cheapest_with_seeds([("rye", 4, True), ("white", 2, False), ("oat", 3, True)])
    'oat'
    >>> cheapest_with_seeds([("white", 2, False)])
    ''
    """
    best_name = ""
    best_price = None
    for name, price, seeded in breads:
        if not seeded:
            continue
        if best_price is None or price < best_price:
            best_name = name
            best_price = price
    return best_name


def fill_trays(rolls, tray_limit):
    """
    Rolls come out of the oven in a fixed order, each with a weight in grams.
    Put them on trays: a new tray is begun as soon as the next roll would make
    the current one heavier than tray_limit. Return the trays as lists.

    >>> fill_trays([60, 50, 70, 40, 90], 120)
    [[60, 50], [70, 40], [90]]
    """
    trays = []
    tray = []
    for weight in rolls:
        if tray and sum(tray) + weight > tray_limit:
            trays.append(tray)
            tray = []
        tray.append(weight)
    if tray:
        trays.append(tray)
    return trays


def order_by_freshness(breads):
    """
    Sort (name, hours old) tuples for the shop window: the freshest first, and
    breads of the same age by name. Return the names only.

    >>> order_by_freshness([("rye", 3), ("bun", 1), ("oat", 3)])
    ['bun', 'oat', 'rye']
    """
    ordered = sorted(breads, key=lambda bread: (bread[1], bread[0]))
    return [name for name, hours in ordered]


def calmest_stretch(customers, hours):
    """
    A run of so many hours is as calm as its busiest hour. Return the index at which the
    calmest run begins, the earlier one of equal ones, and -1 if the day is too short.

    >>> calmest_stretch([2, 7, 1, 5, 4, 3], 2)
    4
    >>> calmest_stretch([2], 2)
    -1
    """
    calmest_start = -1
    lowest_peak = None
    for start in range(len(customers) - hours + 1):
        peak = max(customers[start:start + hours])
        if lowest_peak is None or peak < lowest_peak:
            lowest_peak = peak
            calmest_start = start
    return calmest_start
