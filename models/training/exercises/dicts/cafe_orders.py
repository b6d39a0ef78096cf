MENU = {"tea": 2, "coffee": 3, "cake": 5, "juice": 4}


def bill(order, menu):
    """Price of an order (list of names). Raise a ValueError for something not on the menu.

    >>> bill(["tea", "cake", "tea"], MENU)
    9
    >>> bill(["beer"], MENU)
    Traceback (most recent call last):
    ...
    ValueError: not on the menu: beer
    """
    total = 0
    for item in order:
        if item not in menu:
            raise ValueError("not on the menu: " + item)
        total += menu[item]
    return total


def table_totals(orders, menu):
    """Orders are (table, item). Return what each table has to pay.

    >>> table_totals([(4, "tea"), (2, "cake"), (4, "juice")], MENU)
    {4: 6, 2: 5}
    """
    totals = {}
    for table, item in orders:
        totals[table] = totals.get(table, 0) + menu[item]
    return totals


def short_order(order):
    """Write an order briefly, the items sorted.

    >>> short_order(["tea", "cake", "tea"])
    '1x cake, 2x tea'
    """
    counts = {}
    for item in order:
        counts[item] = counts.get(item, 0) + 1
    return ", ".join(str(counts[item]) + "x " + item for item in sorted(counts))


def affordable(menu, money):
    """Items one can pay for, the most expensive first.

    >>> affordable(MENU, 4)
    ['juice', 'coffee', 'tea']
    """
    items = [item for item in menu if menu[item] <= money]
    return sorted(items, key=lambda item: menu[item], reverse=True)


def raise_prices(menu, percent, but=()):
    """Return a menu with higher prices, rounded; the items in `but` stay as they are.

    >>> raise_prices({"tea": 20, "cake": 50}, 10, but=["tea"])
    {'tea': 20, 'cake': 55}
    """
    result = {}
    for item, price in menu.items():
        if item in but:
            result[item] = price
        else:
            result[item] = round(price * (100 + percent) / 100)
    return result


def never_ordered(menu, orders):
    # items of the menu which are in none of the orders (lists of names)
    ordered = set()
    for order in orders:
        ordered.update(order)
    return [item for item in menu if item not in ordered]


def usual_order(orders, guest):
    """What a guest orders most often; orders are (guest, item). None for a new guest.

    >>> usual_order([("Eve", "tea"), ("Eve", "cake"), ("Bo", "cake"), ("Eve", "tea")], "Eve")
    'tea'
    """
    counts = {}
    for name, item in orders:
        if name == guest:
            counts[item] = counts.get(item, 0) + 1
    if not counts:
        return None
    return max(counts, key=counts.get)


def best_seller_by_day(sales):
    """Sales are day -> item -> pieces. Return the best item of each day with sales.

    >>> best_seller_by_day({"Mon": {"tea": 4, "cake": 7}, "Tue": {}, "Wed": {"juice": 1}})
    {'Mon': 'cake', 'Wed': 'juice'}
    """
    result = {}
    for day in sales:
        best, most = None, 0
        for item, pieces in sales[day].items():
            if pieces > most:
                best, most = item, pieces
        if best is not None:
            result[day] = best
    return result
