import math
from typing import Dict, List


def scale_recipe(recipe: Dict[str, float], servings: int, wanted: int) -> Dict[str, float]:
    """
    Convert the amounts of a recipe from one number of servings to another.
    >>> scale_recipe({"flour": 300, "milk": 1.5}, 4, 2)
    {'flour': 150.0, 'milk': 0.75}
    """
    return {name: amount * wanted / servings for name, amount in recipe.items()}


def shopping_list(recipe: Dict[str, int], pantry: Dict[str, int]) -> Dict[str, int]:
    """What is still needed, and how much of it, if the pantry is used up first?
    >>> shopping_list({"egg": 4, "sugar": 100}, {"egg": 1, "sugar": 500})
    {'egg': 3}
    """
    needed = {}
    for name, amount in recipe.items():
        missing = amount - pantry.get(name, 0)
        if missing > 0:
            needed[name] = missing
    return needed


def batches(recipe: Dict[str, int], pantry: Dict[str, int]) -> int:
    """ How many times can the recipe be baked with what is in the pantry?
    >>> batches({"flour": 200, "egg": 2}, {"flour": 900, "egg": 7})
    3
    >>> batches({"flour": 200}, {})
    0
    """
    possible = []
    for name in recipe:
        possible.append(pantry.get(name, 0) // recipe[name])
    return min(possible) if possible else 0


def parse_amount(text: str) -> float:
    """
    Read amounts as cooks write them: "2", "1/2" or "1 1/2".
    >>> parse_amount("1 1/2")
    1.5
    >>> parse_amount("3/4")
    0.75
    """
    total = 0.0
    for part in text.split():
        if "/" in part:
            top, bottom = part.split("/")
            total += int(top) / int(bottom)
        else:
            total += float(part)
    return total


def oven_setting(degrees: int) -> str:
    # gas marks simplified: below 150 low, to 180 medium, to 220 hot, then very hot
    if degrees < 150:
        return "low"
    elif degrees <= 180:
        return "medium"
    elif degrees <= 220:
        return "hot"
    else:
        return "very hot"


def allergy_free(dishes: Dict[str, List[str]], avoid: List[str]) -> List[str]:
    """Dishes that contain none of the ingredients to avoid.
    >>> allergy_free({"soup": ["leek", "cream"], "salad": ["leek", "oil"]}, ["cream", "nuts"])
    ['salad']
    """
    result = []
    for dish, ingredients in dishes.items():
        if not any(item in avoid for item in ingredients):
            result.append(dish)
    return result


def pancakes(people, each, per_pan, minutes):
    """Minutes at the stove until everyone had the wanted number of pancakes.
    >>> pancakes(5, 2, 3, 4)
    16
    """
    rounds = math.ceil(people * each / per_pan)
    return rounds * minutes


def start_cooking(steps: List[int], dinner: int) -> List[int]:
    """ Steps last the given minutes one after the other and must end at dinner time
    (in minutes of the day). Return when each step starts.
    >>> start_cooking([10, 30, 5], 1080)
    [1035, 1045, 1075]
    """
    starts = []
    current = dinner
    for i in range(len(steps) - 1, -1, -1):
        current -= steps[i]
        starts.append(current)
    return starts[::-1]


def taste(ingredients):
    """The ingredient that is used most; of equal ones the last in the list."""
    best = None
    for name, grams in ingredients:
        if best is None or grams >= best[1]:
            best = (name, grams)
    return best[0] if best else None
