"""Load, check, scale and store recipes kept as JSON."""

import json
from fractions import Fraction


class BadRecipe(Exception):
    pass


def load_recipe(text):
    """Parse one recipe and check that it has all it needs.

    >>> r = load_recipe('{"title": "Flat bread", "serves": 2, "items": {"flour": [1.5, "cup"]}}')
    >>> r["items"]["flour"]
    (Fraction(3, 2), 'cup')
    >>> load_recipe('{"title": "Air"}')
    Traceback (most recent call last):
        ...
    recipe_json.BadRecipe: no 'serves'
    >>> load_recipe("[1")
    Traceback (most recent call last):
        ...
    recipe_json.BadRecipe: not JSON (line 1)
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadRecipe(f"not JSON (line {error.lineno})") from None
    if not isinstance(data, dict):
        raise BadRecipe("an object is expected")
    for key, kind in (("title", str), ("serves", int), ("items", dict)):
        if key not in data:
            raise BadRecipe(f"no {key!r}")
        if not isinstance(data[key], kind):
            raise BadRecipe(f"{key!r} should be {kind.__name__}")
    if data["serves"] < 1:
        raise BadRecipe("'serves' must be at least 1")
    items = {}
    for name, entry in data["items"].items():
        amount, unit = entry
        items[name.strip().lower()] = (Fraction(str(amount)), unit)
    return {"title": data["title"], "serves": data["serves"], "items": items}


def scale(recipe, guests):
    """A new recipe for another number of guests."""
    if guests < 1:
        raise ValueError("at least one guest")
    factor = Fraction(guests, recipe["serves"])
    items = {}
    for name, (amount, unit) in recipe["items"].items():
        items[name] = (amount * factor, unit)
    return {**recipe, "serves": guests, "items": items}


def mixed(amount):
    """Write a fraction the way cooks do.

    >>> mixed(Fraction(7, 4)), mixed(Fraction(2)), mixed(Fraction(1, 3))
    ('1 3/4', '2', '1/3')
    """
    whole, rest = divmod(amount, 1)
    if rest == 0:
        return str(whole)
    if whole == 0:
        return str(rest)
    return f"{whole} {rest}"


def shopping_list(recipes):
    """Join the items of several recipes.

    Amounts with the same name and unit are added; the list is sorted.

    >>> a = {"items": {"egg": (Fraction(2), "pc"), "milk": (Fraction(1, 2), "l")}}
    >>> b = {"items": {"egg": (Fraction(1), "pc")}}
    >>> shopping_list([a, b])
    ['3 pc egg', '1/2 l milk']
    """
    sums = {}
    for recipe in recipes:
        for name, (amount, unit) in recipe["items"].items():
            key = (name, unit)
            sums[key] = sums.get(key, 0) + amount
    lines = []
    for name, unit in sorted(sums):
        lines.append(f"{mixed(sums[name, unit])} {unit} {name}")
    return lines


class RecipeEncoder(json.JSONEncoder):
    """Writes fractions as plain numbers."""

    def default(self, value):
        if isinstance(value, Fraction):
            return int(value) if value.denominator == 1 else round(float(value), 3)
        return super().default(value)


def dump_recipe(recipe):
    """
    >>> dump_recipe({"serves": 3, "items": {"oil": [Fraction(1, 3), "cup"]}})
    '{"items": {"oil": [0.333, "cup"]}, "serves": 3}'
    """
    return json.dumps(recipe, cls=RecipeEncoder, sort_keys=True)
