def price_tag(cents: int) -> str:
    """Write an amount in cents as euros with a comma, e.g. 1205 as '12,05'.

    >>> price_tag(1205)
    '12,05'
    >>> price_tag(7)
    '0,07'
    """
    euros = cents // 100
    rest = cents % 100
    return str(euros) + ',' + str(rest).zfill(2)


def read_price(tag: str) -> int:
    """Turn '12,05' or '12' or '12,5' into cents.

    >>> read_price('12,5')
    1250
    >>> read_price('12')
    1200
    """
    euros, _, rest = tag.partition(',')
    rest = (rest + '00')[:2]
    return int(euros) * 100 + int(rest)


def menu_line(dish: str, price: str, width: int) -> str:
    """Fill the room between dish and price with dots; at least one dot is written.

    >>> menu_line('Soup', '4,50', 12)
    'Soup....4,50'
    """
    dots = max(1, width - len(dish) - len(price))
    return dish + '.' * dots + price


def split_menu_line(line):
    """Get dish and price back from a line with dots.

    >>> split_menu_line('Soup....4,50')
    ('Soup', '4,50')
    """
    first = line.index('.')
    last = line.rindex('.')
    return line[:first], line[last + 1:]


def letters_needed(lines: list[str], stock: dict[str, int]) -> dict[str, int]:
    """A board uses plastic letters. Tell which letters are not enough and how many are missing.

    >>> letters_needed(['tea', 'beer'], {'t': 1, 'e': 2, 'a': 1, 'b': 1, 'r': 1})
    {'e': 1}
    """
    used = {}
    for line in lines:
        for ch in line:
            if ch != ' ':
                used[ch] = used.get(ch, 0) + 1
    missing = {}
    for ch, n in used.items():
        if n > stock.get(ch, 0):
            missing[ch] = n - stock.get(ch, 0)
    return missing


def change_line(old, new):
    """Letters to take off and letters to add when one line is changed into another,
    both sorted.

    >>> change_line('stew', 'west')
    ('', '')
    >>> change_line('soup', 'soap')
    ('u', 'a')
    """
    rest = list(old)
    add = []
    for ch in new:
        if ch in rest:
            rest.remove(ch)
        else:
            add.append(ch)
    return ''.join(sorted(rest)), ''.join(sorted(add))


def align_prices(prices):
    """Pad all prices on the left to the width of the longest one."""
    width = max(len(p) for p in prices)
    return [p.rjust(width) for p in prices]


def highlight(dishes, word):
    # put a star before each dish that has the word in it
    return ['*' + d if word.lower() in d.lower().split() else d for d in dishes]


def happy_hour(line, percent):
    """Lower the whole number at the end of a board line by some percent, rounded down.

    >>> happy_hour('Lemonade 250', 20)
    'Lemonade 200'
    """
    name, price = line.rsplit(' ', 1)
    new = int(price) * (100 - percent) // 100
    return name + ' ' + str(new)
