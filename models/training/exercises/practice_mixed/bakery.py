def rolls_left_loop(baked, orders):
    """
    Orders are served one after the other; an order which is larger than what is left is not served at all.
    Return how many rolls are left in the end.

    >>> rolls_left_loop(20, [8, 15, 5])
    7
    """
    left = baked
    for order in orders:
        if order <= left:
            left -= order
    return left


def rolls_left(baked, orders):
    """The same with recursion: serve or skip the first order, then go on with the others.

    >>> rolls_left(20, [8, 15, 5])
    7
    """
    if not orders:
        return baked
    first, others = orders[0], orders[1:]
    if first <= baked:
        return rolls_left(baked - first, others)
    return rolls_left(baked, others)


def price_tags_loop(prices):
    """
    Turn prices in cents into texts such as "2.05 EUR". Prices of zero or below are left out.

    >>> price_tags_loop([205, 0, 90])
    ['2.05 EUR', '0.90 EUR']
    """
    tags = []
    for cents in prices:
        if cents <= 0:
            continue
        euros = cents // 100
        rest = cents % 100
        tags.append(f"{euros}.{rest:02d} EUR")
    return tags


def price_tags(prices):
    """The same as a comprehension.

    >>> price_tags([205, 0, 90])
    ['2.05 EUR', '0.90 EUR']
    """
    return [f"{cents / 100:.2f} EUR" for cents in prices if cents > 0]


def shopping_list_loop(recipe, cakes, pantry):
    """
    recipe maps things to the grams for one cake, pantry to the grams at home. Return what must be bought
    for a number of cakes, without the things of which there is enough.

    >>> shopping_list_loop({"flour": 300, "salt": 2}, 3, {"flour": 500, "salt": 100})
    {'flour': 400}
    """
    to_buy = {}
    for thing, grams in recipe.items():
        missing = grams * cakes - pantry.get(thing, 0)
        if missing > 0:
            to_buy[thing] = missing
    return to_buy


def shopping_list(recipe, cakes, pantry):
    """The same in two steps with comprehensions.

    >>> shopping_list({"flour": 300, "eggs": 4}, 2, {"flour": 500})
    {'flour': 100, 'eggs': 8}
    """
    missing = {thing: grams * cakes - pantry.get(thing, 0) for thing, grams in recipe.items()}
    return {thing: grams for thing, grams in missing.items() if grams > 0}


def oven_is_ready_loop(readings, wanted):
    """
    The oven is ready if the last three readings differ from the wanted temperature by at most 5 degrees.

    >>> oven_is_ready_loop([100, 221, 218, 220], 220)
    True
    >>> oven_is_ready_loop([221, 218], 220)
    False
    """
    if len(readings) < 3:
        return False
    for reading in readings[-3:]:
        if abs(reading - wanted) > 5:
            return False
    return True


def oven_is_ready(readings, wanted):
    """The same with all().

    >>> oven_is_ready([220, 218, 231], 220)
    False
    """
    return len(readings) >= 3 and all(abs(r - wanted) <= 5 for r in readings[-3:])


def trays_and_rest_loop(pieces, per_tray):
    """
    Full trays and the pieces on the last one, by taking away tray after tray.

    >>> trays_and_rest_loop(50, 24)
    (2, 2)
    """
    trays = 0
    while pieces >= per_tray:
        pieces -= per_tray
        trays += 1
    return trays, pieces


def trays_and_rest(pieces, per_tray):
    # the same, calculated
    trays, rest = divmod(pieces, per_tray)
    return trays, rest
