import math
from typing import Dict, List


def scale_recipe(amounts: Dict[str, int], persons: int, wanted: int) -> Dict[str, int]:
    """
    A recipe for `persons` people is to be cooked for `wanted` people. Return the new amounts.
    They are rounded up to whole numbers, except that amounts above 100 are rounded up to the
    next multiple of 10.

    >>> scale_recipe({'eggs': 3, 'flour': 250}, 4, 6)
    {'eggs': 5, 'flour': 380}
    """
    new = {}
    for name, amount in amounts.items():
        x = math.ceil(amount * wanted / persons)
        if x > 100:
            x = math.ceil(x / 10) * 10
        new[name] = x
    return new


def portions_possible(stock, need):
    """
    Given what is in stock and what one portion needs, return how many full portions can be
    made. A thing that is not in stock counts as 0. If nothing is needed, return 0.

    Examples:
    portions_possible({'rice': 500, 'egg': 5}, {'rice': 80, 'egg': 1}) == 5
    portions_possible({'rice': 500}, {'milk': 10}) == 0
    """
    best = None
    for name in need:
        k = stock.get(name, 0) // need[name]
        if best is None or k < best:
            best = k
    return best if best is not None else 0


def packs_to_buy(grams: int, packs: List[int]) -> List[int]:
    """
    Sugar is sold in packs of several sizes. Take the largest pack as long as the rest is at
    least as large, then cover what is still missing with the smallest single pack that is
    enough for it. Return the packs in the order in which they are taken.

    >>> packs_to_buy(1300, [250, 500, 1000])
    [1000, 500]
    >>> packs_to_buy(2000, [250, 1000])
    [1000, 1000]
    """
    packs = sorted(packs)
    biggest = packs[-1]
    taken = []
    while grams >= biggest:
        taken.append(biggest)
        grams -= biggest
    if grams > 0:
        for p in packs:
            if p >= grams:
                taken.append(p)
                break
    return taken


def spoons(ml):
    """
    Express an amount in millilitres with cups (240), tablespoons (15) and teaspoons (5), using
    as many of the large ones as possible. What is below a teaspoon is left out. Return the
    three numbers as a tuple.

    spoons(280) -> (1, 2, 2)
    spoons(4) -> (0, 0, 0)
    """
    cups = ml // 240
    ml -= cups * 240
    table = ml // 15
    ml -= table * 15
    return cups, table, ml // 5


def oven_plan(dishes, slots):
    """
    Dishes need the given minutes in an oven with a number of slots. The next dish of the list
    is put into the slot that is free first (the one with the smaller index if several are).
    Return the minute at which everything is ready.

    oven_plan([30, 20, 40], 2) # => 60
    oven_plan([], 3) # => 0
    """
    free_at = [0] * slots
    for minutes in dishes:
        i = free_at.index(min(free_at))
        free_at[i] += minutes
    return max(free_at)


def heat_steps(start, target, step):
    # the temperatures shown while an oven heats up in equal steps; the last step can be shorter
    temps = [start]
    while temps[-1] < target:
        temps.append(min(target, temps[-1] + step))
    return temps


def calories_left(limit: int, meals: List[int]) -> int:
    """
    Take the calories of the meals away from the daily limit. A meal that would bring the rest
    below zero is not eaten at all. Return what is left at the end.

    >>> calories_left(2000, [600, 900, 700, 400])
    100
    """
    for m in meals:
        if m <= limit:
            limit -= m
    return limit
