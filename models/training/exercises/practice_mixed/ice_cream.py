def cone_price(scoops, extras):
    """
    A scoop is 150; the third and each further one is 120. Cream is 50, all other extras 30. No scoops,
    no price.

    cone_price(3, ["cream"]) -> 470
    cone_price(0, ["cream"]) -> 0
    """
    if scoops == 0:
        return 0
    price = 150 * min(scoops, 2)
    if scoops > 2:
        price += 120 * (scoops - 2)
    for extra in extras:
        price += 50 if extra == "cream" else 30
    return price


def order_text(scoops):
    """
    Say an order: equal sorts are counted, in the order of their first mention.

    order_text(["nut", "mint", "nut"]) -> "2 x nut and 1 x mint"
    """
    said = []
    for sort in scoops:
        text = f"{scoops.count(sort)} x {sort}"
        if text not in said:
            said.append(text)
    return " and ".join(said)


def tubs_after(tubs, orders):
    """
    tubs maps sorts to scoops left. An order (a list of sorts) is served only if all of it is there.
    Return the tubs after all orders.

    tubs_after({"nut": 2, "mint": 1}, [["nut", "mint"], ["mint"]]) -> {"nut": 1, "mint": 0}
    """
    left = dict(tubs)
    for order in orders:
        possible = True
        for sort in set(order):
            if order.count(sort) > left.get(sort, 0):
                possible = False
        if possible:
            for sort in order:
                left[sort] -= 1
    return left


def hot_days_in_row(temperatures, hot=25):
    """
    Replace each day by the number of hot days in a row that end with it.

    hot_days_in_row([26, 30, 20, 25]) -> [1, 2, 0, 1]
    """
    rows = []
    for temperature in temperatures:
        if temperature < hot:
            rows.append(0)
        elif rows:
            rows.append(rows[-1] + 1)
        else:
            rows.append(1)
    return rows


def child_may_choose(cone, forbidden, most):
    """
    A cone is fine for a child without any forbidden sort and with at most `most` scoops; a single scoop is
    always fine.

    child_may_choose(["rum"], ["rum"], 2) -> True
    child_may_choose(["nut", "rum"], ["rum"], 2) -> False
    """
    if len(cone) == 1:
        return True
    if len(cone) > most:
        return False
    return not set(cone) & set(forbidden)


def favourite(orders):
    """
    The sort that is in the most orders (not scoops), and in how many. Equal sorts are decided by the
    alphabet.

    favourite([["nut", "nut"], ["mint"], ["mint", "nut"], ["mint"]]) -> ("mint", 3)
    """
    in_orders = {}
    for order in orders:
        for sort in set(order):
            in_orders[sort] = in_orders.get(sort, 0) + 1
    best = sorted(in_orders, key=lambda sort: (-in_orders[sort], sort))[0]
    return best, in_orders[best]


def towers(sorts, height):
    """
    All towers of scoops of a height in which no scoop lies on one of the same sort, as lists of words.

    towers(["a", "b"], 2) -> [["a", "b"], ["b", "a"]]
    towers(["a"], 2) -> []
    """
    if height == 0:
        return [[]]
    result = []
    for sort in sorts:
        for tower in towers(sorts, height - 1):
            if not tower or tower[0] != sort:
                result.append([sort] + tower)
    return result
