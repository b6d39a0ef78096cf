def camels_needed(sacks, per_camel, spare_every):
    """
    A camel carries per_camel sacks. For each full group of spare_every loaded camels one more
    camel walks along without a load. Return the number of all camels. No sacks, no camels.

    >>> camels_needed(17, 4, 3)
    6
    >>> camels_needed(0, 4, 3)
    0
    """
    if sacks <= 0:
        return 0
    loaded = sacks // per_camel
    if sacks % per_camel:
        loaded += 1
    return loaded + loaded // spare_every


def water_left(days, start, use, wells):
    """Every day `use` units of water are drunk; on the days in the list `wells` the skins are
    filled up to the start amount in the evening. Return the water after the given days, or None if it ever
    falls below zero.

    water_left(3, 10, 3, [2]) == 7
    water_left(4, 10, 3, []) == None
    """
    water = start
    for day in range(1, days + 1):
        water -= use
        if water < 0:
            return None
        if day in wells:
            water = start
    return water


def toll_stations(value, stations):
    """
    At each station the caravan pays a tenth of the value of its goods (rounded down), but at
    least 2 and at most 50. Return the list of the tolls. When the value is used up, nothing more is paid.

    >>> toll_stations(700, 3)
    [50, 50, 50]
    >>> toll_stations(25, 3)
    [2, 2, 2]
    >>> toll_stations(3, 3)
    [2, 1, 0]
    """
    tolls = []
    for _ in range(stations):
        toll = min(value, max(2, min(50, value // 10)))
        tolls.append(toll)
        value -= toll
    return tolls


def meeting_place(speed_a, speed_b, distance):
    """Two caravans start at the same time at both ends of a road and walk whole stages: a goes
    speed_a miles a day, b goes speed_b. Return the day on which they meet and the mile (from the
    start of a) where a stands on the evening before.

    >>> meeting_place(10, 15, 60)
    (3, 20)
    """
    day = 1
    while (speed_a + speed_b) * day < distance:
        day += 1
    return day, speed_a * (day - 1)


def knot_tally(days):
    """
    The guide ties a knot each day, a double knot each seventh day, and no knot if the number of
    the day ends in 0. Return (knots, double knots).

    >>> knot_tally(14)
    (11, 2)
    """
    single = double = 0
    for d in range(1, days + 1):
        if d % 10 == 0:
            continue
        if d % 7 == 0:
            double += 1
        else:
            single += 1
    return single, double


def order_in_line(names, leader):
    """The leader's camel walks first; the others follow in the given order, every second one of
    them is sent to the end of the line. Return the line.

    order_in_line(["Ada", "Bo", "Cy", "Di"], "Cy") == ["Cy", "Ada", "Di", "Bo"]
    """
    if leader not in names:
        return list(names)
    others = [n for n in names if n != leader]
    return [leader] + others[::2] + others[1::2]


def price_after_haggling(price, offer):
    """In each round the seller goes down by 3 and the buyer up by 2 until the price is not above
    the offer. Return the last price asked."""
    while price > offer:
        price -= 3
        offer += 2
    return price
