def fee(length, nights):
    """The fee of a boat: 2 for each full or begun meter and night, at least 10 a night. No fee for zero
    nights.

    >>> fee(7.2, 2)
    32
    >>> fee(3, 1)
    10
    >>> fee(8, 0)
    0
    """
    if nights <= 0:
        return 0
    meters = int(length)
    if meters < length:
        meters += 1
    per_night = max(10, 2 * meters)
    return per_night * nights


def income(boats):
    """The income from boats given as pairs (length, nights). Pairs with a length that is not positive are
    errors and do not count.

    >>> income([(7.2, 2), (3, 1), (-4, 5)])
    42
    """
    total = 0
    for length, nights in boats:
        if length > 0:
            total += fee(length, nights)
    return total


def nights_for_money(length, money):
    """How many nights can a boat stay for this money?

    >>> nights_for_money(7.2, 50)
    3
    >>> nights_for_money(7.2, 5)
    0
    """
    nights = 0
    while fee(length, nights + 1) <= money:
        nights += 1
    return nights


def season_discount(total, month):
    """In the summer months 6 to 8 the total is paid in full, in 5 and 9 nine tenths, otherwise half.
    Cents are cut off. A month out of 1 to 12 raises a ValueError.

    >>> season_discount(45, 7)
    45
    >>> season_discount(45, 9)
    40
    >>> season_discount(45, 12)
    22
    """
    if not 1 <= month <= 12:
        raise ValueError("no such month")
    if 6 <= month <= 8:
        return total
    if month in (5, 9):
        return total * 9 // 10
    return total // 2


def place_boats(lengths, quay):
    """Boats lie at the quay one behind the other with a distance of 1 between two boats. Take the
    shortest boats first and return how many fit.

    >>> place_boats([8, 5, 6], 13)
    2
    >>> place_boats([8], 7)
    0
    """
    placed = 0
    used = 0
    for length in sorted(lengths):
        needed = length + (1 if placed > 0 else 0)
        if used + needed > quay:
            break
        used += needed
        placed += 1
    return placed


def knots_to_kmh(knots):
    """One knot is 1.852 kilometers per hour. Return the speed, rounded to one place; negative speeds are an
    error of the log and give 0.0.

    >>> knots_to_kmh(10)
    18.5
    >>> knots_to_kmh(-2)
    0.0
    """
    if knots < 0:
        return 0.0
    return round(knots * 1.852, 1)


def tide_at(hour, low, high):
    """The water rises evenly for six hours from low to high, then falls evenly for six hours, and so on
    from hour 0 on. Return its level.

    >>> tide_at(3, 1.0, 4.0)
    2.5
    >>> tide_at(8, 1.0, 4.0)
    3.0
    """
    phase = hour % 12
    if phase > 6:
        phase = 12 - phase
    return low + (high - low) * phase / 6


def hours_with_depth(needed, low, high):
    # full hours of a day at which the water is deep enough
    hours = []
    for hour in range(24):
        if tide_at(hour, low, high) >= needed:
            hours.append(hour)
    return hours
