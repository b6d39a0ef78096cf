def mix_strength(parts):
    """
    parts is a list of (litres, percent) of solutions that are poured together. Return the percent of the
    mixture, two places. Nothing poured: 0.0.

    >>> mix_strength([(1, 10), (3, 30)])
    25.0
    >>> mix_strength([])
    0.0
    """
    litres = sum(l for l, _ in parts)
    if litres == 0:
        return 0.0
    pure = 0
    for l, p in parts:
        pure += l * p
    return round(pure / litres, 2)


def water_to_add(litres, percent, wanted):
    """How much water thins a solution down to the wanted percent? Thinning can not make it stronger:
    return None then. Two places.

    >>> water_to_add(2, 30, 10)
    4.0
    >>> water_to_add(2, 10, 30) is None
    True
    """
    if wanted > percent:
        return None
    if wanted == percent:
        return 0.0
    if wanted <= 0:
        return None
    return round(litres * percent / wanted - litres, 2)


def two_solutions(strong, weak, wanted, litres):
    """Return (litres of strong, litres of weak) which give `litres` of the wanted percent, or None if the
    wanted percent is not between the two.

    >>> two_solutions(40, 10, 20, 3)
    (1.0, 2.0)
    >>> two_solutions(40, 10, 50, 3) is None
    True
    """
    if weak > strong:
        swapped = two_solutions(weak, strong, wanted, litres)
        return swapped if swapped is None else swapped[::-1]
    if not weak <= wanted <= strong:
        return None
    if strong == weak:
        return (float(litres), 0.0)
    a = litres * (wanted - weak) / (strong - weak)
    return (a, litres - a)


def repeat_dilution(percent, share, times):
    """A share of a full pot (0 to 1) is poured away and replaced by water, `times` times.
    List the percent after each time, one place.

    >>> repeat_dilution(80, 0.5, 3)
    [40.0, 20.0, 10.0]
    """
    out = []
    for _ in range(times):
        percent = percent * (1 - share)
        out.append(round(percent, 1))
    return out


def parts_to_ml(recipe, total):
    """recipe is a text such as "2:1:1", total the millilitres wanted. Return whole millilitres for each
    part; what is missing by cutting off goes to the first part.

    >>> parts_to_ml("2:1:1", 1000)
    [500, 250, 250]
    >>> parts_to_ml("1:1:1", 100)
    [34, 33, 33]
    """
    parts = [int(p) for p in recipe.split(":")]
    whole = sum(parts)
    if whole == 0:
        return [0] * len(parts)
    ml = [total * p // whole for p in parts]
    ml[0] += total - sum(ml)
    return ml


def short_of(stock, recipe, batches):
    """Which colours are short for that many batches? Return a dict colour -> missing amount.

    >>> short_of({"red": 5, "blue": 1}, {"red": 2, "blue": 1, "white": 3}, 2)
    {'blue': 1, 'white': 6}
    """
    missing = {}
    for colour, amount in recipe.items():
        need = amount * batches
        have = stock.get(colour, 0)
        if have < need:
            missing[colour] = need - have
    return missing


def simplify_ratio(numbers):
    # [20, 30, 50] -> "2:3:5"; tried from the largest divisor down
    if not any(numbers):
        return ":".join(str(n) for n in numbers)
    for d in range(max(numbers), 0, -1):
        if all(n % d == 0 for n in numbers):
            return ":".join(str(n // d) for n in numbers)


def is_safe_mix(names, forbidden):
    """forbidden is a list of pairs that must not come together.

    >>> is_safe_mix(["acid", "water"], [("acid", "base")])
    True
    >>> is_safe_mix(["base", "acid"], [("acid", "base")])
    False
    """
    have = set(names)
    return not any(a in have and b in have for a, b in forbidden)
