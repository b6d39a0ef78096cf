"""Backpack of a hero: stacked items, weight and recipes for crafting."""

from __future__ import annotations


class Item:
    """A kind of item. There is one object per name, see Item.of().

    >>> Item.define("rope", 2.0)
    Item('rope')
    >>> Item.of("rope") is Item.of("rope")
    True
    >>> Item.of("ghost")
    Traceback (most recent call last):
        ...
    LookupError: no item called ghost
    """

    _known: dict[str, Item] = {}
    __slots__ = ("name", "weight", "stack")

    def __init__(self, name: str, weight: float, stack: int):
        self.name = name
        self.weight = weight
        self.stack = stack

    @classmethod
    def define(cls, name: str, weight: float, stack: int = 10) -> Item:
        cls._known[name] = cls(name, weight, stack)
        return cls._known[name]

    @classmethod
    def of(cls, name: str) -> Item:
        try:
            return cls._known[name]
        except KeyError:
            raise LookupError(f"no item called {name}") from None

    def __repr__(self) -> str:
        return f"Item({self.name!r})"


for _name, _weight, _stack in [("stick", 0.5, 20), ("stone", 1.5, 10), ("axe", 2.5, 1), ("torch", 0.5, 5)]:
    Item.define(_name, _weight, _stack)

RECIPES = {
    "axe": {"stick": 1, "stone": 2},
    "torch": {"stick": 2},
}


class Backpack:
    """Has a number of slots; every slot takes one stack of equal items.

    >>> pack = Backpack(slots=2, max_weight=20)
    >>> pack.add("stick", 25)
    25
    >>> pack.slots_used
    2
    >>> pack.add("stone")
    0
    >>> pack.remove("stick", 10)
    >>> pack.add("stone", 30)
    8
    >>> pack["stone"], pack["axe"]
    (8, 0)
    """

    def __init__(self, slots: int, max_weight: float):
        self.slots = slots
        self.max_weight = max_weight
        self._counts: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        return self._counts.get(name, 0)

    def __bool__(self) -> bool:
        return bool(self._counts)

    @property
    def weight(self) -> float:
        return sum(Item.of(name).weight * n for name, n in self._counts.items())

    @property
    def slots_used(self) -> int:
        used = 0
        for name, count in self._counts.items():
            stack = Item.of(name).stack
            used += (count + stack - 1) // stack
        return used

    def add(self, name: str, count: int = 1) -> int:
        """Put items in one by one and return how many went in."""
        item = Item.of(name)
        added = 0
        while added < count:
            if self.weight + item.weight > self.max_weight:
                break
            needs_slot = self[name] % item.stack == 0
            if needs_slot and self.slots_used == self.slots:
                break
            self._counts[name] = self[name] + 1
            added += 1
        return added

    def remove(self, name: str, count: int = 1) -> None:
        if self[name] < count:
            raise ValueError(f"only {self[name]} of {name}")
        self._counts[name] -= count
        if self._counts[name] == 0:
            del self._counts[name]

    def can_craft(self, name: str) -> int:
        """How many of a thing could be made from what is in the pack?"""
        if name not in RECIPES:
            return 0
        return min(self[part] // n for part, n in RECIPES[name].items())

    def craft(self, name: str) -> bool:
        """Make one thing. If it does not fit, everything stays as it was."""
        if self.can_craft(name) == 0:
            return False
        before = dict(self._counts)
        for part, n in RECIPES[name].items():
            self.remove(part, n)
        if self.add(name) == 0:
            self._counts = before
            return False
        return True
