def read_amount(text: str) -> float:
    """
    Read the amount at the beginning of a recipe line: a whole number ("2"), a fraction ("3/4"), or both
    ("1 1/2"). Other words follow. Without any amount the result is 1.0.

    >>> read_amount("1 1/2 cups flour")
    1.5
    >>> read_amount("3/4 l milk")
    0.75
    >>> read_amount("onion")
    1.0
    """
    total = 0.0
    found = False
    for word in text.split():
        if word.isdigit():
            total += int(word)
            found = True
        elif "/" in word and word.replace("/", "").isdigit():
            top, bottom = word.split("/")
            total += int(top) / int(bottom)
            found = True
        else:
            break
    return total if found else 1.0


def write_amount(quarters: int) -> str:
    """
    Write a number of quarters as cooks do: 6 is "1 1/2", 3 is "3/4", 8 is "2". Zero or less is "none".

    >>> [write_amount(q) for q in (6, 3, 8, 0)]
    ['1 1/2', '3/4', '2', 'none']
    """
    if quarters <= 0:
        return "none"
    whole, rest = divmod(quarters, 4)
    names = ["", "1/4", "1/2", "3/4"]
    if rest == 0:
        return str(whole)
    if whole == 0:
        return names[rest]
    return str(whole) + " " + names[rest]


def scale_line(line: str, factor: int) -> str:
    """
    Multiply every whole number in a recipe line by a factor; everything else stays.

    >>> scale_line("200g butter and 3 eggs", 2)
    '400g butter and 6 eggs'
    """
    out = ""
    number = ""
    for ch in line + "\n":
        if ch.isdigit():
            number += ch
            continue
        if number:
            out += str(int(number) * factor)
            number = ""
        out += ch
    return out[:-1]


def plural(amount: int, noun: str) -> str:
    """
    Join an amount and a noun. For other amounts than 1 the noun gets an "s", or "es" after
    "s", "x", "ch" and "sh", and a "y" after a consonant becomes "ies".

    >>> plural(1, "egg"), plural(2, "radish"), plural(3, "cherry")
    ('1 egg', '2 radishes', '3 cherries')
    """
    if amount == 1:
        return "1 " + noun
    if noun.endswith(("s", "x", "ch", "sh")):
        noun += "es"
    elif noun.endswith("y") and len(noun) > 1 and noun[-2] not in "aeiou":
        noun = noun[:-1] + "ies"
    else:
        noun += "s"
    return str(amount) + " " + noun


def shopping_text(items: list, limit: int) -> str:
    """
    Make a short note of the things to buy: at most `limit` names, the shortest ones first, joined by " + ",
    and "..." at the end if some names had to be left out.

    >>> shopping_text(["butter", "oil", "salt"], 2)
    'oil + salt ...'
    >>> shopping_text(["milk"], 3)
    'milk'
    >>> shopping_text([], 3)
    'nothing'
    """
    if not items:
        return "nothing"
    names = sorted(items, key=len)
    note = " + ".join(names[:limit])
    return note if len(names) <= limit else note + " ..."


def has_allergen(recipe: str, allergens: set) -> bool:
    """Check if one of the words of a recipe, without the marks beside it, is among the allergens."""
    words = [w.strip(".,;:()").lower() for w in recipe.split()]
    return any(w in allergens for w in words)
