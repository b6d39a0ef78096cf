def scale(recipe, persons, wanted):
    """
    Given a recipe (ingredient -> amount) for `persons` people, return the recipe for `wanted` people.
    Amounts may be numbers, texts ("a pinch") or None; only numbers are scaled. Results that are whole
    become int, others are rounded to 2 places.

    >>> scale({"flour": 300, "salt": "a pinch", "egg": 1}, 4, 6)
    {'flour': 450, 'salt': 'a pinch', 'egg': 1.5}
    """
    if persons <= 0:
        raise ValueError("a recipe needs at least one person")
    result = {}
    for name, amount in recipe.items():
        if isinstance(amount, (int, float)) and not isinstance(amount, bool):
            value = amount * wanted / persons
            result[name] = int(value) if value == int(value) else round(value, 2)
        else:
            result[name] = amount
    return result


def add_recipes(recipes):
    """
    Add up the ingredients of several recipes for the market. An ingredient whose amounts are not all
    numbers is listed with the amount "?". The keys are sorted.

    Example:
    add_recipes([{"oil": 2, "rice": 1}, {"oil": "some"}]) => {"oil": "?", "rice": 1}
    """
    total = {}
    for recipe in recipes:
        for name, amount in recipe.items():
            if isinstance(amount, str) or total.get(name) == "?":
                total[name] = "?"
            else:
                total[name] = total.get(name, 0) + amount
    return {name: total[name] for name in sorted(total)}


def substitute(recipe, swaps):
    """
    `swaps` maps an ingredient to (other ingredient, factor). Return a new recipe in which the
    ingredients are exchanged, amounts multiplied by the factor. If the new one is in the recipe
    anyway, the amounts are added.

    >>> substitute({"butter": 100, "oil": 10}, {"butter": ("oil", 0.5)})
    {'oil': 60.0}
    """
    new = {}
    for name, amount in recipe.items():
        if name in swaps:
            name, factor = swaps[name]
            amount = amount * factor
        new[name] = new.get(name, 0) + amount
    return new


def how_many_batches(recipe, stock):
    """
    How many times can the recipe be made from the stock? An empty recipe can be made 0 times.

    how_many_batches({"egg": 2, "milk": 3}, {"egg": 9, "milk": 6, "tea": 1}) -> 2
    """
    if not recipe:
        return 0
    best = None
    for name, amount in recipe.items():
        times = stock.get(name, 0) // amount
        if best is None or times < best:
            best = times
    return best


def suits_guest(recipe, guest, contains):
    """
    `contains` maps an ingredient to the set of things it is made of ("bread": {"wheat", "yeast"}). A
    guest is the set of things he or she must not eat. Check that neither an ingredient itself nor
    anything in it is forbidden.

    suits_guest(["bread"], {"yeast"}, {"bread": {"wheat", "yeast"}}) -> False
    """
    for name in recipe:
        if name in guest:
            return False
        if contains.get(name, set()) & guest:
            return False
    return True


def menu_for_all(recipes, guests, contains):
    """Return the sorted names of the recipes (name -> ingredients) that suit each of the guests."""
    return sorted(r for r in recipes if all(suits_guest(recipes[r], g, contains) for g in guests))
