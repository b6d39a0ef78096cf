def best_table(tables: list[tuple[int, int]], guests: int):
    """tables holds (number, seats). The free table with the fewest seats that are enough, the
    smaller number on a tie; None if no table is large enough.

    >>> best_table([(4, 6), (9, 4), (7, 4), (1, 2)], 3)
    7
    >>> best_table([(2, 2)], 5) is None
    True
    """
    best = None
    for number, seats in tables:
        if seats < guests:
            continue
        if best is None or (seats, number) < best:
            best = (seats, number)
    return None if best is None else best[1]


def dish_under_limit(menu: list[tuple[str, int]], limit: int) -> list:
    """Return [name, price, line] of the dearest dish that costs at most the limit, [] if there
    is no such dish. The first line of the menu has the number 1.

    >>> dish_under_limit([('soup', 6), ('fish', 14), ('stew', 9)], 10)
    ['stew', 9, 3]
    >>> dish_under_limit([('fish', 14)], 10)
    []
    """
    found = []
    for line, (name, price) in enumerate(menu, start=1):
        if price > limit:
            continue
        if not found or price > found[1]:
            found = [name, price, line]
    return found


def batch_orders(orders: list[str], size: int) -> list[list[str]]:
    """The kitchen cooks equal dishes together, at most `size` in one batch. Batches are in
    order of the first appearance of the dish.

    >>> batch_orders(['soup', 'stew', 'soup', 'soup'], 2)
    [['soup', 'soup'], ['soup'], ['stew']]
    """
    batches = []
    done = []
    for dish in orders:
        if dish in done:
            continue
        done.append(dish)
        number = orders.count(dish)
        while number > 0:
            batches.append([dish] * min(size, number))
            number -= size
    return batches


def serve_by_course(orders: list[tuple[str, int]]) -> list[str]:
    """Orders are (dish, course). Dishes of the first course come first; inside of a course
    the order stays. Unknown courses (0) are served at the very end.

    >>> serve_by_course([('cake', 3), ('soup', 1), ('tea', 0), ('rice', 2), ('roll', 1)])
    ['soup', 'roll', 'rice', 'cake', 'tea']
    """
    out = []
    highest = max((course for _, course in orders), default=0)
    for course in list(range(1, highest + 1)) + [0]:
        for dish, c in orders:
            if c == course:
                out.append(dish)
    return out


def scale_recipe(recipe: list[tuple[str, float]], persons: int, base: int = 4):
    """Convert the amounts from `base` persons to another number.

    >>> scale_recipe([('flour', 400), ('egg', 2)], 2)
    [('flour', 200.0), ('egg', 1.0)]
    """
    factor = persons / base
    return [(name, amount * factor) for name, amount in recipe]


def missing_ingredients(recipe, pantry):
    """What is lacking, as (name, amount) pairs in recipe order; pantry is a dict.

    >>> missing_ingredients([('flour', 400), ('egg', 2)], {'flour': 250, 'egg': 6})
    [('flour', 150)]
    """
    missing = []
    for name, amount in recipe:
        lack = amount - pantry.get(name, 0)
        if lack > 0:
            missing.append((name, lack))
    return missing


def oven_schedule(times: list[int], start: int) -> list[tuple[int, int]]:
    """One dish after the other: (in, out) minutes for each one.

    >>> oven_schedule([20, 45], 600)
    [(600, 620), (620, 665)]
    """
    plan = []
    clock = start
    for t in times:
        plan.append((clock, clock + t))
        clock += t
    return plan
