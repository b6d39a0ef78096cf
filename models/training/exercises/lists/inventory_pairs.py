def parse_stock(text: str) -> dict[str, int]:
    """'nuts:4, bolts:10' becomes a dict; entries that repeat are added up.

    >>> parse_stock('nuts:4, bolts:10, nuts:1')
    {'nuts': 5, 'bolts': 10}
    >>> parse_stock('')
    {}
    """
    stock = {}
    for entry in text.split(','):
        if ':' not in entry:
            continue
        name, amount = entry.split(':')
        name = name.strip()
        stock[name] = stock.get(name, 0) + int(amount)
    return stock


def stock_text(stock: dict[str, int]) -> str:
    """
    >>> stock_text({'nuts': 5, 'bolts': 10})
    'bolts:10, nuts:5'
    """
    return ', '.join(f'{name}:{stock[name]}' for name in sorted(stock))


def lowest_stock(stock: dict[str, int]):
    """The pair (name, amount) with the smallest amount above zero, None if all is sold out.

    >>> lowest_stock({'cap': 0, 'tie': 3, 'sock': 8})
    ('tie', 3)
    >>> lowest_stock({'cap': 0}) is None
    True
    """
    best = None
    for name, amount in stock.items():
        if amount <= 0:
            continue
        if best is None or amount < best[1]:
            best = (name, amount)
    return best


def reorder(stock: dict[str, int], minimum: int, pack: int) -> list[tuple[str, int]]:
    """How many packs of each article must be ordered to reach the minimum?

    >>> reorder({'tea': 2, 'salt': 30, 'rice': 9}, 10, 4)
    [('tea', 2), ('rice', 1)]
    """
    orders = []
    for name, amount in stock.items():
        if amount < minimum:
            missing = minimum - amount
            packs = (missing + pack - 1) // pack
            orders.append((name, packs))
    return orders


def sell(stock: dict[str, int], sales: list[tuple[str, int]]):
    """Carry out the sales. Return the new stock and the list of sales that were not possible.

    >>> sell({'pen': 3}, [('pen', 2), ('pen', 2), ('ink', 1)])
    ({'pen': 1}, [('pen', 2), ('ink', 1)])
    """
    new_stock = dict(stock)
    refused = []
    for name, amount in sales:
        if new_stock.get(name, 0) >= amount:
            new_stock[name] -= amount
        else:
            refused.append((name, amount))
    return new_stock, refused


def value_of(lines: list[tuple[str, int, float]]) -> float:
    """
    >>> value_of([('cup', 3, 2.5), ('pot', 1, 9.0)])
    16.5
    """
    return sum(count * price for _, count, price in lines)


def dearest_in_stock(lines: list[tuple[str, int, float]]) -> str:
    """Name of the dearest article with at least one piece; '' if the shelves are empty.

    >>> dearest_in_stock([('cup', 3, 2.5), ('pot', 0, 9.0), ('jug', 1, 7.0)])
    'jug'
    """
    name, price = '', -1.0
    for n, count, p in lines:
        if count > 0 and p > price:
            name, price = n, p
    return name


def changed_prices(old, new):
    """old and new are lists of (name, price). Names with a different price, with a sign.

    >>> changed_prices([('tea', 3), ('oil', 6)], [('oil', 5), ('tea', 3), ('rye', 2)])
    ['oil-']
    """
    before = dict(old)
    result = []
    for name, price in new:
        if name in before and before[name] != price:
            result.append(name + ('+' if price > before[name] else '-'))
    return result


def sort_lines(lines: list[tuple[str, int]]) -> list[tuple[str, int]]:
    # large amounts first, names from a to z when equal
    return sorted(lines, key=lambda line: (-line[1], line[0]))
