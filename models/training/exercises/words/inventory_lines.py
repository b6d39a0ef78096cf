from typing import Dict, List, Tuple


def apply_moves(stock: Dict[str, int], moves: List[str]) -> Dict[str, int]:
    """Apply lines such as 'bolt +20' and 'nut -5'; the stock never goes below zero.

    >>> apply_moves({"bolt": 3}, ["bolt -5", "nut +7"])
    {'bolt': 0, 'nut': 7}
    """
    result = dict(stock)
    for move in moves:
        name, change = move.split()
        amount = result.get(name, 0) + int(change)
        result[name] = max(0, amount)
    return result


def low_stock(stock: Dict[str, int], limit: int) -> List[str]:
    """Names of the goods with fewer than limit pieces, the scarcest first.

    >>> low_stock({"nail": 4, "glue": 1, "saw": 30}, 5)
    ['glue', 'nail']
    """
    low = [name for name in stock if stock[name] < limit]
    low.sort(key=lambda name: (stock[name], name))
    return low


def parse_shelf(text: str) -> Tuple[str, int, int]:
    """Read a place such as 'B-03-2' as hall, rack and level.

    >>> parse_shelf("B-03-2")
    ('B', 3, 2)
    """
    hall, rack, level = text.split("-")
    return hall, int(rack), int(level)


def picking_order(places: List[str]) -> List[str]:
    """Order places 'hall-rack' for a walk: odd halls (A, C, ...) racks rise, even halls they fall.

    >>> picking_order(["B-1", "A-7", "B-4", "A-2"])
    ['A-2', 'A-7', 'B-4', 'B-1']
    """
    def key(place):
        hall, rack = place.split("-")
        if (ord(hall) - ord("A")) % 2 == 0:
            return hall, int(rack)
        return hall, -int(rack)

    return sorted(places, key=key)


def boxes_needed(order, box_sizes):
    """How many boxes each product of an order needs.

    >>> boxes_needed({"cup": 13, "jug": 4}, {"cup": 6, "jug": 4})
    {'cup': 3, 'jug': 1}
    """
    boxes = {}
    for name, amount in order.items():
        size = box_sizes[name]
        boxes[name] = amount // size
        if amount % size != 0:
            boxes[name] += 1
    return boxes


def stock_report(stock: Dict[str, int]) -> List[str]:
    """One line per product, names to the left and numbers to the right.

    >>> stock_report({"nail": 120, "saw": 5})
    ['nail 120', 'saw    5']
    """
    name_width = max(len(name) for name in stock)
    number_width = max(len(str(n)) for n in stock.values())
    lines = []
    for name in sorted(stock):
        lines.append(name.ljust(name_width) + " " + str(stock[name]).rjust(number_width))
    return lines


def compare_counts(book: Dict[str, int], counted: Dict[str, int]) -> Dict[str, int]:
    """Differences between the counted pieces and the book, without the zeros.

    >>> compare_counts({"cup": 5, "jug": 2}, {"cup": 4, "jug": 2, "pan": 1})
    {'cup': -1, 'pan': 1}
    """
    result = {}
    for name in sorted(set(book) | set(counted)):
        diff = counted.get(name, 0) - book.get(name, 0)
        if diff != 0:
            result[name] = diff
    return result


def expand_bundle(bundles, name):
    """Single parts of a bundle; a bundle may contain other bundles.

    >>> expand_bundle({"kit": ["saw", "box"], "box": ["nail", "nail"]}, "kit")
    ['saw', 'nail', 'nail']
    """
    if name not in bundles:
        return [name]
    parts = []
    for part in bundles[name]:
        parts.extend(expand_bundle(bundles, part))
    return parts


def label_text(name, price):
    # upper case name and a price with two digits, e.g. 'SAW: 12.50'
    return f"{name.upper()}: {price:.2f}"


def oldest_batch(batches: List[str]) -> str:
    """Batch with the earliest week in texts like 'M-2023w07'."""
    return min(batches, key=lambda batch: batch.split("-")[1])


def total_pieces(text):
    """Add amounts in a text like '3x12 + 5' (three boxes of twelve and five pieces).

    >>> total_pieces("3x12 + 5")
    41
    """
    total = 0
    for part in text.split("+"):
        product = 1
        for factor in part.split("x"):
            product *= int(factor)
        total += product
    return total
