from typing import Dict, List, Tuple


def parse_price(text: str) -> int:
    """Read a price such as '$12.50' or '12' and return it in cents.

    >>> parse_price("$12.50")
    1250
    >>> parse_price("12")
    1200
    """
    text = text.replace("$", "").strip()
    if "." in text:
        whole, part = text.split(".")
        return int(whole) * 100 + int(part.ljust(2, "0"))
    return int(text) * 100


def show_cents(cents: int) -> str:
    """Write cents as euros with two digits after the point.

    >>> show_cents(1205)
    '12.05'
    >>> show_cents(-50)
    '-0.50'
    """
    sign = ""
    if cents < 0:
        sign = "-"
        cents = -cents
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def parse_order(text: str) -> Dict[str, int]:
    """Read an order like '2 tea, 1 bun, 1 tea' and add up equal items.

    >>> parse_order("2 tea, 1 bun, 1 tea")
    {'tea': 3, 'bun': 1}
    """
    order = {}
    for part in text.split(","):
        amount, name = part.split()
        order[name] = order.get(name, 0) + int(amount)
    return order


def order_total(order, prices):
    """Total of an order; an item without a price makes the function return None.

    >>> order_total({"tea": 2, "bun": 1}, {"tea": 150, "bun": 90})
    390
    >>> order_total({"pie": 1}, {"tea": 150}) is None
    True
    """
    total = 0
    for name, amount in order.items():
        if name not in prices:
            return None
        total += amount * prices[name]
    return total


def cheapest_shop(offers: List[str]) -> str:
    """From offers like 'Maxi 3.20' return the name of the cheapest shop.

    >>> cheapest_shop(["Maxi 3.20", "Lido 2.99", "Spar 4.00"])
    'Lido'
    """
    best_shop = ""
    best_price = None
    for offer in offers:
        shop, price = offer.split()
        if best_price is None or float(price) < best_price:
            best_price = float(price)
            best_shop = shop
    return best_shop


def price_changes(old: Dict[str, int], new: Dict[str, int]) -> List[str]:
    """Describe the items in both lists whose price went up or down, by alphabet.

    >>> price_changes({"ham": 5, "oil": 7, "rye": 2}, {"ham": 6, "oil": 7, "rye": 1})
    ['ham up 1', 'rye down 1']
    """
    lines = []
    for item in sorted(old):
        if item not in new:
            continue
        diff = new[item] - old[item]
        if diff > 0:
            lines.append(item + " up " + str(diff))
        elif diff < 0:
            lines.append(item + " down " + str(-diff))
    return lines


def split_amount(text: str) -> Tuple[str, str]:
    """Separate a number from its unit: '250g' gives ('250', 'g').

    >>> split_amount("250g")
    ('250', 'g')
    """
    i = 0
    while i < len(text) and (text[i].isdigit() or text[i] == "."):
        i += 1
    return text[:i], text[i:].strip()


def is_price(text):
    """A price is digits, or digits with a point and exactly two digits after it."""
    parts = text.split(".")
    if not all(p.isdigit() for p in parts):
        return False
    return len(parts) == 1 or (len(parts) == 2 and len(parts[1]) == 2)
