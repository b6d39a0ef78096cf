from typing import Dict, List, Optional


def trays_for(orders: List[int], tray: int) -> int:
    """Every order is baked on its own trays; a tray that is less than half full is
    shared with one other such tray. Return the number of trays.

    >>> trays_for([12, 5, 4], 12)
    2
    >>> trays_for([13, 24], 12)
    4
    """
    full = 0
    small = 0
    for order in orders:
        full += order // tray
        rest = order % tray
        if rest == 0:
            continue
        if rest * 2 < tray:
            small += 1
        else:
            full += 1
    return full + (small + 1) // 2


def batches_possible(stock: Dict[str, int], recipe: Dict[str, int]) -> int:
    """How many times can the recipe be made from the stock?

    >>> batches_possible({'flour': 900, 'eggs': 5}, {'flour': 250, 'eggs': 2})
    2
    >>> batches_possible({'flour': 900}, {'yeast': 1})
    0
    """
    batches = None
    for name, amount in recipe.items():
        possible = stock.get(name, 0) // amount
        if batches is None or possible < batches:
            batches = possible
    return batches or 0


def cut_cake_evenly(length: int, guests: int) -> List[int]:
    """Cut a cake of whole centimetres into pieces that differ by at most 1 cm, the
    larger ones first.

    >>> cut_cake_evenly(17, 5)
    [4, 4, 3, 3, 3]
    """
    size, rest = divmod(length, guests)
    pieces = []
    for g in range(guests):
        pieces.append(size + 1 if g < rest else size)
    return pieces


def dough_after_folds(folds, layers=1):
    """Each fold triples the layers, but two outer layers that touch melt together: for a
    fold of n layers there are 3 * n - 2 afterwards.

    >>> dough_after_folds(3, 3)
    55
    """
    for _ in range(folds):
        layers = 3 * layers - 2
    return layers


def sell_in_order(loaves: List[int], wishes: List[int]) -> List[Optional[int]]:
    """Every customer wants a loaf of at least some weight and gets the lightest one
    that suffices, or None.

    >>> sell_in_order([500, 750, 1000], [600, 400, 800, 100])
    [750, 500, 1000, None]
    """
    left = sorted(loaves)
    sold = []
    for wish in wishes:
        chosen = None
        for loaf in left:
            if loaf >= wish:
                chosen = loaf
                break
        if chosen is not None:
            left.remove(chosen)
        sold.append(chosen)
    return sold


def oven_schedule(minutes: List[int], ovens: int) -> int:
    """Cakes are baked in the given order, each in the oven that is free first. When is
    the last one done?

    >>> oven_schedule([30, 20, 25, 10], 2)
    45
    """
    free_at = [0] * ovens
    for m in minutes:
        first = 0
        for i in range(1, ovens):
            if free_at[i] < free_at[first]:
                first = i
        free_at[first] += m
    return max(free_at)


def decoration(n, pattern='*-o'):
    # the pattern is repeated until n characters are reached
    return ''.join(pattern[i % len(pattern)] for i in range(n))


def price_ladder(prices: Dict[str, int], step: int) -> Dict[int, List[str]]:
    """Group the names by price class (0: below step, 1: below 2 * step, ...).

    >>> price_ladder({'roll': 40, 'bread': 320, 'bun': 80}, 100)
    {3: ['bread'], 0: ['bun', 'roll']}
    """
    classes: Dict[int, List[str]] = {}
    for name in sorted(prices):
        classes.setdefault(prices[name] // step, []).append(name)
    return classes
