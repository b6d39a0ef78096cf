def merge_orders(first, second):
    """
    Two order books map a kind of bread to a number of loaves. Return a new dictionary with the sums.
    Kinds whose sum is zero or less (cancelled orders are negative) are left out.
    The given dictionaries must not be changed.

    >>> merge_orders({"rye": 3, "oat": 1}, {"oat": -1, "spelt": 2})
    {'rye': 3, 'spelt': 2}
    """
    merged = dict(first)
    for kind, number in second.items():
        merged[kind] = merged.get(kind, 0) + number
    return {kind: number for kind, number in merged.items() if number > 0}


def bread_to_customers(orders):
    """
    Given a dictionary of customer -> list of breads, turn it round: bread -> sorted list of customers.
    A customer who names a bread twice is listed once only.

    Example:
    bread_to_customers({"Lu": ["rye", "rye"], "Al": ["rye"]}) => {"rye": ["Al", "Lu"]}
    """
    table = {}
    for customer in sorted(orders):
        for bread in orders[customer]:
            names = table.setdefault(bread, [])
            if customer not in names:
                names.append(customer)
    return table


def bake_plan(orders, tray_size, start=6):
    """
    Every kind of bread is baked on its own trays of `tray_size` loaves; one tray takes one hour. The
    kinds with the most loaves are baked first, equal ones by name. Return a list of
    (hour, kind, loaves) rows beginning with hour `start`.

    >>> bake_plan({"rye": 5, "oat": 2}, 4)
    [(6, 'rye', 4), (7, 'rye', 1), (8, 'oat', 2)]
    """
    rows = []
    hour = start
    for kind, number in sorted(orders.items(), key=lambda kv: (-kv[1], kv[0])):
        while number > 0:
            loaves = min(number, tray_size)
            rows.append((hour, kind, loaves))
            number -= loaves
            hour += 1
    return rows


def enough_flour(orders, recipes, stock):
    """
    `orders`: bread -> loaves, `recipes`: bread -> {ingredient: grams for one loaf},
    `stock`: ingredient -> grams. Return True if the stock suffices for everything.
    A bread without a recipe cannot be baked, so the answer is False then.

    enough_flour({"rye": 2}, {"rye": {"flour": 300}}, {"flour": 600}) -> True
    enough_flour({"cake": 1}, {}, {"flour": 600}) -> False
    """
    need = {}
    for bread, loaves in orders.items():
        if bread not in recipes:
            return False
        for what, grams in recipes[bread].items():
            need[what] = need.get(what, 0) + grams * loaves
    return all(stock.get(what, 0) >= grams for what, grams in need.items())


def leftover_price(leftovers, prices, hour):
    """
    Leftover loaves are sold for the full price before 16 o'clock, for half of it (rounded down) from
    16 o'clock on, and from 18 o'clock on every loaf costs 1. Return the money for all leftovers.
    A loaf without a price costs 2 at any time.

    >>> leftover_price({"rye": 2, "mix": 1}, {"rye": 5}, 17)
    6
    """
    money = 0
    for kind, number in leftovers.items():
        if kind not in prices:
            price = 2
        elif hour >= 18:
            price = 1
        else:
            price = prices[kind] if hour < 16 else prices[kind] // 2
        money += price * number
    return money
