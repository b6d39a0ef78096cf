import math


def refuel_stops(distance, tank, stations):
    """
    A truck starts with a full tank that lasts for `tank` kilometres. It passes the stations
    (sorted kilometres) and fills up only if the next station or the goal could not be reached
    otherwise. Return the list of stops, or None if the goal cannot be reached.

    >>> refuel_stops(100, 40, [20, 35, 60, 75])
    [35, 75]
    >>> refuel_stops(100, 40, [20, 75]) is None
    True
    """
    stops = []
    full_until = tank
    for i, place in enumerate(stations):
        if place > full_until:
            return None
        following = stations[i + 1] if i + 1 < len(stations) else distance
        if following > full_until:
            stops.append(place)
            full_until = place + tank
    if distance > full_until:
        return None
    return stops


def exchange_chain(amount, rates):
    """Change money through several currencies. Each rate is a tuple (get, give): for every full
    `give` units you get `get`, the remainder is lost. Return the final amount.

    exchange_chain(100, [(3, 2), (1, 7)]) == 21
    exchange_chain(5, []) == 5
    """
    for get, give in rates:
        amount = amount // give * get
    return amount


def litres_for(trips, per_hundred):
    """
    Sum up the trips (kilometres) and return the litres needed, rounded up to whole litres.
    per_hundred is the use for 100 kilometres.

    >>> litres_for([120, 35], 6)
    10
    >>> litres_for([], 6)
    0
    """
    return math.ceil(sum(trips) * per_hundred / 100)


def cheapest_packs(litres, packs):
    """Oil is sold in packs given as a dictionary size -> price. If only packs of one size may be
    bought, return the size with the lowest total price for at least the wanted litres; the
    smaller size wins a tie.

    >>> cheapest_packs(7, {1: 4, 5: 16, 10: 30})
    1
    >>> cheapest_packs(9, {1: 4, 5: 16, 10: 30})
    10
    """
    def cost(size):
        return math.ceil(litres / size) * packs[size]

    return min(packs, key=lambda size: (cost(size), size))


def pump_display(litres_tenths, price):
    """
    Return the text of a pump: litres with one decimal, a blank, and the amount in full cents
    (price in cents per litre, rounded down).

    >>> pump_display(125, 159)
    '12.5 1987'
    """
    return f"{litres_tenths // 10}.{litres_tenths % 10} {litres_tenths * price // 10}"


def drops_until_empty(volume, holes):
    """A bucket leaks: in minute k it loses holes + k units, but never more than is in it. Return
    the number of minutes until it is empty.

    drops_until_empty(10, 2) == 3
    drops_until_empty(0, 2) == 0
    """
    minute = 0
    while volume > 0:
        minute += 1
        volume -= min(volume, holes + minute)
    return minute


def gear_for(speed, limits):
    """Given the top speeds of the gears in ascending order, return the lowest gear (from 1) that
    suffices, or the highest gear if the speed is above all limits. Speed 0 or less means gear 0."""
    if speed <= 0:
        return 0
    for gear, limit in enumerate(limits, start=1):
        if speed <= limit:
            return gear
    return len(limits)


def average_speed_text(km, minutes):
    """
    Return the average speed in km/h, rounded to a whole number, with the unit. If no time passed
    the answer is "-".

    average_speed_text(45, 30) == "90 km/h"
    average_speed_text(45, 0) == "-"
    """
    if minutes == 0:
        return "-"
    return str(round(km * 60 / minutes)) + " km/h"
