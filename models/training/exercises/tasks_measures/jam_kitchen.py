import math


def jars_filled(grams, jars):
    """
    Fill the jam into the jars in the order given (their sizes in grams). A jar is only used if it can
    be filled completely. Return (number of full jars, grams left).

    >>> jars_filled(1000, [450, 450, 200, 100])
    (3, 0)
    >>> jars_filled(90, [450, 100])
    (0, 90)
    """
    if grams <= 0:
        return (0, 0)
    full = 0
    for size in jars:
        if size <= grams:
            grams -= size
            full += 1
    return (full, grams)


def sugar_for(fruit, sourness):
    """Given the grams of fruit and a sourness from 0 to 10, return the grams of sugar:
    half of the fruit, and 5 percent of the fruit more for every point above 4; in steps of 10 g, upward.
    Outside of 0 to 10 raise ValueError.

    >>> sugar_for(1000, 3)
    500
    >>> sugar_for(730, 6)
    440
    """
    if not 0 <= sourness <= 10:
        raise ValueError("sourness")
    percent = 50
    if sourness > 4:
        percent += 5 * (sourness - 4)
    return math.ceil(fruit * percent / 1000) * 10


def reduce_recipe(recipe, limiting, have):
    """
    recipe: dict of ingredient to grams; limiting: name of the ingredient of which only `have` grams are
    there. Return the recipe scaled down to it (one place). If there is enough, return the recipe unchanged.
    An ingredient that the recipe does not know changes nothing either.

    >>> reduce_recipe({"plum": 1000, "sugar": 400}, "plum", 250)
    {'plum': 250.0, 'sugar': 100.0}
    """
    need = recipe.get(limiting)
    if need is None or have >= need:
        return recipe
    factor = have / need
    return {name: round(g * factor, 1) for name, g in recipe.items()}


def boil_minutes(start, target, rate):
    """Count the minutes until jam of `start` grams has boiled down to `target` grams, when each minute
    takes `rate` percent of what is there.

    >>> boil_minutes(1000, 810, 10)
    2
    >>> boil_minutes(500, 600, 10)
    0
    """
    if rate <= 0:
        return None
    minutes = 0
    while start > target + 1e-9:
        start -= start * rate / 100
        minutes += 1
    return minutes


def parse_amount(text):
    """Turn "250 g", "1,5 kg", "0.75kg" or "80" into grams (an int). Text that can not be read gives -1.

    Examples:
    >>> [parse_amount(t) for t in ["250 g", "1,5 kg", "0.75kg", "80", "some"]]
    [250, 1500, 750, 80, -1]
    """
    text = text.strip().lower().replace(",", ".")
    factor = 1
    if text.endswith("kg"):
        factor = 1000
        text = text[:-2]
    elif text.endswith("g"):
        text = text[:-1]
    try:
        return round(float(text) * factor)
    except ValueError:
        return -1


def label_lines(jams):
    # jams: list of (name, year, grams) -> "name 24 (450 g)", heaviest first, then by name
    ordered = sorted(jams, key=lambda j: (-j[2], j[0]))
    return [name + " " + str(year)[-2:] + " (" + str(g) + " g)" for name, year, g in ordered]


def tasting_winner(marks):
    """marks maps a jam to the list of its marks. The best and the worst mark of each jam are struck out
    (with fewer than three marks none), then the highest average wins. None without jams.

    >>> tasting_winner({"plum": [1, 9, 9, 10], "fig": [7, 8, 10, 10], "kiwi": [9]})
    'plum'
    """
    def score(values):
        if len(values) < 3:
            return sum(values) / len(values)
        inner = sorted(values)[1:-1]
        return sum(inner) / len(inner)

    if not marks:
        return None
    best = None
    for name, values in marks.items():
        if best is None or score(values) > score(marks[best]):
            best = name
    return best
