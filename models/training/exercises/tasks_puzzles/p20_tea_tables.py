def best_tea_day(values, rest):
    """
    On day i a tea house would earn `values[i]`. After a day on which it is open it must be closed for at least `rest`
    days, and it is never open on a day whose value is odd. Return the largest sum that it can earn.

    >>> best_tea_day([4, 6, 7, 8], 1)
    14
    >>> best_tea_day([1, 3], 1)
    0
    """
    n = len(values)
    if n == 0:
        return 0
    table = [0] * (n + 1)
    for i in range(1, n + 1):
        table[i] = table[i - 1]
        value = values[i - 1]
        if value % 2 == 0:
            before = max(0, i - 1 - rest)
            table[i] = max(table[i], table[before] + value)
    return table[n]


def pour_ways(cups, litres):
    """
    In how many ways can `litres` cups of tea be poured for the guests, when guest i drinks between 0 and `cups[i]` cups
    and no two guests who sit side by side both drink nothing? Return the count.

    Example: pour_ways([1, 1], 1) == 2
    Example: pour_ways([1, 1], 0) == 0
    """
    if litres < 0:
        return 0
    if not cups:
        return 1 if litres == 0 else 0
    zero = [0] * (litres + 1)
    some = [0] * (litres + 1)
    zero[0] = 1
    for amount in range(1, min(cups[0], litres) + 1):
        some[amount] = 1
    for most in cups[1:]:
        new_zero = some[:]
        new_some = [0] * (litres + 1)
        for total in range(litres + 1):
            for amount in range(1, min(most, total) + 1):
                new_some[total] += zero[total - amount] + some[total - amount]
        zero, some = new_zero, new_some
    return zero[litres] + some[litres]


def fewest_trays(cups, small, large):
    """
    Cups are carried on small and large trays that must be full. Return the fewest trays that carry exactly the given
    number of cups, when at least one small tray must be used; -1 if it cannot be done.

    >>> fewest_trays(11, 2, 5)
    4
    >>> fewest_trays(1, 2, 5)
    -1
    """
    best = -1
    for s in range(1, cups // small + 1):
        rest = cups - s * small
        if rest % large == 0:
            trays = s + rest // large
            if best == -1 or trays < best:
                best = trays
    return best


def strength_table(minutes, grams):
    """Return the rows of a table of tea strengths: minute times gram, but never above 20 and 0 for a zero gram."""
    return [[min(20, m * g) if g > 0 else 0 for g in range(grams + 1)] for m in range(1, minutes + 1)]


def cool_down(temperature, room, minutes):
    """
    Every minute the tea loses a tenth of its difference to the room, rounded up to whole degrees, but it never gets
    colder than the room. Return the temperatures of all minutes, the first one included.

    >>> cool_down(90, 20, 3)
    [90, 83, 76, 70]
    """
    readings = [temperature]
    for _ in range(minutes):
        if temperature <= room:
            readings.append(temperature)
            continue
        loss = -(-(temperature - room) // 10)
        temperature = max(room, temperature - loss)
        readings.append(temperature)
    return readings
