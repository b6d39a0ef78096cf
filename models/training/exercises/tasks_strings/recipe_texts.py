from typing import List, Tuple


def split_amount(item: str) -> Tuple[int, str, str]:
    """
    An item of a recipe looks like "200 g flour" or "3 eggs". Return a tuple with the
    amount, the unit and the name. The known units are g, kg, ml, l and tsp; if there is
    no known unit, it is the empty string. The name can have more than one word.

    >>> split_amount("200 g brown sugar")
    (200, 'g', 'brown sugar')
    >>> split_amount("3 large eggs")
    (3, '', 'large eggs')
    """
    units = ["g", "kg", "ml", "l", "tsp"]
    words = item.split()
    amount = int(words[0])
    if words[1] in units:
        return (amount, words[1], " ".join(words[2:]))
    return (amount, "", " ".join(words[1:]))


def scale_recipe(text: str, factor: int) -> str:
    """
    Given the text of a recipe, multiply every whole number in it by the factor, but not
    the numbers which are followed by " min" or " degrees".

    Examples:
    >>> scale_recipe("mix 2 eggs and 150 g flour, bake 30 min at 180 degrees", 3)
    'mix 6 eggs and 450 g flour, bake 30 min at 180 degrees'
    """
    out = ""
    i = 0
    while i < len(text):
        if not text[i].isdigit():
            out += text[i]
            i += 1
            continue
        j = i
        while j < len(text) and text[j].isdigit():
            j += 1
        rest = text[j:]
        if rest.startswith(" min") or rest.startswith(" degrees"):
            out += text[i:j]
        else:
            out += str(int(text[i:j]) * factor)
        i = j
    return out


def total_minutes(steps):
    """
    Each step of a recipe may contain times such as "20min" or "1h". Sum up all the times of
    all steps in minutes. Times are separate words.

    total_minutes(["let rest 1h", "bake 35min", "serve"]) == 95
    """
    total = 0
    for step in steps:
        for w in step.split():
            if w.endswith("min") and w[:-3].isdigit():
                total += int(w[:-3])
            elif w.endswith("h") and w[:-1].isdigit():
                total += 60 * int(w[:-1])
    return total


def join_with_and(items: List[str]) -> str:
    """
    Return the items as one text: separated by commas, with " and " before the last one.
    Items that occur again are named only once, at their first place.

    join_with_and(["salt", "oil", "salt", "dill"]) => "salt, oil and dill"
    join_with_and(["salt"]) => "salt"
    join_with_and([]) => "nothing"
    """
    unique = []
    for x in items:
        if x not in unique:
            unique.append(x)
    if len(unique) == 0:
        return "nothing"
    if len(unique) == 1:
        return unique[0]
    return ", ".join(unique[:-1]) + " and " + unique[-1]


def allergy_words(recipe: str, bad: List[str]) -> List[str]:
    """
    Find those words of the list which occur in the recipe, as a whole word or at the start
    of a word ("nut" is found in "nuts" but not in "donut"). Keep the order of the list.

    >>> allergy_words("Chop the nuts, warm the Milk", ["egg", "milk", "nut"])
    ['milk', 'nut']
    """
    words = recipe.lower().replace(",", " ").split()
    found = []
    for b in bad:
        for w in words:
            if w.startswith(b.lower()):
                found.append(b)
                break
    return found
