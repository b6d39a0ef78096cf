from typing import List, Tuple


def receipt_line(name: str, cents: int, width: int) -> str:
    """
    Make one line of a till receipt: the name at the left, the price at the right, dots between,
    exactly `width` characters in all. The price has two places, as in "3.05".
    If the name does not fit with at least one dot, it is shortened.

    >>> receipt_line("tea", 305, 12)
    'tea.....3.05'
    >>> receipt_line("chocolate", 1250, 10)
    'choc.12.50'
    """
    whole, rest = divmod(cents, 100)
    price = str(whole) + "." + ("0" + str(rest) if rest < 10 else str(rest))
    space = width - len(price)
    if len(name) > space - 1:
        name = name[:max(space - 1, 0)]
    dots = "." * (space - len(name))
    return name + dots + price


def read_price(text: str) -> int:
    """
    Turn a price from a shop window into cents. Both "." and "," may part the cents;
    "4" means 4.00, "4,5" means 4.50, a currency sign or blank at either end is ignored.

    >>> read_price("4,5")
    450
    >>> read_price("$ 12.30")
    1230
    >>> read_price("7")
    700
    """
    text = text.strip("$ ").replace(",", ".")
    if "." not in text:
        return int(text) * 100
    whole, part = text.split(".")
    part = (part + "00")[:2]
    return (int(whole) if whole else 0) * 100 + int(part)


def column(values: List[int], header: str) -> List[str]:
    """
    Set whole numbers below a header, right aligned, all lines equally long.

    >>> column([5, 120], "qty")
    ['qty', '---', '  5', '120']
    >>> column([], "n")
    ['n', '-']
    """
    width = len(header)
    for v in values:
        width = max(width, len(str(v)))
    lines = [" " * (width - len(header)) + header, "-" * width]
    for v in values:
        s = str(v)
        lines.append(" " * (width - len(s)) + s)
    return lines


def tally(n: int, per_line: int) -> List[str]:
    """
    Write a number of sold pieces as tally marks: "#" for every full five and "|" for the rest. At most
    `per_line` marks stand on one line. A negative number is an error.

    >>> tally(17, 3)
    ['###', '||']
    >>> tally(0, 3)
    []
    """
    if n < 0:
        raise ValueError("nothing can be sold less than never")
    fives, rest = divmod(n, 5)
    marks = "#" * fives + "|" * rest
    return [marks[i:i + per_line] for i in range(0, len(marks), per_line)]


def total_line(items: List[Tuple[str, int]]) -> str:
    """
    Given pairs (name, cents), return a text like "3 items, 12.40". One item is "1 item", and an empty
    list is "nothing bought".

    >>> total_line([("a", 100), ("b", 5)])
    '2 items, 1.05'
    >>> total_line([("a", 99)])
    '1 item, 0.99'
    """
    if not items:
        return "nothing bought"
    total = sum(cents for _, cents in items)
    noun = "item" if len(items) == 1 else "items"
    return f"{len(items)} {noun}, {total // 100}.{total % 100:02d}"
