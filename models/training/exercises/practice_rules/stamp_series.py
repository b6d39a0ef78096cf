def spend_loop(amount, stamps):
    """
    Stick stamps on a letter, always the most valuable one that is not worth more than what is still
    missing. Each stamp exists only once. Return the stamps used.

    >>> spend_loop(90, [10, 50, 25, 20])
    [50, 25, 10]
    """
    used = []
    missing = amount
    for stamp in sorted(stamps, reverse=True):
        if stamp <= missing:
            used.append(stamp)
            missing -= stamp
    return used


def spend_recursive(amount, stamps):
    """
    The stamps of spend_loop, found by recursion.

    >>> spend_recursive(90, [10, 50, 25, 20])
    [50, 25, 10]
    """
    fitting = [stamp for stamp in stamps if stamp <= amount]
    if not fitting:
        return []
    largest = max(fitting)
    fitting.remove(largest)
    return [largest] + spend_recursive(amount - largest, fitting)


def postage(grams, country):
    """
    A letter costs 85 cents up to 20 grams, 100 up to 50 and 160 up to 500. Heavier letters cost 160 and 1
    cent for each further 5 grams begun. Letters abroad cost 30 more.

    >>> postage(50, "home")
    100
    >>> postage(511, "abroad")
    193
    """
    if grams <= 20:
        price = 85
    elif grams <= 50:
        price = 100
    elif grams <= 500:
        price = 160
    else:
        price = 160 + (grams - 500 + 4) // 5
    if country != "home":
        price += 30
    return price


def missing_values(album):
    """
    An album has stamps with numbers. Return the gaps between its lowest and its highest number as texts,
    "7" for a single missing stamp and "9-12" for several.

    >>> missing_values([6, 8, 13, 14])
    ['7', '9-12']
    """
    gaps = []
    numbers = sorted(album)
    for low, high in zip(numbers, numbers[1:]):
        if high - low == 2:
            gaps.append(str(low + 1))
        elif high - low > 2:
            gaps.append(f"{low + 1}-{high - 1}")
    return gaps


def album_value(stamps):
    """
    Each stamp is a tuple (price, year, damaged). A damaged stamp has only a tenth of its price (rounded
    down), and a stamp from before 1900 has five times its price, damaged or not.

    >>> album_value([(20, 1950, False), (20, 1890, True), (9, 2000, True)])
    30
    """
    value = 0
    for price, year, damaged in stamps:
        if damaged:
            price //= 10
        if year < 1900:
            price *= 5
        value += price
    return value


def album_value_short(stamps):
    """
    album_value as one sum.

    >>> album_value_short([(20, 1950, False), (20, 1890, True), (9, 2000, True)])
    30
    """
    return sum(
        (price // 10 if damaged else price) * (5 if year < 1900 else 1)
        for price, year, damaged in stamps
    )


def swap_offers(mine, yours):
    """
    Both collectors have lists with doubles. Return pairs (my stamp, your stamp): what I have at least twice
    and you do not have at all, against the same from your side, both in growing order, until one side has
    no more.

    >>> swap_offers([1, 1, 2, 5, 5], [3, 3, 2])
    [(1, 3)]
    """
    def offers(giver, taker):
        chosen = set()
        for stamp in giver:
            if giver.count(stamp) > 1 and stamp not in taker:
                chosen.add(stamp)
        return sorted(chosen)

    return list(zip(offers(mine, yours), offers(yours, mine)))


def postmark(text):
    """
    A postmark reads like "12.03.1962 BERN". Return (year, month, day, town), or None if the number of days
    or months cannot be right.

    >>> postmark("12.03.1962 BERN")
    (1962, 3, 12, 'BERN')
    >>> postmark("12.30.1962 BERN") is None
    True
    """
    date, town = text.split(" ", 1)
    day, month, year = [int(part) for part in date.split(".")]
    if not 1 <= month <= 12:
        return None
    if not 1 <= day <= 31:
        return None
    return year, month, day, town
