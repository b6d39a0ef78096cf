from typing import Dict, List, Tuple


class Vending:
    """
    A vending machine with a fixed number of slots. Each slot holds a product, a price and a
    number of pieces. Coins are put in one by one; what is too much is given back after a sale.

    >>> v = Vending()
    >>> v.fill("A1", "nuts", 120, 1)
    >>> v.coin(100)
    100
    >>> v.choose("A1")
    (None, 100)
    >>> v.coin(50)
    150
    >>> v.choose("A1")
    ('nuts', 30)
    """

    def __init__(self):
        self.slots = {}
        self.credit = 0

    def fill(self, slot: str, product: str, price: int, pieces: int) -> None:
        """Put pieces of a product into a slot; another product in this slot is thrown away."""
        old = self.slots.get(slot)
        if old is not None and old[0] == product:
            pieces += old[2]
        self.slots[slot] = (product, price, pieces)

    def coin(self, value: int) -> int:
        """Add a coin and return the credit. Values that are not allowed are ignored."""
        if value in (10, 20, 50, 100, 200):
            self.credit += value
        return self.credit

    def choose(self, slot: str) -> Tuple:
        """Return (product, change) or (None, credit) if nothing can be sold."""
        if slot not in self.slots:
            return None, self.credit
        product, price, pieces = self.slots[slot]
        if pieces == 0 or self.credit < price:
            return None, self.credit
        self.slots[slot] = (product, price, pieces - 1)
        change = self.credit - price
        self.credit = 0
        return product, change

    def empty_slots(self) -> List[str]:
        """The sorted names of the slots without pieces."""
        return sorted(s for s in self.slots if self.slots[s][2] == 0)


def run_commands(stock: Dict[str, int], commands: List[str]) -> List[str]:
    """
    Given a stock (product to number of pieces) and commands such as "buy nuts", "add nuts 3" or
    "drop nuts", return a list of answers: "sold" or "none" for each buy, nothing for the other
    commands. "drop" removes the product altogether. The dictionary that is passed in is not changed.

    Examples:
    run_commands({"nuts": 1}, ["buy nuts", "buy nuts", "add nuts 2", "buy nuts"]) == ["sold", "none", "sold"]
    run_commands({"gum": 5}, ["drop gum", "buy gum"]) == ["none"]
    """
    left = dict(stock)
    answers = []
    for line in commands:
        parts = line.split()
        name = parts[1]
        if parts[0] == "buy":
            if left.get(name, 0) > 0:
                left[name] -= 1
                answers.append("sold")
            else:
                answers.append("none")
        elif parts[0] == "add":
            left[name] = left.get(name, 0) + int(parts[2])
        elif parts[0] == "drop":
            left.pop(name, None)
    return answers


def refill_order(stock: Dict[str, Tuple[int, int]]) -> List[str]:
    """
    The stock maps each slot to a tuple (pieces, capacity). Return the slots which are less than
    half full, the emptiest
    (by their share) first, then by name. Slots with capacity 0 never need a refill.

    refill_order({"A": (4, 10), "B": (1, 10), "C": (9, 10), "D": (2, 5), "E": (0, 0)}) == ["B", "A", "D"]
    """
    low = []
    for slot, (pieces, capacity) in stock.items():
        if capacity > 0 and pieces * 2 < capacity:
            low.append((pieces / capacity, slot))
    low.sort()
    return [slot for _, slot in low]
