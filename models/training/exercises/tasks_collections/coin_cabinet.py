def count_by_metal(coins):
    """
    Coins are tuples (country, year, metal). Return a list of (metal, number) tuples, the metal with
    the most coins first. Ties: the metal that has the oldest coin comes first.

    >>> count_by_metal([("SE", 1900, "tin"), ("DK", 1850, "iron"), ("NO", 1920, "tin"), ("FI", 1930, "iron")])
    [('iron', 2), ('tin', 2)]
    """
    number, oldest = {}, {}
    for _, year, metal in coins:
        number[metal] = number.get(metal, 0) + 1
        oldest[metal] = min(year, oldest.get(metal, year))
    metals = sorted(number, key=lambda m: (-number[m], oldest[m]))
    return [(m, number[m]) for m in metals]


def missing_years(coins, country):
    """
    Return the years between the oldest and the newest coin of a country for which there is no coin. If the
    country has fewer than two coins the list is empty.

    Example:
    missing_years([("SE", 1900, "tin"), ("SE", 1903, "tin")], "SE") == [1901, 1902]
    """
    years = {y for c, y, _ in coins if c == country}
    if len(years) < 2:
        return []
    return [y for y in range(min(years) + 1, max(years)) if y not in years]


def purse_total(purse):
    """
    A purse maps the value of a coin in cents to how many there are. A negative number of coins is an
    error (ValueError). Return a text such as "12.05".

    >>> purse_total({100: 12, 5: 1})
    '12.05'
    """
    cents = 0
    for value, n in purse.items():
        if n < 0:
            raise ValueError("negative number of coins")
        cents += value * n
    whole, rest = divmod(cents, 100)
    return str(whole) + "." + str(rest).zfill(2)


def pay(purse, price):
    """
    Pay a price with the largest coins first, never more than is due. Return a tuple (coins used, rest
    of the purse) of dictionaries without zeros, or None if the price is not met exactly that way.

    >>> pay({10: 2, 5: 1, 1: 3}, 16)
    ({10: 1, 5: 1, 1: 1}, {10: 1, 1: 2})
    >>> pay({10: 1}, 5) is None
    True
    """
    used = {}
    left = {}
    for value in sorted(purse, reverse=True):
        n = min(purse[value], price // value)
        if n > 0:
            used[value] = n
            price -= n * value
        if purse[value] - n > 0:
            left[value] = purse[value] - n
    if price != 0:
        return None
    return used, left


def best_swap(mine, yours, worth):
    """
    Find the exchange of one coin for one coin that gains me the most. `worth` maps a coin to its
    value, unknown coins are worth 0. Return (my coin, your coin), or None if no swap makes me richer.
    For equal gains the first pair in the order of the lists is taken.

    best_swap(["a", "b"], ["c"], {"a": 5, "b": 2, "c": 3}) # => ("b", "c")
    """
    best = None
    gain = 0
    for m in mine:
        for y in yours:
            d = worth.get(y, 0) - worth.get(m, 0)
            if d > gain:
                gain = d
                best = (m, y)
    return best


def trays(coins, per_tray):
    """Sort coins by country, then newest first, and lay them on trays of `per_tray` coins each."""
    x = sorted(coins, key=lambda c: (c[0], -c[1]))
    return [x[i:i + per_tray] for i in range(0, len(x), per_tray)]
