from typing import List


def price_in_cents(text: str) -> int:
    """
    Prices are written in many ways: "3.50", "3,5", "$4", "4 EUR". Return the price in cents.
    All characters other than digits, point and comma are ignored; point and comma mean
    the same, and at most two digits follow them.

    >>> price_in_cents("$3.50")
    350
    >>> price_in_cents("12,5 EUR")
    1250
    >>> price_in_cents("4 EUR")
    400
    """
    clean = ""
    for ch in text:
        if ch.isdigit():
            clean += ch
        elif ch == "." or ch == ",":
            clean += "."
    if "." not in clean:
        return int(clean) * 100
    whole, part = clean.split(".")
    while len(part) < 2:
        part += "0"
    return int(whole) * 100 + int(part)


def menu_line(dish: str, price: int, width: int) -> str:
    """
    Return the line of a menu: the dish, dots, and the price (in cents, printed with two
    decimals), so that the line has exactly the given width. There are always at least two
    dots; a dish that is too long for this is cut.

    >>> menu_line("Soup", 450, 14)
    'Soup......4.50'
    >>> menu_line("Lasagne", 1020, 12)
    'Lasag..10.20'
    """
    cost = str(price // 100) + "." + str(price % 100).zfill(2)
    space = width - len(cost)
    name = dish[:space - 2]
    dots = "." * (space - len(name))
    return name + dots + cost


def cheapest_dish(menu):
    """
    A menu is a list of strings "dish = price" with whole prices. Return the name of the cheapest
    dish; of equally cheap ones, the first in the alphabet. Lines without "=" are headings.

    cheapest_dish(["STARTERS", "soup = 5", "bread = 2", "MAIN", "apple = 2"]) == "apple"
    """
    best = None
    for line in menu:
        if "=" not in line:
            continue
        dish, price = line.split("=")
        pair = (int(price), dish.strip())
        if best is None or pair < best:
            best = pair
    return best[1] if best is not None else ""


def section(menu: List[str], heading: str) -> List[str]:
    """
    Headings of the menu are lines in capital letters. Return the lines between the given
    heading and the next heading (or the end). If there is no such heading return [].

    section(["DRINKS", "tea", "milk", "CAKES", "pie"], "DRINKS") -> ["tea", "milk"]
    section(["tea"], "CAKES") -> []
    """
    lines = []
    inside = False
    for line in menu:
        if line.isupper():
            inside = line == heading
        elif inside:
            lines.append(line)
    return lines


def order_total(order: str, prices: dict) -> int:
    """
    Given an order such as "2x tea, pie, 3x bun" and the prices of the dishes, return the sum.
    Unknown dishes cost nothing.

    order_total("2x tea, pie", {"tea": 3, "pie": 5}) == 11
    """
    total = 0
    for part in order.split(","):
        part = part.strip()
        n = 1
        k = part.find("x ")
        if k > 0 and part[:k].isdigit():
            n = int(part[:k])
            part = part[k + 2:]
        total += n * prices.get(part, 0)
    return total
