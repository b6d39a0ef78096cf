class Backpack:
    """A backpack in a game: items stack up, but there are only so many slots.

    >>> b = Backpack(slots=2, stack=3)
    >>> b.put("rope"), b.put("coin"), b.put("coin"), b.put("gem")
    (True, True, True, False)
    >>> b.items
    {'rope': 1, 'coin': 2}
    >>> b.use("rope"), b.use("gem")
    (True, False)
    >>> b.put("gem")
    True
    """

    def __init__(self, slots, stack):
        self.slots = slots
        self.stack = stack
        self.items = {}

    def put(self, item):
        if item in self.items:
            if self.items[item] >= self.stack:
                return False
            self.items[item] += 1
            return True
        if len(self.items) >= self.slots:
            return False
        self.items[item] = 1
        return True

    def use(self, item):
        """Use one piece of an item; an empty slot is freed."""
        if item not in self.items:
            return False
        self.items[item] -= 1
        if self.items[item] == 0:
            del self.items[item]
        return True


def craft(items, recipe, product):
    """Use up the parts of a recipe and add the product. Return the new items, or None
    if something is missing; the old dict stays as it is.

    >>> craft({"wood": 5, "string": 1}, {"wood": 3, "string": 1}, "bow")
    {'wood': 2, 'bow': 1}
    >>> craft({"wood": 2}, {"wood": 3}, "bow") is None
    True
    """
    result = dict(items)
    for part, n in recipe.items():
        if result.get(part, 0) < n:
            return None
        result[part] -= n
        if result[part] == 0:
            del result[part]
    result[product] = result.get(product, 0) + 1
    return result


def sell_junk(items, prices, keep):
    """Sell everything except the items to keep; items without a price bring 1 coin each.

    >>> sell_junk({"bone": 3, "gem": 1, "sword": 1}, {"gem": 50}, {"sword"})
    53
    """
    coins = 0
    for item in items:
        if item in keep:
            continue
        coins += items[item] * prices.get(item, 1)
    return coins


def total_weight(items, weights):
    return sum(weights[item] * n for item, n in items.items())


def loot_summary(drops):
    """Write dropped items as a sorted text such as 'arrow x3, gem'.

    >>> loot_summary(["gem", "arrow", "arrow", "arrow"])
    'arrow x3, gem'
    """
    counts = {}
    for drop in drops:
        counts[drop] = counts.get(drop, 0) + 1
    parts = []
    for item in sorted(counts):
        if counts[item] == 1:
            parts.append(item)
        else:
            parts.append(item + " x" + str(counts[item]))
    return ", ".join(parts)


def trade(mine, yours, give, take):
    """Exchange one piece of two items between two inventories. Return True if it worked.

    >>> a, b = {"gem": 1}, {"rope": 2}
    >>> trade(a, b, "gem", "rope")
    True
    >>> a["rope"], b["gem"], a["gem"]
    (1, 1, 0)
    """
    if mine.get(give, 0) < 1 or yours.get(take, 0) < 1:
        return False
    mine[give] -= 1
    yours[give] = yours.get(give, 0) + 1
    yours[take] -= 1
    mine[take] = mine.get(take, 0) + 1
    return True


def best_equipment(items):
    # strongest item of each slot from dicts with 'slot', 'name' and 'power'
    best = {}
    for item in items:
        slot = item["slot"]
        if slot not in best or item["power"] > best[slot]["power"]:
            best[slot] = item
    return {slot: item["name"] for slot, item in best.items()}
