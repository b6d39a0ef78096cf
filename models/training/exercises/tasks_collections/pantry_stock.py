class Pantry:
    """
    A pantry with a list of (name, best-before day, amount) entries per name. The oldest food is eaten
    first.

    >>> p = Pantry()
    >>> p.put("jam", 30, 2)
    >>> p.put("jam", 10, 1)
    >>> p.take("jam", 2)
    [(10, 1), (30, 1)]
    >>> p.amount("jam"), p.amount("tea")
    (1, 0)
    >>> p.expired(31)
    ['jam']
    """

    def __init__(self):
        self.shelves = {}

    def put(self, name, day, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.shelves.setdefault(name, []).append((day, amount))
        self.shelves[name].sort()

    def amount(self, name):
        return sum(n for _, n in self.shelves.get(name, []))

    def take(self, name, wanted):
        """Return the list of (day, amount) taken; less than wanted if the pantry has less."""
        taken = []
        boxes = self.shelves.get(name, [])
        while wanted > 0 and boxes:
            day, n = boxes.pop(0)
            part = min(n, wanted)
            taken.append((day, part))
            wanted -= part
            if n > part:
                boxes.insert(0, (day, n - part))
        return taken

    def expired(self, today):
        return sorted(name for name, boxes in self.shelves.items() if any(d < today for d, _ in boxes))


def shopping_list(stock, minimum, packs):
    """
    `minimum` maps a food to the amount that should be at home, `packs` tells how much is in one pack
    (1 if it is not told). Return a dictionary of food -> packs to buy, for the foods
    of which there is too little, in alphabetical order.

    Example:
    shopping_list({"oats": 200}, {"oats": 900, "salt": 1}, {"oats": 500}) => {"oats": 2, "salt": 1}
    """
    result = {}
    for food in sorted(minimum):
        lack = minimum[food] - stock.get(food, 0)
        if lack <= 0:
            continue
        size = packs.get(food, 1)
        number = lack // size
        if lack % size != 0:
            number += 1
        result[food] = number
    return result


def cookable(recipes, stock):
    """
    Return the names of the recipes (name -> {ingredient: amount}) for which the stock suffices, the
    ones with the most ingredients first, then by name. A recipe without ingredients is a
    mistake and is never returned.

    >>> cookable({"tea": {"leaf": 1}, "porridge": {"oats": 2, "milk": 1}, "air": {}},
    ...          {"leaf": 1, "oats": 2, "milk": 3})
    ['porridge', 'tea']
    """
    names = []
    for name, needs in recipes.items():
        if not needs:
            continue
        ok = True
        for what, amount in needs.items():
            if stock.get(what, 0) < amount:
                ok = False
                break
        if ok:
            names.append(name)
    names.sort(key=lambda n: (-len(recipes[n]), n))
    return names


def one_thing_missing(recipes, at_home):
    """
    Find the recipes that lack exactly one ingredient and return a dictionary of recipe -> that ingredient.

    one_thing_missing({"soup": ["leek", "salt"], "pie": ["egg", "nut"]}, ["salt"]) # => {"soup": "leek"}
    """
    home = set(at_home)
    found = {}
    for name, needs in recipes.items():
        lack = set(needs) - home
        if len(lack) == 1:
            found[name] = lack.pop()
    return found
