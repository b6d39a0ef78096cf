from typing import Dict, List, Tuple


def restock(pantry: Dict[str, int], wanted: Dict[str, int]) -> Dict[str, int]:
    """
    Given the amounts in the pantry and the amounts we want to have, return a dictionary with the
    amounts that must be bought. Things of which there is already enough do not appear in the result.

    >>> restock({"rice": 2, "salt": 1}, {"rice": 5, "salt": 1, "oil": 2})
    {'rice': 3, 'oil': 2}
    >>> restock({"rice": 2}, {})
    {}
    """
    buy = {}
    for name, amount in wanted.items():
        have = pantry.get(name, 0)
        if have < amount:
            buy[name] = amount - have
    return buy


def by_first_letter(names: List[str]) -> Dict[str, List[str]]:
    """
    Group the names by their first letter in upper case. The groups keep the order of the names, and the
    same name is put only once into its group. Empty names are skipped.

    Example:
    by_first_letter(["oil", "Oats", "salt", "oil", ""]) == {"O": ["oil", "Oats"], "S": ["salt"]}
    """
    groups = {}
    for name in names:
        if not name:
            continue
        letter = name[0].upper()
        if letter not in groups:
            groups[letter] = []
        if name not in groups[letter]:
            groups[letter].append(name)
    return groups


def scarce(pantry: Dict[str, int], k: int) -> List[str]:
    """
    Return the k things of which we have the least, the scarcest first; things with the same amount
    are ordered alphabetically. If there are fewer than k things, return them all.

    scarce({"rice": 4, "oil": 1, "jam": 1, "tea": 2}, 3) == ["jam", "oil", "tea"]
    scarce({}, 2) == []
    """
    names = sorted(pantry, key=lambda name: (pantry[name], name))
    return names[:k]


def merge_shelves(a: Dict[str, int], b: Dict[str, int]) -> Dict[str, int]:
    """
    Merge two shelves into one: amounts of the same thing are added. If the sum is zero or negative
    the thing is left out. The keys of the result are in alphabetical order.

    >>> merge_shelves({"tea": 2, "jam": 1}, {"jam": -1, "egg": 6})
    {'egg': 6, 'tea': 2}
    """
    merged = {}
    for name in sorted(set(a) | set(b)):
        amount = a.get(name, 0) + b.get(name, 0)
        if amount > 0:
            merged[name] = amount
    return merged


def can_cook(pantry: Dict[str, int], recipe: Dict[str, int]) -> Tuple[bool, List[str]]:
    """
    Check if a recipe can be cooked with what is in the pantry. Return a tuple: first True or False,
    then the sorted list of the ingredients that are missing or of which there is not enough.

    can_cook({"egg": 3, "milk": 1}, {"egg": 2}) == (True, [])
    can_cook({"egg": 1}, {"milk": 1, "egg": 2}) == (False, ["egg", "milk"])
    """
    missing = []
    for name in recipe:
        if pantry.get(name, 0) < recipe[name]:
            missing.append(name)
    missing.sort()
    return len(missing) == 0, missing


def eat_days(pantry: Dict[str, int], menu: List[str]) -> int:
    """
    Every day one unit of the day's food in the menu is eaten. Return the number of days that go
    well before for the first time a food is not there. The given dictionary must not be changed.

    eat_days({"rice": 1, "bean": 2}, ["bean", "rice", "bean", "rice"]) == 3
    eat_days({"rice": 1}, []) == 0
    """
    left = dict(pantry)
    for day in range(len(menu)):
        food = menu[day]
        if left.get(food, 0) == 0:
            return day
        left[food] -= 1
    return len(menu)
