from typing import Dict, List, Optional, Tuple


def parse_amount(text: str) -> Optional[Tuple[float, str]]:
    """Split an amount such as "250 g" or "1/2 cup" into the number and the unit; None if it has not
    two parts.

    >>> parse_amount("1/2 cup")
    (0.5, 'cup')
    >>> parse_amount("salt") is None
    True
    """
    parts = text.split()
    if len(parts) != 2:
        return None
    number, unit = parts
    if "/" in number:
        top, bottom = number.split("/")
        return int(top) / int(bottom), unit
    return float(number), unit


def scale(recipe: Dict[str, str], factor: float) -> Dict[str, str]:
    """Multiply all amounts of a recipe. What has no amount stays as it is.

    >>> scale({"flour": "250 g", "milk": "1/2 l", "salt": "some"}, 2)
    {'flour': '500 g', 'milk': '1 l', 'salt': 'some'}
    """
    scaled = {}
    for thing, amount in recipe.items():
        parsed = parse_amount(amount)
        if parsed is None:
            scaled[thing] = amount
        else:
            number, unit = parsed
            scaled[thing] = f"{number * factor:g} {unit}"
    return scaled


def total_of_unit(recipe: Dict[str, str], unit: str) -> float:
    """The sum of all amounts with the given unit.

    >>> total_of_unit({"flour": "250 g", "sugar": "80 g", "milk": "1/2 l"}, "g")
    330.0
    """
    total = 0.0
    for amount in recipe.values():
        parsed = parse_amount(amount)
        if parsed is not None and parsed[1] == unit:
            total += parsed[0]
    return total


def steps_text(steps: List[str]) -> str:
    """Write steps as "1) Mix. 2) Bake.": numbered, with a capital and a point at the end (but not two).

    >>> steps_text(["mix", "bake."])
    '1) Mix. 2) Bake.'
    """
    written = []
    for number, step in enumerate(steps, 1):
        sentence = step[0].upper() + step[1:]
        if not sentence.endswith("."):
            sentence += "."
        written.append(f"{number}) {sentence}")
    return " ".join(written)


def can_cook(recipe: List[str], kitchen: List[str], swaps: Dict[str, str]) -> bool:
    """Is everything of the recipe in the kitchen, or at least the thing by which it can be replaced?

    >>> can_cook(["butter", "eggs"], ["oil", "eggs"], {"butter": "oil"})
    True
    """
    for thing in recipe:
        if thing in kitchen:
            continue
        if swaps.get(thing) not in kitchen:
            return False
    return True


def fastest_and_slowest(times: Dict[str, List[int]]) -> Tuple[str, str]:
    """Each dish has the minutes of its steps; compare the dishes by their sums.

    >>> fastest_and_slowest({"soup": [10, 30], "salad": [8], "roast": [20, 90]})
    ('salad', 'roast')
    """
    order = sorted(times, key=lambda dish: sum(times[dish]))
    return order[0], order[-1]


def all_parts(dish: str, made_of: Dict[str, List[str]]) -> List[str]:
    """The things to buy for a dish: what is made of other things is replaced by them, and so on.

    >>> all_parts("pie", {"pie": ["dough", "apples"], "dough": ["flour", "butter"]})
    ['flour', 'butter', 'apples']
    """
    if dish not in made_of:
        return [dish]
    parts = []
    for part in made_of[dish]:
        parts.extend(all_parts(part, made_of))
    return parts
