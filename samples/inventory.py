"""A small stock keeper: items, a shelf that holds them, and a report.

Places to try Unmask are marked with "Try": put the cursor on the empty line below the comment and type, or press
Alt+\\ to ask. The model sees what stands below the cursor as well as what stands above it.
"""

import csv
import json
from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float
    count: int = 0

    def total(self):
        return self.price * self.count


@dataclass
class Shelf:
    items: dict[str, Item] = field(default_factory=dict)

    def add(self, item):
        if item.name in self.items:
            self.items[item.name].count += item.count
        else:
            self.items[item.name] = item

    def remove(self, name, count=1):
        item = self.items.get(name)
        # Try: raise an error when the item is missing or there are not enough of it

        item.count -= count
        return item

    def value(self):
        # Try: the sum of all totals
        result = 0

        return result


def read_csv(path):
    shelf = Shelf()
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            # Try: make an item of the row

            shelf.add(item)
    return shelf


def write_json(shelf, path):
    rows = [{"name": item.name, "price": item.price, "count": item.count} for item in shelf.items.values()]
    with open(path, "w") as file:
        json.dump(rows, file, indent=2)


def report(shelf):
    lines = []
    for name, item in sorted(shelf.items.items()):
        # Try: one line of the report

    return "\n".join(lines)


if __name__ == "__main__":
    shelf = Shelf()
    shelf.add(Item("apple", 0.5, 10))
    shelf.add(Item("pear", 0.75, 4))
    print(report(shelf))
