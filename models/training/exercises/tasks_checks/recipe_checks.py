from typing import Dict, List, Optional


def missing_step(steps: List[str], ingredients: List[str]) -> Optional[str]:
    """
    Every ingredient should be named in at least one step of the recipe.
    Return the first ingredient that is never named, or None. Case does not matter.

    >>> missing_step(["Melt butter", "Add flour"], ["flour", "Butter"]) is None
    True
    >>> missing_step(["Melt butter"], ["butter", "salt"])
    'salt'
    """
    text = " ".join(steps).lower()
    for item in ingredients:
        if item.lower() not in text:
            return item
    return None


def can_cook(pantry: Dict[str, int], recipe: Dict[str, int], portions: int) -> bool:
    """Is there enough of everything in the pantry for that many portions?

    The recipe holds the amount for one portion. Water always flows from the tap.

    >>> can_cook({"rice": 300}, {"rice": 70, "water": 200}, 4)
    True
    >>> can_cook({"rice": 300}, {"rice": 70, "peas": 20}, 1)
    False
    """
    for item, amount in recipe.items():
        if item == "water":
            continue
        if pantry.get(item, 0) < amount * portions:
            return False
    return True


def amount_error(text: str) -> str:
    """
    An amount is written as number and unit, such as "2.5 dl" or "3 tsp". Units are g, kg, dl, l,
    tsp and tbsp. Return "" for a good amount, otherwise one of the texts "form", "number", "zero"
    and "unit".

    >>> amount_error("2.5 dl")
    ''
    >>> amount_error("two dl")
    'number'
    >>> amount_error("0 g")
    'zero'
    >>> amount_error("3 cups")
    'unit'
    """
    parts = text.split()
    if len(parts) != 2:
        return "form"
    try:
        value = float(parts[0])
    except ValueError:
        return "number"
    if value <= 0:
        return "zero"
    units = ("g", "kg", "dl", "l", "tsp", "tbsp")
    return "" if parts[1] in units else "unit"


def oven_plan_ok(plan: List[tuple]) -> bool:
    """
    You are given (minutes, degrees) phases. The oven heats up by at most 20 degrees a minute
    from one phase to the next, counted over the minutes of the later phase. Cooling is free.
    No phase is hotter than 250 or shorter than a minute.

    oven_plan_ok([(10, 100), (5, 200), (8, 120)]) == True
    oven_plan_ok([(10, 100), (4, 200)]) == False
    """
    if not plan:
        return False
    for i, (minutes, degrees) in enumerate(plan):
        if minutes < 1 or degrees > 250:
            return False
        if i > 0 and degrees - plan[i - 1][1] > 20 * minutes:
            return False
    return True


def dough_verdict(flour, water, salt):
    """Judge a dough by its water share in percent of the flour: under 55 "stiff", up to 70
    "good", above that "wet". More salt than 3 percent, or no flour: "throw away".

    >>> dough_verdict(500, 325, 10)
    'good'
    >>> dough_verdict(500, 400, 20)
    'throw away'
    """
    if flour <= 0 or salt * 100 / flour > 3:
        return "throw away"
    share = water * 100 / flour
    if share < 55:
        return "stiff"
    return "good" if share <= 70 else "wet"


def suits_guest(recipe, avoid):
    # no ingredient may contain a word that the guest avoids
    return not any(word in item for item in recipe for word in avoid)
