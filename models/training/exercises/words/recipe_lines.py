from typing import Dict, List, Tuple


def parse_ingredient(line: str) -> Tuple[float, str, str]:
    """Split '2.5 dl milk' into amount, unit and name; the name may have several words.

    >>> parse_ingredient("2.5 dl oat milk")
    (2.5, 'dl', 'oat milk')
    """
    parts = line.split()
    return float(parts[0]), parts[1], " ".join(parts[2:])


def scale_line(line: str, factor: int) -> str:
    """Multiply the whole number at the front of a recipe line.

    >>> scale_line("3 eggs", 2)
    '6 eggs'
    >>> scale_line("salt", 2)
    'salt'
    """
    words = line.split(" ")
    if words[0].isdigit():
        words[0] = str(int(words[0]) * factor)
    return " ".join(words)


def shopping_list(recipes: List[Dict[str, int]]) -> List[str]:
    """Add up the ingredients of several recipes and list them by name.

    >>> shopping_list([{"egg": 2, "milk": 1}, {"egg": 3}])
    ['egg: 5', 'milk: 1']
    """
    total = {}
    for recipe in recipes:
        for name, amount in recipe.items():
            total[name] = total.get(name, 0) + amount
    return [name + ": " + str(total[name]) for name in sorted(total)]


def missing_from_pantry(needed, pantry):
    """Ingredients that are needed but not in the pantry, in the order of the recipe.

    >>> missing_from_pantry(["flour", "Egg", "salt"], ["salt", "egg"])
    ['flour']
    """
    have = [p.lower() for p in pantry]
    missing = []
    for item in needed:
        if item.lower() not in have:
            missing.append(item)
    return missing


def to_grams(text: str) -> int:
    """Convert '2 kg', '500 g' or '3 hg' to grams; another unit is an error.

    >>> to_grams("2 kg")
    2000
    >>> to_grams("500 g")
    500
    """
    number, unit = text.split()
    value = int(number)
    if unit == "kg":
        return value * 1000
    elif unit == "hg":
        return value * 100
    elif unit == "g":
        return value
    else:
        raise ValueError("unknown unit " + unit)


def parse_fraction(text: str) -> float:
    """Read amounts like '1 1/2', '3/4' and '2'.

    >>> parse_fraction("1 1/2")
    1.5
    >>> parse_fraction("3/4")
    0.75
    """
    total = 0.0
    for part in text.split():
        if "/" in part:
            top, bottom = part.split("/")
            total += int(top) / int(bottom)
        else:
            total += int(part)
    return total


def step_with_longest_wait(steps):
    """From steps like 'bake:40' return the name of the one that takes longest.

    >>> step_with_longest_wait(["mix:5", "bake:40", "cool:15"])
    'bake'
    """
    return max(steps, key=lambda s: int(s.split(":")[1])).split(":")[0]


def safe_for(recipes: Dict[str, List[str]], allergy: str) -> List[str]:
    """Names of the dishes without a certain ingredient."""
    result = []
    for dish, ingredients in recipes.items():
        if allergy not in ingredients:
            result.append(dish)
    return result


def plural(amount, noun):
    # '1 egg', '2 eggs', '3 berries'
    if amount == 1:
        return "1 " + noun
    if noun.endswith("y"):
        return str(amount) + " " + noun[:-1] + "ies"
    return str(amount) + " " + noun + "s"
