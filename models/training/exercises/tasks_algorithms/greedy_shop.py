def fill_bag(items: list[tuple], capacity: int) -> list[str]:
    """
    You are given (name, weight, worth) items and the capacity of a bag. Pack the items
    by worth per weight, best first, skipping each item that does not fit any more.
    Return the names in the order in which they were packed. Equal ratios keep the order
    of the list. Note that this rule is quick but not always the best one.

    >>> fill_bag([("lamp", 4, 8), ("ring", 1, 9), ("rug", 6, 9)], 7)
    ['ring', 'lamp']
    >>> fill_bag([("rock", 9, 1)], 5)
    []
    """
    packed = []
    room = capacity
    for name, weight, worth in sorted(items, key=lambda it: it[2] / it[1], reverse=True):
        if weight <= room:
            packed.append(name)
            room -= weight
    return packed


def stamps_for(postage, stamps):
    """
    A letter needs exactly `postage` cents. Always stick on the most valuable stamp that
    does not exceed what is still missing; there are plenty of each. Return the stamps
    used from large to small, or None if the rule gets stuck before 0 is reached.

    Examples:
    stamps_for(95, [70, 20, 5]) == [70, 20, 5]
    stamps_for(60, [50, 20]) is None
    """
    used = []
    missing = postage
    for s in sorted(stamps, reverse=True):
        while missing >= s:
            used.append(s)
            missing -= s
    if missing > 0:
        return None
    return used


def most_customers(durations: list[int], minutes: int) -> int:
    """
    Return how many customers can be served completely within the given minutes when
    the shop may choose the order in which they are served.

    >>> most_customers([12, 3, 7, 20], 22)
    3
    >>> most_customers([5], 4)
    0
    """
    served = 0
    for d in sorted(durations):
        if d > minutes:
            break
        minutes -= d
        served += 1
    return served


def assign_gloves(hands, gloves, slack):
    """
    Every visitor of a skating rink has a hand size, every pair of gloves has a size. A
    pair fits if it is at least as large as the hand and at most `slack` larger. Count
    how many visitors can get a pair. Both lists are sorted first, then each visitor
    takes the smallest pair that fits.

    assign_gloves([7, 9, 8], [8, 8, 12], 1) == 2
    """
    h = sorted(hands)
    g = sorted(gloves)
    i = j = 0
    cnt = 0
    while i < len(h) and j < len(g):
        if g[j] < h[i]:
            j += 1
        elif g[j] - h[i] > slack:
            i += 1
        else:
            cnt += 1
            i += 1
            j += 1
    return cnt


def voucher_discount(prices, vouchers):
    """Use each percent voucher on one article, the largest on the dearest, and return the total.

    Amounts are whole cents; the discount of an article is rounded down.

    >>> voucher_discount([1000, 400, 250], [10, 50])
    1110
    """
    ps = sorted(prices, reverse=True)
    vs = sorted(vouchers, reverse=True)
    total = 0
    for i in range(len(ps)):
        pay = ps[i]
        if i < len(vs):
            pay -= ps[i] * vs[i] // 100
        total += pay
    return total


def shelves_needed(widths, shelf):
    """
    Boxes arrive on a belt and are put on the current shelf; if a box does not fit, a
    new shelf is begun and the old one is never used again. Return the number of shelves.

    shelves_needed([30, 40, 50, 20], 80) == 2
    shelves_needed([], 80) == 0
    """
    n = 0
    free = 0
    for w in widths:
        if w > free:
            n += 1
            free = shelf
        free -= w
    return n
