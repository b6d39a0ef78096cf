from typing import List


def number_recipe(steps: list, prefix: str = "") -> List[str]:
    """
    A recipe is a list of steps. A step is a string or again a list of steps (a part of
    the recipe such as the dough). Return all the strings in reading order, each with its
    number in front; the steps of a part get the number of the part and a dot.

    >>> number_recipe(["wash", ["sift", "stir"], "bake"])
    ['1 wash', '2.1 sift', '2.2 stir', '3 bake']
    """
    result = []
    for i, step in enumerate(steps, 1):
        number = prefix + str(i)
        if isinstance(step, list):
            result.extend(number_recipe(step, number + "."))
        else:
            result.append(number + " " + step)
    return result


def steps_at_level(steps, level):
    """
    Count the plain steps that lie exactly `level` lists deep. The outermost list is
    level 1.

    steps_at_level(["a", ["b", "c", ["d"]]], 2) == 2
    steps_at_level([], 1) == 0
    """
    cnt = 0
    for x in steps:
        if isinstance(x, list):
            if level > 1:
                cnt += steps_at_level(x, level - 1)
        elif level == 1:
            cnt += 1
    return cnt


def raw_amounts(dish: str, amount: int, book: dict) -> dict:
    """
    `book` maps a dish to what one unit of it is made of, e.g.
    {"cake": {"dough": 2, "cream": 1}, "dough": {"flour": 3, "egg": 1}}.
    Things that are not in the book are raw ingredients. Return a dict with the raw
    ingredients that are needed for `amount` units of the dish.

    >>> b = {"cake": {"dough": 2, "cream": 1}, "dough": {"flour": 3, "egg": 1}}
    >>> raw_amounts("cake", 2, b) == {"flour": 12, "egg": 4, "cream": 2}
    True
    >>> raw_amounts("egg", 5, b)
    {'egg': 5}
    """
    need = {}

    def walk(thing, n):
        if thing not in book:
            need[thing] = need.get(thing, 0) + n
            return
        for part, per_unit in book[thing].items():
            walk(part, n * per_unit)

    walk(dish, amount)
    return need


def cut_dough(length, smallest):
    """
    A roll of dough is cut in the middle (the left part gets the smaller half if the
    length is odd), and each part again, as long as both halves would be at least
    `smallest` long. Return the lengths of the pieces from left to right.

    Example: cut_dough(11, 2) == [2, 3, 3, 3]
    """
    half = length // 2
    if half < smallest:
        return [length]
    return cut_dough(half, smallest) + cut_dough(length - half, smallest)


def layer_cake(layers: list[str], height: int) -> list[str]:
    """
    Return all the cakes of the given height in which no layer lies on the same kind of
    layer. A cake is a string of layer letters read from the bottom to the top, and the
    cakes come in the order in which they are built.

    >>> layer_cake(["c", "n"], 3)
    ['cnc', 'ncn']
    >>> layer_cake(["c"], 2)
    []
    """
    cakes = []

    def build(cake):
        if len(cake) == height:
            cakes.append(cake)
            return
        for layer in layers:
            if not cake.endswith(layer):
                build(cake + layer)

    build("")
    return cakes


def pour_back(n):
    """
    A cook pours n ladles of soup into a pot: an even amount is halved and both halves
    are tasted in the same way, an odd amount greater than 1 loses one ladle. One ladle
    is one taste. Return the number of tastes.

    >>> [pour_back(n) for n in (1, 2, 3, 6, 8)]
    [1, 2, 2, 4, 8]
    """
    if n <= 1:
        return n
    if n % 2 == 1:
        return pour_back(n - 1)
    return 2 * pour_back(n // 2)
