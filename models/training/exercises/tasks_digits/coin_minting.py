def mint_year_value(year):
    """
    Collectors value a coin by its year: a year with four different digits is worth 1, a year with
    a repeated digit 2, a year with two pairs 5, with three equal digits 10 and with four
    equal digits 50. Years without exactly four digits are worth 0.

    >>> mint_year_value(1987)
    1
    >>> mint_year_value(1919)
    5
    >>> mint_year_value(1999)
    10
    """
    s = str(year)
    if len(s) != 4:
        return 0
    counts = sorted((s.count(c) for c in set(s)), reverse=True)
    if counts[0] == 4:
        return 50
    if counts[0] == 3:
        return 10
    if counts[:2] == [2, 2]:
        return 5
    return 2 if counts[0] == 2 else 1


def stamp_serial(n, letter="A"):
    """After 999 coins the serial letter moves on by one and the number starts again at 1. Return the
    serial of the n-th coin (n = 1, 2, ...). It is promised that "Z" is never passed.

    stamp_serial(1) == "A001"
    stamp_serial(999) == "A999"
    stamp_serial(1000) == "B001"
    """
    block, rest = divmod(n - 1, 999)
    return chr(ord(letter) + block) + str(rest + 1).zfill(3)


def serial_to_index(serial: str) -> int:
    """Invert stamp_serial for the start letter "A". Return 0 for a text that is no serial.

    >>> serial_to_index("B001")
    1000
    >>> serial_to_index("B1")
    0
    """
    if len(serial) != 4 or not ("A" <= serial[0] <= "Z"):
        return 0
    digits = serial[1:]
    if not digits.isdigit() or int(digits) == 0:
        return 0
    return (ord(serial[0]) - ord("A")) * 999 + int(digits)


def worn_coins(weights, norm, tolerance):
    """
    Given the weights in milligrams return a tuple: the number of coins that are too light, the
    number of those that are too heavy. A coin may differ from the norm by at most the tolerance.

    >>> worn_coins([998, 1000, 1005, 989], 1000, 4)
    (1, 1)
    """
    light = heavy = 0
    for w in weights:
        if w < norm - tolerance:
            light += 1
        elif w > norm + tolerance:
            heavy += 1
    return light, heavy


def days_to_mint(order, per_day, broken_every):
    """A press makes per_day coins a day, but every broken_every-th day it stands still. Return the number
    of the day on which the order is complete.

    >>> days_to_mint(50, 10, 3)
    7
    >>> days_to_mint(0, 10, 3)
    0
    """
    day = 0
    while order > 0:
        day += 1
        if day % broken_every == 0:
            continue
        order -= per_day
    return day


def stacks_of_equal_height(coins, minimum):
    """
    Return all heights, from high to low, in which the coins can be stacked without rest so that
    every stack has at least `minimum` coins and there are at least two stacks.

    >>> stacks_of_equal_height(24, 4)
    [12, 8, 6, 4]
    """
    return [h for h in range(coins // 2, minimum - 1, -1) if coins % h == 0]


def change_in_halves(amount):
    """Pay half of the amount (rounded up) each time until nothing is left. Return the payments."""
    payments = []
    while amount > 0:
        part = (amount + 1) // 2
        payments.append(part)
        amount -= part
    return payments
