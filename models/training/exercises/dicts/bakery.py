from typing import Dict, List, Optional, Tuple


def count_loaves(orders: List[str]) -> Dict[str, int]:
    """Count how often each kind of bread was ordered.

    >>> count_loaves(["rye", "spelt", "rye"])
    {'rye': 2, 'spelt': 1}
    >>> count_loaves([])
    {}
    """
    counts = {}
    for bread in orders:
        counts[bread] = counts.get(bread, 0) + 1
    return counts


def favourite_bread(orders: List[str]) -> Optional[str]:
    """Return the bread that was ordered most often, or None without orders.
    If several breads are ordered equally often, the alphabetically first one wins.

    >>> favourite_bread(["rye", "bun", "bun", "rye", "roll"])
    'bun'
    >>> favourite_bread([]) is None
    True
    """
    counts = {}
    for bread in orders:
        counts[bread] = counts.get(bread, 0) + 1
    best = None
    for bread in sorted(counts):
        if best is None or counts[bread] > counts[best]:
            best = bread
    return best


def missing_ingredients(recipe: Dict[str, int], pantry: Dict[str, int]) -> Dict[str, int]:
    """For every ingredient that is short in the pantry, tell how much has to be bought.

    >>> missing_ingredients({"flour": 500, "salt": 10}, {"flour": 300, "salt": 40})
    {'flour': 200}
    >>> missing_ingredients({"yeast": 7}, {})
    {'yeast': 7}
    """
    missing = {}
    for name, needed in recipe.items():
        have = pantry.get(name, 0)
        if have < needed:
            missing[name] = needed - have
    return missing


def scale_recipe(recipe: Dict[str, int], portions: int) -> Dict[str, int]:
    """Multiply every amount of a recipe for one portion."""
    return {name: amount * portions for name, amount in recipe.items()}


def batches_possible(recipe: Dict[str, int], pantry: Dict[str, int]) -> int:
    """Tell how many times the whole recipe can be baked from the pantry.

    >>> batches_possible({"flour": 500, "eggs": 2}, {"flour": 2100, "eggs": 6})
    3
    >>> batches_possible({"flour": 500, "eggs": 2}, {"flour": 2100})
    0
    """
    best = None
    for name, needed in recipe.items():
        batches = pantry.get(name, 0) // needed
        if best is None or batches < best:
            best = batches
    return best if best is not None else 0


def merge_orders(morning: Dict[str, int], evening: Dict[str, int]) -> Dict[str, int]:
    """Add the evening orders to the morning orders without changing either of them.

    >>> merge_orders({"bun": 3}, {"bun": 1, "pie": 2})
    {'bun': 4, 'pie': 2}
    """
    total = dict(morning)
    for name in evening:
        if name in total:
            total[name] += evening[name]
        else:
            total[name] = evening[name]
    return total


def price_list(prices: Dict[str, int]) -> List[Tuple[str, int]]:
    """Return (name, price) pairs, the cheapest first, equal prices by name.

    >>> price_list({"pie": 4, "bun": 1, "bagel": 1})
    [('bagel', 1), ('bun', 1), ('pie', 4)]
    """
    return sorted(prices.items(), key=lambda item: (item[1], item[0]))
