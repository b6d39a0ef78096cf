from typing import Dict, List, Set


def cookable(recipes: Dict[str, List[str]], pantry: Set[str]) -> List[str]:
    """Dishes for which every ingredient is at home.

    >>> cookable({"omelette": ["egg", "salt"], "toast": ["bread"]}, {"egg", "salt", "oil"})
    ['omelette']
    """
    dishes = []
    for dish, ingredients in recipes.items():
        if all(item in pantry for item in ingredients):
            dishes.append(dish)
    return dishes


def almost_cookable(recipes: Dict[str, List[str]], pantry: Set[str]) -> Dict[str, str]:
    """Dishes for which exactly one ingredient is missing, with the missing ingredient.

    >>> almost_cookable({"soup": ["leek", "salt"], "pie": ["egg", "lard"]}, {"salt"})
    {'soup': 'leek'}
    """
    result = {}
    for dish in recipes:
        missing = set(recipes[dish]) - pantry
        if len(missing) == 1:
            result[dish] = missing.pop()
    return result


def safe_dishes(recipes: Dict[str, List[str]], allergies: Set[str]) -> List[str]:
    """Dishes without any ingredient the guest must not eat."""
    return [dish for dish, items in recipes.items() if allergies.isdisjoint(items)]


def shopping_list(menu: List[str], recipes: Dict[str, Dict[str, int]]) -> Dict[str, int]:
    """Sum up the ingredients of all dishes on the menu. A dish may be there twice.
    Unknown dishes are skipped.

    >>> shopping_list(["pie", "pie", "tea"], {"pie": {"egg": 2}, "tea": {"water": 1}})
    {'egg': 4, 'water': 1}
    """
    needed: Dict[str, int] = {}
    for dish in menu:
        if dish not in recipes:
            continue
        for item, amount in recipes[dish].items():
            needed[item] = needed.get(item, 0) + amount
    return needed


def most_used_ingredient(recipes: Dict[str, List[str]]) -> str:
    """The ingredient which occurs in the most dishes (the alphabetically first in a tie).

    >>> most_used_ingredient({"a": ["egg", "salt"], "b": ["salt"], "c": ["egg", "salt"]})
    'salt'
    """
    counts: Dict[str, int] = {}
    for items in recipes.values():
        for item in set(items):
            counts[item] = counts.get(item, 0) + 1
    best = ""
    for item in sorted(counts):
        if best == "" or counts[item] > counts[best]:
            best = item
    return best


def replace_ingredient(recipes: Dict[str, List[str]], old: str, new: str) -> Dict[str, List[str]]:
    """Return new recipes in which one ingredient is replaced everywhere.

    >>> replace_ingredient({"soup": ["cream", "leek"]}, "cream", "oat milk")
    {'soup': ['oat milk', 'leek']}
    """
    return {
        dish: [new if item == old else item for item in items]
        for dish, items in recipes.items()
    }


def most_similar(dish: str, recipes: Dict[str, List[str]]) -> str:
    """The other dish that shares the most ingredients with the given one ('' if none shares any).

    >>> most_similar("flan", {"flan": ["egg", "milk"], "cake": ["egg", "milk", "nut"], "ham": ["pork"]})
    'cake'
    """
    own = set(recipes[dish])
    best, most = "", 0
    for other, items in recipes.items():
        if other == dish:
            continue
        shared = len(own & set(items))
        if shared > most:
            best, most = other, shared
    return best
