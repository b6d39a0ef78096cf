from typing import Dict, List, Optional


def per_hundred(label: str) -> Optional[float]:
    """A label reads "12 g per 40 g", "3,5 g/100 g" or "0.5g / 25g". Return the grams per 100 grams, one
    place. If the text is not like that, or the portion is zero, return None.

    >>> per_hundred("12 g per 40 g"), per_hundred("3,5 g/100 g"), per_hundred("sweet")
    (30.0, 3.5, None)
    """
    text = label.replace("per", "/").replace(",", ".").replace("g", "").replace(" ", "")
    parts = text.split("/")
    if len(parts) != 2:
        return None
    try:
        amount, portion = float(parts[0]), float(parts[1])
    except ValueError:
        return None
    if portion == 0:
        return None
    return round(amount * 100 / portion, 1)


def traffic_light(fat: float, sugar: float) -> str:
    """"red" if one of both is above 17.5, "green" if both are at most 5, else "yellow".

    >>> traffic_light(3, 5), traffic_light(3, 20), traffic_light(10, 1)
    ('green', 'red', 'yellow')
    """
    if max(fat, sugar) > 17.5:
        return "red"
    return "green" if fat <= 5 and sugar <= 5 else "yellow"


def energy(fat: float, carbs: float, protein: float) -> int:
    """Kilocalories: 9 for a gram of fat, 4 for a gram of the others, rounded to the nearest five."""
    total = 9 * fat + 4 * (carbs + protein)
    return round(total / 5) * 5


def meal_over(meal: Dict[str, int], table: Dict[str, float], limit: float) -> List[str]:
    """meal maps a food to grams, table a food to sugar per 100 g. Return the foods, in the order of the
    meal, with which the sugar eaten goes above the limit: the one with which it happens and all after it.

    >>> meal_over({"bread": 100, "jam": 50, "tea": 200}, {"bread": 4, "jam": 60, "tea": 0}, 30)
    ['jam', 'tea']
    """
    eaten = 0.0
    names = list(meal)
    for i, food in enumerate(names):
        eaten += meal[food] * table.get(food, 0) / 100
        if eaten > limit:
            return names[i:]
    return []


def lightest_three(table: Dict[str, float]) -> str:
    """The three foods with least sugar joined by " < ", equal ones in alphabetical order.

    >>> lightest_three({"milk": 5, "egg": 1, "fig": 16, "cress": 1})
    'cress < egg < milk'
    """
    order = sorted(table.items(), key=lambda item: (item[1], item[0]))
    return " < ".join(name for name, _ in order[:3])


def portions(pack: int, portion: int, children: int, adults: int) -> bool:
    """A child eats half a portion, an adult a whole one. Is the pack enough for everybody?

    >>> portions(500, 125, 2, 3), portions(500, 125, 3, 3)
    (True, False)
    """
    need = adults * portion + children * portion / 2
    return need <= pack


def hidden_sugar(ingredients: List[str], words: set) -> int:
    """Ingredients are listed by weight. Return the place (from 1) of the first one with a word for sugar
    in it, 0 for none.

    >>> hidden_sugar(["Oats", "Rice Syrup", "Salt"], {"sugar", "syrup"})
    2
    """
    for place, text in enumerate(ingredients, 1):
        if any(w in words for w in text.lower().split()):
            return place
    return 0


def week_mean(days: List[Optional[float]]) -> Optional[float]:
    # mean of the days that were noted; with fewer than four of them it is not worth a number
    noted = [d for d in days if d is not None]
    if len(noted) < 4:
        return None
    return round(sum(noted) / len(noted), 1)
