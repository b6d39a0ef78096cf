import math
from typing import Dict, List, Optional


def scale(recipe: Dict[str, float], serves: int, guests: int) -> Dict[str, float]:
    """
    A recipe is made for `serves` people. Return the amounts for the guests,
    rounded to one place. Eggs (the key "eggs") cannot be divided: they are
    rounded up to a whole number.

    >>> scale({'flour': 250, 'eggs': 3}, 4, 6)
    {'flour': 375.0, 'eggs': 5}
    """
    result = {}
    for name, amount in recipe.items():
        new = amount * guests / serves
        if name == 'eggs':
            result[name] = math.ceil(new)
        else:
            result[name] = round(new, 1)
    return result


def how_many_batches(recipe, pantry):
    """
    Given what one batch of cookies needs and what is in the pantry, return how
    many full batches can be baked. What is not in the pantry counts as 0.

    Examples:
    how_many_batches({'flour': 200, 'butter': 100}, {'flour': 900, 'butter': 350}) == 3
    how_many_batches({'flour': 200, 'oats': 50}, {'flour': 900}) == 0
    """
    best = None
    for name, need in recipe.items():
        can = pantry.get(name, 0) // need
        if best is None or can < best:
            best = can
    return best if best is not None else 0


def shopping(recipes: List[Dict[str, int]], pantry: Dict[str, int]) -> Dict[str, int]:
    """
    Several recipes shall be cooked. Add up what they need and return what must
    be bought because the pantry does not hold enough of it, sorted by name.

    >>> shopping([{'rice': 200, 'oil': 10}, {'rice': 150}], {'rice': 300, 'oil': 50})
    {'rice': 50}
    """
    need: Dict[str, int] = {}
    for recipe in recipes:
        for name in recipe:
            need[name] = need.get(name, 0) + recipe[name]
    buy = {}
    for name in sorted(need):
        missing = need[name] - pantry.get(name, 0)
        if missing > 0:
            buy[name] = missing
    return buy


def read_amount(text: str) -> Optional[float]:
    """
    Read an amount as it is written in cook books: "2", "1/2", or "1 1/2". For
    anything else return None.

    read_amount('2') -> 2.0
    read_amount('1/4') -> 0.25
    read_amount('1 1/2') -> 1.5
    read_amount('a pinch') -> None
    """
    total = 0.0
    for part in text.split():
        if part.isdigit():
            total += int(part)
        elif part.count('/') == 1:
            a, b = part.split('/')
            if not a.isdigit() or not b.isdigit() or int(b) == 0:
                return None
            total += int(a) / int(b)
        else:
            return None
    return total


def oven_order(dishes):
    """
    Dishes are (name, minutes in the oven), and all of them shall be ready at
    the same minute. Return at which minute each one goes into the oven, as
    (minute, name) in order of time; the slowest dish goes in at minute 0.

    >>> oven_order([('pie', 40), ('rolls', 15), ('roast', 90)])
    [(0, 'roast'), (50, 'pie'), (75, 'rolls')]
    """
    if not dishes:
        return []
    longest = max(m for _, m in dishes)
    res = []
    for name, m in dishes:
        res.append((longest - m, name))
    res.sort()
    return res


def can_eat(dish, allergies):
    """Check that none of the words of the ingredients is on the list of allergies; capital
    letters do not matter.

    >>> can_eat(['Peanut oil', 'rice'], ['peanut'])
    False
    """
    bad = [a.lower() for a in allergies]
    for ingredient in dish:
        for word in ingredient.lower().split():
            if word in bad:
                return False
    return True


def jars(ml, sizes):
    # fill jam into jars, always the biggest size that gets full; returns the jars and the rest
    used = []
    for size in sorted(sizes, reverse=True):
        while ml >= size:
            used.append(size)
            ml -= size
    return used, ml
