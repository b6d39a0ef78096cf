from typing import Dict, List, Optional


def price_changes(old: Dict[str, int], new: Dict[str, int]) -> List[str]:
    """
    Compare two price lists and return a sorted list of texts:
    "name: +3" or "name: -3" for a changed price, "name: new" for an article that is only in the
    new list and "name: gone" for one that is only in the old list. Equal prices give no text.

    >>> price_changes({"pen": 5, "ink": 9, "pad": 4}, {"pen": 7, "pad": 4, "cap": 1})
    ['cap: new', 'ink: gone', 'pen: +2']
    """
    lines = []
    for name in set(old) | set(new):
        if name not in old:
            lines.append(name + ": new")
        elif name not in new:
            lines.append(name + ": gone")
        elif old[name] != new[name]:
            diff = new[name] - old[name]
            sign = "+" if diff > 0 else "-"
            lines.append(name + ": " + sign + str(abs(diff)))
    return sorted(lines)


def cheapest_shop(lists: Dict[str, Dict[str, int]], basket: List[str]) -> Optional[str]:
    """
    `lists` maps shops to price lists. Find the shop where the whole basket costs the least. Shops that
    do not sell something of the basket are out. A tie goes to the shop with the longer price list,
    then to the first name. Return None if no shop sells everything.

    Example:
    cheapest_shop({"A": {"x": 2}, "B": {"x": 2, "y": 1}}, ["x"]) == "B"
    """
    best = None
    for shop, prices in lists.items():
        if not all(article in prices for article in basket):
            continue
        cost = sum(prices[article] for article in basket)
        key = (cost, -len(prices), shop)
        if best is None or key < best:
            best = key
    return best[2] if best else None


def split_shopping(lists, basket):
    """
    Buy each article where it is cheapest (first shop in alphabetical order for equal prices). Return a
    dictionary of shop -> list of articles; what nobody sells goes under None.

    >>> split_shopping({"A": {"x": 2, "y": 5}, "B": {"y": 4}}, ["x", "y", "z"])
    {'A': ['x'], 'B': ['y'], None: ['z']}
    """
    plan = {}
    for article in basket:
        where = None
        for shop in sorted(lists):
            if article not in lists[shop]:
                continue
            if where is None or lists[shop][article] < lists[where][article]:
                where = shop
        plan.setdefault(where, []).append(article)
    return plan


def rounded_prices(prices, ending=9):
    """
    Raise every price to the next number with the last digit `ending` (a price that has it already
    stays). Prices of 0 mean "free" and stay 0.

    rounded_prices({"a": 41, "b": 49, "c": 0}) # => {"a": 49, "b": 49, "c": 0}
    """
    res = {}
    for k, p in prices.items():
        if p != 0:
            while p % 10 != ending:
                p += 1
        res[k] = p
    return res


def price_of(article, special, normal, default=None):
    """
    Look up a price: the special price counts if there is one and it is really lower than the normal
    one; otherwise the normal price; if there is neither, the default.
    """
    usual = normal.get(article)
    deal = special.get(article)
    if deal is None:
        return default if usual is None else usual
    if usual is None or deal < usual:
        return deal
    return usual
